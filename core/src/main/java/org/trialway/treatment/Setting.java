package org.trialway.treatment;

/// When in the course of an illness, or where in the body, a study gives its treatment.
public enum Setting {
    FIRST_LINE("first line"),
    LATER_LINE("later line"),
    MAINTENANCE("maintenance"),
    BEFORE_SURGERY("before surgery"),
    AFTER_SURGERY("after surgery"),
    LOCAL("local");

    private final String words;

    Setting(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
