package org.trialway.note;

import org.jspecify.annotations.Nullable;
import org.trialway.patient.Fact;

/// Whom a note is about.
///
/// @param ageDays age in days, a year counted 365.25 and a month 30.4; NaN when not said
/// @param ageSentence number of the sentence that says it; -1 when none does
/// @param sex null when not said
/// @param sexSentence number of the sentence that says it; -1 when none does
public record Person(double ageDays, int ageSentence, Fact.Sex.@Nullable Recorded sex, int sexSentence) {

    private static final double DAYS_OF_A_YEAR = 365.25;

    /// Completed years; NaN when not said.
    public double ageYears() {
        return ageDays / DAYS_OF_A_YEAR;
    }

    public boolean hasAge() {
        return !Double.isNaN(ageDays);
    }

    @Override
    public String toString() {
        return "Person";
    }
}
