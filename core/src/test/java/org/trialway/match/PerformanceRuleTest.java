package org.trialway.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trialway.match.Trees.ecog;
import static org.trialway.match.Trees.karnofsky;
import static org.trialway.match.Trees.lansky;
import static org.trialway.patient.PatientBuilder.aPatient;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trialway.criteria.Criterion;
import org.trialway.knowledge.Comparison;
import org.trialway.patient.Patient;

class PerformanceRuleTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-23");

    @ParameterizedTest(name = "ECOG {0}, at most 1: {1}")
    @CsvSource({"0, YES", "1, YES", "2, NO", "4, NO"})
    void ecogDecidesOnItsOwnScale(int value, Truth expected) {
        Finding finding = find(
                ecog(Comparison.AT_MOST, 1),
                aPatient().ecog(value, "2026-11-20").build());

        assertThat(finding.truth()).isEqualTo(expected);
        assertThat(finding.barrier()).isEqualTo(expected == Truth.NO ? new Barrier.Repeat() : new Barrier.None());
    }

    @ParameterizedTest(name = "ECOG {0}, Karnofsky at least {1}: {2}")
    @CsvSource({
        "0, 70, YES",
        "0, 90, YES",
        "0, 100, UNKNOWN",
        "1, 70, YES",
        "1, 80, UNKNOWN",
        "1, 90, NO",
        "2, 50, YES",
        "2, 60, UNKNOWN",
        "2, 70, NO",
        "3, 30, YES",
        "3, 50, NO",
        "4, 10, YES",
        "4, 30, NO",
        "5, 0, YES",
        "5, 10, NO"
    })
    void ecogConvertsToARangeOfKarnofsky(int value, int limit, Truth expected) {
        Finding finding = find(
                karnofsky(Comparison.AT_LEAST, limit),
                aPatient().ecog(value, "2026-11-20").build());

        assertThat(finding.truth()).isEqualTo(expected);
        assertThat(finding.because()).isEqualTo(expected == Truth.UNKNOWN ? Because.NOT_COMPARABLE : Because.DECIDED);
    }

    @ParameterizedTest(name = "Karnofsky {0} is ECOG {1}")
    @CsvSource({"100,0", "90,0", "80,1", "70,1", "60,2", "50,2", "40,3", "30,3", "20,4", "10,4", "0,5"})
    void karnofskyConvertsToOneEcog(int value, int ecog) {
        Patient patient = aPatient().karnofsky(value, "2026-11-20").build();

        assertThat(find(ecog(Comparison.EQUAL, ecog), patient).truth()).isEqualTo(Truth.YES);
        assertThat(find(ecog(Comparison.LESS_THAN, ecog), patient).truth()).isEqualTo(Truth.NO);
    }

    @Test
    void exactlyIsUnknownWithinARange() {
        Patient patient = aPatient().ecog(1, "2026-11-20").build();

        assertThat(find(karnofsky(Comparison.EQUAL, 80), patient).truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(find(karnofsky(Comparison.EQUAL, 90), patient).truth()).isEqualTo(Truth.NO);
    }

    @Test
    void theNewestAssessmentOnAnyScaleDecides() {
        Patient patient =
                aPatient().ecog(1, "2026-11-10").karnofsky(50, "2026-11-20").build();

        assertThat(find(ecog(Comparison.AT_MOST, 1), patient).truth()).isEqualTo(Truth.NO);
    }

    @Test
    void twoScalesOfOneDayDecideWhenTheyAgree() {
        Patient agree =
                aPatient().ecog(1, "2026-11-20").karnofsky(80, "2026-11-20").build();
        Patient disagree =
                aPatient().ecog(1, "2026-11-20").karnofsky(50, "2026-11-20").build();

        assertThat(find(karnofsky(Comparison.AT_LEAST, 80), agree).truth()).isEqualTo(Truth.YES);
        assertThat(find(ecog(Comparison.AT_MOST, 1), disagree).because()).isEqualTo(Because.CONFLICTING_FACTS);
        assertThat(find(ecog(Comparison.AT_MOST, 2), disagree).truth()).isEqualTo(Truth.YES);
    }

    @Test
    void anOldAssessmentIsUnknownBothWays() {
        Finding good = find(
                ecog(Comparison.AT_MOST, 1), aPatient().ecog(0, "2026-10-20").build());
        Finding bad = find(
                ecog(Comparison.AT_MOST, 1), aPatient().ecog(3, "2026-10-20").build());

        assertThat(good.because()).isEqualTo(Because.TOO_OLD);
        assertThat(bad.because()).isEqualTo(Because.TOO_OLD);
    }

    @Test
    void notToldIsUnknown() {
        assertThat(find(ecog(Comparison.AT_MOST, 1), aPatient().build()).because())
                .isEqualTo(Because.NOT_TOLD);
    }

    @Test
    void lanskyIsForChildren() {
        Patient child = aPatient().born("2016-01-01").lansky(60, "2026-11-20").build();
        Patient adult = aPatient().born("1960-01-01").lansky(60, "2026-11-20").build();
        Patient karnofskyOnly =
                aPatient().born("2016-01-01").karnofsky(60, "2026-11-20").build();

        assertThat(find(lansky(Comparison.AT_LEAST, 50), child).truth()).isEqualTo(Truth.YES);
        assertThat(find(lansky(Comparison.AT_LEAST, 70), child).truth()).isEqualTo(Truth.NO);
        assertThat(find(lansky(Comparison.AT_LEAST, 70), adult).because()).isEqualTo(Because.NOT_TOLD);
        assertThat(find(lansky(Comparison.AT_LEAST, 50), karnofskyOnly).because())
                .isEqualTo(Because.NOT_COMPARABLE);
    }

    private static Finding find(Criterion criterion, Patient patient) {
        return Evaluator.of(patient, DAY).findingFor(criterion);
    }
}
