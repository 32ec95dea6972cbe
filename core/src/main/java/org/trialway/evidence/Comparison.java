package org.trialway.evidence;

/// Whether a study can say that one treatment did better than another.
public enum Comparison {
    RANDOMISED("randomised", "Chance decided who got which treatment, so the groups can be compared."),
    NOT_COMPARED(
            "randomised, not compared",
            "Chance decided who got which treatment, but the groups are not to be compared."),
    NONE("no comparison", "No comparison group.");

    private final String words;
    private final String plain;

    Comparison(String words, String plain) {
        this.words = words;
        this.plain = plain;
    }

    /// As the tables write it.
    public String words() {
        return words;
    }

    /// For people: a sentence.
    public String plain() {
        return plain;
    }
}
