package org.trialway.match;

/// Why a finding came to its truth. All but [#DECIDED] and [#NOT_APPLICABLE] leave it unknown.
///
/// In ascending weight: where several parts of a criterion are unknown, the heaviest reason is named, since it
/// is the one that stands last in the way of an answer.
public enum Because {
    /// The facts settle it.
    DECIDED("the facts settle it"),
    /// It asks about people of another kind: about pregnancy, and the person is a man.
    NOT_APPLICABLE("it does not concern this person"),
    /// A full summary does not mention it, so that it is probably absent; to be confirmed, never taken as met.
    /// Only under [Unmentioned#COMPLETE_SUMMARY].
    ASSUMED_ABSENT("not mentioned: confirm"),
    /// Settled at the study site; never stands in the way beforehand.
    SETTLED_AT_THE_SITE("settled at the study site"),
    /// A point to ask the study site or the treating doctor about; not a fact about one's health that we keep.
    ASK_THE_SITE("to be asked at the study site"),
    /// No fact was told that bears on it.
    NOT_TOLD("nothing was told about it"),
    /// The value is known, but the laboratory's normal range, which the limit is given in, is not.
    NORMAL_RANGE_NOT_TOLD("the laboratory's normal range was not told"),
    /// A fact bears on it but cannot be compared with the limit: a birth date or a converted scale that is not exact
    /// enough, or a unit that cannot be converted.
    NOT_COMPARABLE("what was told cannot be compared exactly"),
    /// The facts we have are older than their kind's shelf life, or bear no date.
    TOO_OLD("what was told is too old or has no date"),
    /// Facts of the same day disagree.
    CONFLICTING_FACTS("what was told contradicts itself"),
    /// Every word was read, but in a form whose readings are not relied on to decide.
    NOT_RELIED_ON("read, but not relied on"),
    /// Some words of the criterion were not read.
    PARTLY_UNDERSTOOD("only partly read by us"),
    /// The criterion was not understood.
    NOT_UNDERSTOOD("not read by us");

    private final String words;

    Because(String words) {
        this.words = words;
    }

    /// The reason in a few words, e.g. "nothing was told about it".
    public String words() {
        return words;
    }

    /// Whether the open point is one for the study site, and so keeps no study from "no barrier found".
    public boolean isForTheSite() {
        return this == SETTLED_AT_THE_SITE || this == ASK_THE_SITE;
    }

    /// Whether the answer stands: yes or no.
    public boolean isSettled() {
        return this == DECIDED || this == NOT_APPLICABLE;
    }

    Because heavier(Because other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
