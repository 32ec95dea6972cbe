package org.trialway.match;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.trialway.patient.Fact;
import org.trialway.study.AgeLimit;
import org.trialway.text.PartialDate;

/// The days on which a person may have been born, both ends included. An age told on a day leaves a year open, a
/// partial date its month or year.
///
/// @param earliest in year 1 when nothing bounds it
/// @param latest before `earliest` when the facts contradict each other
record BirthSpan(LocalDate earliest, LocalDate latest) {

    private static final LocalDate LONG_AGO = LocalDate.of(1, 1, 2);

    static final BirthSpan ANY = new BirthSpan(LONG_AGO, LocalDate.of(9999, 12, 31));

    static BirthSpan of(Fact.BirthDate fact) {
        PartialDate date = fact.date();
        return date.isKnown() ? new BirthSpan(date.earliest(), date.latest()) : ANY;
    }

    /// An age without a date was true some day before `day`: who was 67 then is at least 67 now.
    static BirthSpan of(Fact.AgeOn fact, LocalDate day) {
        PartialDate told = fact.provenance().date();
        if (!told.isKnown()) {
            return new BirthSpan(LONG_AGO, day.minusYears(fact.years()));
        }
        LocalDate earliest = told.earliest().minusYears(fact.years() + 1L).plusDays(1);
        return new BirthSpan(earliest, told.latest().minusYears(fact.years()));
    }

    BirthSpan and(BirthSpan other) {
        return new BirthSpan(
                earliest.isAfter(other.earliest) ? earliest : other.earliest,
                latest.isBefore(other.latest) ? latest : other.latest);
    }

    boolean isContradiction() {
        return latest.isBefore(earliest);
    }

    /// The least whole units the person may have completed on `day`.
    long leastAge(LocalDate day, AgeLimit.Unit unit) {
        return completed(latest, day, unit);
    }

    /// The most whole units the person may have completed on `day`.
    long mostAge(LocalDate day, AgeLimit.Unit unit) {
        return switch (unit) {
            case YEARS, MONTHS, WEEKS, DAYS -> completed(earliest, day, unit);
            case HOURS, MINUTES -> completed(earliest.minusDays(1), day, unit);
        };
    }

    /// The first day on which a person born on the earliest day has completed so many units.
    LocalDate firstDayOf(long units, AgeLimit.Unit unit) {
        LocalDate reached = earliest.plus(wholeDays(units, unit), chronoUnit(unit));
        // Someone born on 29 February completes a year on 1 March.
        return completed(earliest, reached, unit) < units ? reached.plusDays(1) : reached;
    }

    private static long completed(LocalDate birth, LocalDate day, AgeLimit.Unit unit) {
        long count = chronoUnit(unit).between(birth, day);
        return switch (unit) {
            case YEARS, MONTHS, WEEKS, DAYS -> count;
            case HOURS -> count * 24;
            case MINUTES -> count * 24 * 60;
        };
    }

    private static long wholeDays(long units, AgeLimit.Unit unit) {
        return switch (unit) {
            case YEARS, MONTHS, WEEKS, DAYS -> units;
            case HOURS -> Math.ceilDiv(units, 24);
            case MINUTES -> Math.ceilDiv(units, 24 * 60);
        };
    }

    /// Birth dates know no hours, so hours and minutes are counted by the day.
    private static ChronoUnit chronoUnit(AgeLimit.Unit unit) {
        return switch (unit) {
            case YEARS -> ChronoUnit.YEARS;
            case MONTHS -> ChronoUnit.MONTHS;
            case WEEKS -> ChronoUnit.WEEKS;
            case DAYS, HOURS, MINUTES -> ChronoUnit.DAYS;
        };
    }
}
