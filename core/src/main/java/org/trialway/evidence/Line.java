package org.trialway.evidence;

/// When in the course of the illness the treatment of a study was given.
public enum Line {
    FIRST("first", "first treatment"),
    MAINTENANCE("maintenance", "after first treatment, to hold it"),
    SURGERY("with surgery", "with surgery"),
    LATER("later", "after earlier treatment"),
    MIXED("first or later", "first or later treatment");

    private final String words;
    private final String plain;

    Line(String words, String plain) {
        this.words = words;
        this.plain = plain;
    }

    /// As the tables write it.
    public String words() {
        return words;
    }

    /// For people.
    public String plain() {
        return plain;
    }
}
