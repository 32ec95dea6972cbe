package org.trialway.registry;

/// What part of the registry a sync keeps current: everything, or the studies that a condition and a term find.
///
/// @param condition words for the registry's condition search; empty for any
/// @param term words for the registry's general search; empty for any
public record Scope(String condition, String term) {

    /// The whole registry.
    public static final Scope ALL = new Scope("", "");

    public Scope {
        condition = condition.strip().replaceAll("\\s+", " ");
        term = term.strip().replaceAll("\\s+", " ");
    }

    public boolean isAll() {
        return condition.isEmpty() && term.isEmpty();
    }

    /// The scope in words, for people.
    public String words() {
        if (isAll()) {
            return "all studies";
        }
        String first = condition.isEmpty() ? "" : "condition \"" + condition + "\"";
        String second = term.isEmpty() ? "" : "term \"" + term + "\"";
        return first.isEmpty() || second.isEmpty() ? first + second : first + " and " + second;
    }
}
