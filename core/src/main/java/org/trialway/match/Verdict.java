package org.trialway.match;

/// What all findings of a study come to for one patient. Never a promise that the person can join.
public enum Verdict {
    /// Nothing fails; nothing medically important is unknown or not understood.
    NO_BARRIER("no barrier found"),
    /// Nothing fails for certain; something is to be checked.
    COULD_FIT("could fit, to check"),
    /// Everything that fails is a matter of time or of repeating a test.
    NOT_NOW("not now"),
    /// What fails for good does so by the person's own account of a report only; the report is to be looked at.
    LIKELY_NOT("likely not: confirm on the report"),
    /// Something permanent fails in every cohort the person could join.
    RULED_OUT("ruled out");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    /// The words every door shows.
    public String words() {
        return words;
    }
}
