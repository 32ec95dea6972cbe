package org.trialway.web;

import java.util.function.Supplier;

/// What stands around every page.
///
/// @param tokens makes the hidden field of a form; a page without one starts no visit
/// @param isKnownPatient whether the visitor has told us about themselves
/// @param searched what was searched, as of when; empty where nothing was
/// @param syncNews one line on a sync under way, or empty
public record Frame(
        String title, String path, Supplier<String> tokens, boolean isKnownPatient, String searched, String syncNews) {

    /// Whether the navigation's entry leads to the page being shown.
    public boolean isAt(String entry) {
        return path.equals(entry) || path.startsWith(entry + "/");
    }

    /// The hidden field that each form of the page carries.
    public String token() {
        return tokens.get();
    }
}
