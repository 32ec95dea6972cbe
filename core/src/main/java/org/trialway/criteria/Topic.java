package org.trialway.criteria;

/// What a heading says its criteria are about, so that "18 and over" under "Age:" is read as an age.
enum Topic {
    NONE,
    AGE,
    PERFORMANCE,
    LIFE,
    /// Greatest creatinine, by age below.
    CREATININE
}
