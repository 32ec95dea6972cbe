package org.trialway.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trialway.match.Trees.age;
import static org.trialway.match.Trees.not;
import static org.trialway.patient.PatientBuilder.aPatient;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trialway.criteria.Criterion;
import org.trialway.knowledge.Comparison;
import org.trialway.patient.Patient;

class AgeRuleTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-23");

    @ParameterizedTest(name = "born {0}, {1} {2}: {3}")
    @CsvSource({
        "2008-11-23, AT_LEAST,  18 Years, YES", // the birthday counts
        "2008-11-24, AT_LEAST,  18 Years, NO",
        "1950-11-24, AT_MOST,   75 Years, YES",
        "1950-11-23, AT_MOST,   75 Years, NO",
        "1951-11-24, LESS_THAN, 75 Years, YES",
        "1951-11-23, LESS_THAN, 75 Years, NO",
        "2007-11-23, MORE_THAN, 18 Years, YES",
        "2008-11-24, MORE_THAN, 18 Years, NO",
        "2006-11-23, EQUAL,     20 Years, YES",
        "2005-11-23, EQUAL,     20 Years, NO",
        "2026-05-23, AT_LEAST,  6 Months, YES",
        "2026-05-24, AT_LEAST,  6 Months, NO",
        "2026-11-09, AT_LEAST,  2 Weeks,  YES",
        "2026-11-20, AT_MOST,   3 Days,   YES",
        "2026-11-10, AT_MOST,   72 Hours, NO",
        "2026-11-10, AT_LEAST,  30 Minutes, YES",
        "2008,       AT_LEAST,  18 Years, UNKNOWN",
        "2007,       AT_LEAST,  18 Years, YES",
        "2008-11,    AT_LEAST,  18 Years, UNKNOWN",
        "2008-12,    AT_LEAST,  18 Years, NO"
    })
    void ageIsCountedInWholeCompletedUnits(String born, Comparison comparison, String limit, Truth expected) {
        Finding finding = find(age(comparison, limit), aPatient().born(born).build());

        assertThat(finding.truth()).isEqualTo(expected);
        assertThat(finding.because()).isEqualTo(expected == Truth.UNKNOWN ? Because.NOT_COMPARABLE : Because.DECIDED);
        assertThat(finding.facts()).hasSize(1);
    }

    @Test
    void moreThanEighteenIsLeftOpenForWhoIsEighteen() {
        Patient eighteen = aPatient().born("2008-03-01").build();

        assertThat(find(age(Comparison.MORE_THAN, "18 Years"), eighteen).truth())
                .isEqualTo(Truth.UNKNOWN);
        assertThat(find(not(age(Comparison.AT_MOST, "17 Years")), eighteen).truth())
                .isEqualTo(Truth.YES);
    }

    @ParameterizedTest(name = "{0} years on {1}, at least {2}: {3}")
    @CsvSource({
        "67, 2026-11-23, 67 Years, YES",
        "67, 2026-11-23, 68 Years, NO",
        "67, 2026-10-23, 68 Years, UNKNOWN", // there may have been a birthday since
        "67, 2025-11-22, 68 Years, YES",
        "67, 2024-11-23, 69 Years, YES",
        "67, 2026-12-24, 67 Years, UNKNOWN", // told later than the day asked about
        "67, 2026-11, 68 Years, UNKNOWN"
    })
    void anAgeToldOnADayLeavesAYearOpen(int years, String told, String limit, Truth expected) {
        Patient patient = aPatient().aged(years, told).build();

        assertThat(find(age(Comparison.AT_LEAST, limit), patient).truth()).isEqualTo(expected);
    }

    @Test
    void anAgeWithoutADateOnlyGrows() {
        Patient patient = aPatient().aged(67, "").build();

        assertThat(find(age(Comparison.AT_LEAST, "18 Years"), patient).truth()).isEqualTo(Truth.YES);
        assertThat(find(age(Comparison.AT_MOST, "60 Years"), patient).truth()).isEqualTo(Truth.NO);
        assertThat(find(age(Comparison.AT_MOST, "80 Years"), patient).truth()).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void ageIsUnknownWhenNothingWasTold() {
        Finding finding = find(age(Comparison.AT_LEAST, "18 Years"), aPatient().build());

        assertThat(finding.truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(finding.because()).isEqualTo(Because.NOT_TOLD);
    }

    @Test
    void ageIsUnknownWhenBirthDateAndAgeDisagree() {
        Patient patient = aPatient().born("1960-05-01").aged(40, "2026-11-23").build();

        assertThat(find(age(Comparison.AT_LEAST, "18 Years"), patient).because())
                .isEqualTo(Because.CONFLICTING_FACTS);
    }

    @Test
    void birthDateAndAgeTogetherAreMoreExactThanEither() {
        Patient patient = aPatient().born("1960").aged(66, "2026-06-01").build();

        assertThat(find(age(Comparison.AT_LEAST, "66 Years"), patient).truth()).isEqualTo(Truth.YES);
    }

    @Test
    void tooYoungWaitsForTheBirthdayAndTooOldIsPermanent() {
        Patient young = aPatient().born("2009-02-14").build();
        Patient old = aPatient().born("1940-02-14").build();

        assertThat(find(age(Comparison.AT_LEAST, "18 Years"), young).barrier())
                .isEqualTo(new Barrier.WaitUntil(LocalDate.parse("2027-02-14")));
        assertThat(find(age(Comparison.AT_MOST, "75 Years"), old).barrier()).isEqualTo(new Barrier.Permanent());
        assertThat(find(age(Comparison.EQUAL, "18 Years"), young).barrier())
                .isEqualTo(new Barrier.WaitUntil(LocalDate.parse("2027-02-14")));
        assertThat(find(age(Comparison.EQUAL, "18 Years"), old).barrier()).isEqualTo(new Barrier.Permanent());
    }

    @Test
    void whoseBirthdayIsNotKnownWaitsForTheEarliestItCanBe() {
        Patient patient = aPatient().aged(16, "2026-11-23").build();

        // Sixteen today: seventeen tomorrow at the earliest.
        assertThat(find(age(Comparison.AT_LEAST, "18 Years"), patient).barrier())
                .isEqualTo(new Barrier.WaitUntil(LocalDate.parse("2027-11-24")));
    }

    @Test
    void whoWasBornOnLeapDayCompletesTheYearOnTheFirstOfMarch() {
        Patient patient = aPatient().born("2012-02-29").build();

        Barrier barrier = find(age(Comparison.AT_LEAST, "15 Years"), patient).barrier();
        assertThat(barrier).isEqualTo(new Barrier.WaitUntil(LocalDate.parse("2027-03-01")));
        assertThat(find(age(Comparison.AT_LEAST, "15 Years"), patient, "2027-02-28")
                        .truth())
                .isEqualTo(Truth.NO);
        assertThat(find(age(Comparison.AT_LEAST, "15 Years"), patient, "2027-03-01")
                        .truth())
                .isEqualTo(Truth.YES);
    }

    @ParameterizedTest(name = "{0} {1}, negated")
    @CsvSource({"AT_MOST, 70 Years, 2031-05-01", "LESS_THAN, 71 Years, 2031-05-01", "EQUAL, 66 Years, 2027-05-01"})
    void whatHoldsAndMustNotWaitsForTheBirthdayThatEndsIt(Comparison comparison, String limit, String until) {
        Patient patient = aPatient().born("1960-05-01").build();

        assertThat(find(not(age(comparison, limit)), patient).barrier())
                .isEqualTo(new Barrier.WaitUntil(LocalDate.parse(until)));
    }

    @Test
    void nobodyGrowsYounger() {
        Patient patient = aPatient().born("1960-05-01").build();

        assertThat(find(not(age(Comparison.AT_LEAST, "18 Years")), patient).barrier())
                .isEqualTo(new Barrier.Permanent());
    }

    private static Finding find(Criterion criterion, Patient patient) {
        return Evaluator.of(patient, DAY).findingFor(criterion);
    }

    private static Finding find(Criterion criterion, Patient patient, String day) {
        return Evaluator.of(patient, LocalDate.parse(day)).findingFor(criterion);
    }
}
