package org.trialway.summary;

/// Whether a criterion's own words hold for a person; of an exclusion, "met" is what keeps the person out.
public enum Holding {
    MET("met"),
    NOT_MET("not met"),
    UNKNOWN("unknown"),
    /// The words ask about people of another kind.
    NOT_APPLICABLE("not applicable");

    private final String words;

    Holding(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
