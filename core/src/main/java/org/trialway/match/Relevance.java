package org.trialway.match;

/// Whether a record's own words say that it is about a patient's cancer.
public enum Relevance {
    /// Title, conditions or keywords name the cancer.
    NAMES_IT,
    /// They name a group of cancers that could hold it: advanced solid tumours, cancer, pleural neoplasms.
    COULD_HOLD_IT,
    /// Neither. It says nothing about whether the person could join.
    OTHER
}
