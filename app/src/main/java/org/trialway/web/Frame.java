package org.trialway.web;

/// What stands around every page.
///
/// @param token the hidden field of each form
/// @param isKnownPatient whether the visitor has told us about themselves
/// @param searched what was searched, as of when
/// @param syncNews one line on a sync under way, or empty
public record Frame(String title, String path, String token, boolean isKnownPatient, String searched, String syncNews) {

    /// Whether the navigation's entry leads to the page being shown.
    public boolean isAt(String entry) {
        return path.equals(entry) || path.startsWith(entry + "/");
    }
}
