package org.trialway.evidence;

/// How a study ended, measured by the goal it had set itself.
public enum Outcome {
    MET("met its goal"),
    MET_ALONE("met its goal, no comparison"),
    MISSED("missed its goal"),
    TOO_SMALL("too small to prove"),
    NOT_CLEAR("not clear"),
    STOPPED_EARLY("stopped early"),
    PAUSED("paused after a death"),
    RUNNING("still running"),
    NONE_FOUND("no result found");

    private final String words;

    Outcome(String words) {
        this.words = words;
    }

    /// As the tables write it, and for people: no capital, no full stop.
    public String words() {
        return words;
    }
}
