package org.trialway.match;

/// Why a finding came to its truth.
public enum Because {
    /// The facts settle it.
    DECIDED,
    /// No fact was told that bears on it.
    NOT_TOLD,
    /// The facts we have are older than their kind's shelf life.
    TOO_OLD,
    /// Facts of the same day disagree, or a fact cannot be compared with the limit.
    CONFLICTING_FACTS,
    /// The value is known, but the laboratory's normal range, which the limit is given in, is not.
    NORMAL_RANGE_NOT_TOLD,
    /// Some words of the criterion were not read.
    PARTLY_UNDERSTOOD,
    /// The criterion was not understood.
    NOT_UNDERSTOOD,
    /// Settled at the study site; never stands in the way beforehand.
    SETTLED_AT_THE_SITE,
    /// A point to ask the study site about.
    ASK_THE_SITE
}
