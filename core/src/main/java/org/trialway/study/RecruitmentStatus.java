package org.trialway.study;

/// The recruitment statuses of ClinicalTrials.gov API v2, for studies and for sites.
///
/// This is what the record says, not whether one can join: for that ask [Standing].
public enum RecruitmentStatus {
    ACTIVE_NOT_RECRUITING("active, not recruiting"),
    COMPLETED("completed"),
    ENROLLING_BY_INVITATION("enrolling by invitation"),
    NOT_YET_RECRUITING("not yet recruiting"),
    RECRUITING("recruiting"),
    SUSPENDED("suspended"),
    TERMINATED("terminated"),
    WITHDRAWN("withdrawn"),
    AVAILABLE("available as expanded access"),
    NO_LONGER_AVAILABLE("expanded access no longer available"),
    TEMPORARILY_NOT_AVAILABLE("expanded access temporarily not available"),
    APPROVED_FOR_MARKETING("approved for marketing"),
    WITHHELD("withheld"),
    UNKNOWN("not known");

    private final String words;

    RecruitmentStatus(String words) {
        this.words = words;
    }

    /// The status in lower-case plain words.
    public String words() {
        return words;
    }
}
