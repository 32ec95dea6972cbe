package org.trialway.study;

import java.time.LocalDate;
import org.trialway.text.PartialDate;

/// Whether results of a study stand in the registry, or when they could be looked for.
///
/// | study | answer |
/// |---|---|
/// | results in the record | posted |
/// | withdrawn before it began, or a treatment offered outside of studies | none to come |
/// | no date for its main end | not known |
/// | a year after its main end is still to come | expected |
/// | that year has passed, and our copy is of a later day | overdue |
/// | that year has passed, and our copy is older or of an unknown day | copy too old to tell |
///
/// The year is that of the United States' rule (42 CFR 11.44): results within a year of the day on which the last
/// person was measured for the main goal. Not every study falls under it, and some may post later.
///
/// @param on the day of posting, the last day of that year, or the day our copy is of; unknown where there is none
public record ResultsNews(Kind kind, PartialDate on) {

    /// What can be said.
    public enum Kind {
        POSTED,
        EXPECTED,
        OVERDUE,
        COPY_TOO_OLD,
        NONE_TO_COME,
        NOT_KNOWN
    }

    /// What to expect of a study on a day.
    ///
    /// @param posted when results were first posted; unknown when the record does not say
    public static ResultsNews of(Study study, Copy copy, PartialDate posted, LocalDate today) {
        PartialDate end = study.status().primaryCompletion();
        if (study.hasResults()) {
            return new ResultsNews(Kind.POSTED, posted);
        }
        if (isWithoutResults(study.status().overall())) {
            return new ResultsNews(Kind.NONE_TO_COME, PartialDate.UNKNOWN);
        }
        if (!end.isKnown()) {
            return new ResultsNews(Kind.NOT_KNOWN, PartialDate.UNKNOWN);
        }
        LocalDate due = end.latest().plusYears(1);
        if (!due.isBefore(today)) {
            return new ResultsNews(Kind.EXPECTED, asExactAs(end, due));
        }
        PartialDate seen = dayOf(study, copy);
        boolean late = seen.isKnown() && seen.earliest().isAfter(due);
        return late ? new ResultsNews(Kind.OVERDUE, asExactAs(end, due)) : new ResultsNews(Kind.COPY_TOO_OLD, seen);
    }

    /// The last day on which the record is known to have been as our copy has it.
    private static PartialDate dayOf(Study study, Copy copy) {
        return copy instanceof Copy.Synced synced
                ? PartialDate.of(synced.confirmedOn())
                : study.status().recordedOn();
    }

    private static boolean isWithoutResults(RecruitmentStatus status) {
        return switch (status) {
            case WITHDRAWN,
                    AVAILABLE,
                    NO_LONGER_AVAILABLE,
                    TEMPORARILY_NOT_AVAILABLE,
                    APPROVED_FOR_MARKETING,
                    WITHHELD -> true;
            case ACTIVE_NOT_RECRUITING,
                    COMPLETED,
                    ENROLLING_BY_INVITATION,
                    NOT_YET_RECRUITING,
                    RECRUITING,
                    SUSPENDED,
                    TERMINATED,
                    UNKNOWN -> false;
        };
    }

    private static PartialDate asExactAs(PartialDate end, LocalDate due) {
        if (end.month() == 0) {
            return new PartialDate(due.getYear(), 0, 0);
        }
        return end.day() == 0 ? new PartialDate(due.getYear(), due.getMonthValue(), 0) : PartialDate.of(due);
    }

    /// One short line for people; empty when nothing can be said.
    public String words() {
        return switch (kind) {
            case POSTED -> on.isKnown() ? "posted on " + on : "posted";
            case EXPECTED -> "expected by " + on + ", a year after the study’s main end";
            case OVERDUE -> "overdue: none in our copy, and the year after the study’s main end was over by " + on;
            case COPY_TOO_OLD ->
                on.isKnown()
                        ? "none in our copy, which is of " + on + ": look in the registry"
                        : "none in our copy, whose day is not given: look in the registry";
            case NONE_TO_COME -> "none to come";
            case NOT_KNOWN -> "";
        };
    }
}
