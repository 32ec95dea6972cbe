package org.trialway.treatment;

/// What is given beside an immune treatment, or instead of one: a closed list.
public enum Companion {
    CHEMOTHERAPY("chemotherapy"),
    RADIOTHERAPY("radiotherapy"),
    SURGERY("surgery"),
    TARGETED_THERAPY("targeted therapy"),
    HORMONE_THERAPY("hormone therapy"),
    OTHER("other");

    private final String words;

    Companion(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
