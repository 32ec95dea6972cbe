package org.trialway.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trialway.match.Trees.lab;
import static org.trialway.match.Trees.not;
import static org.trialway.patient.PatientBuilder.aPatient;
import static org.trialway.patient.PatientBuilder.on;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trialway.criteria.Criterion;
import org.trialway.knowledge.Comparison;
import org.trialway.knowledge.Lab;
import org.trialway.knowledge.LabUnit;
import org.trialway.patient.Fact;
import org.trialway.patient.Patient;

class LabRuleTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-23");
    private static final Criterion PLATELETS = lab(Lab.PLATELETS, Comparison.AT_LEAST, 100);

    @ParameterizedTest(name = "{0} {1} 100: {2}")
    @CsvSource({
        "100, AT_LEAST, YES", "99.9, AT_LEAST, NO",
        "100, MORE_THAN, NO", "100.1, MORE_THAN, YES",
        "100, AT_MOST, YES", "100.1, AT_MOST, NO",
        "100, LESS_THAN, NO", "99.9, LESS_THAN, YES",
        "100, EQUAL, YES", "99.9, EQUAL, NO"
    })
    void theNewestResultDecides(double value, Comparison comparison, Truth expected) {
        Patient patient = aPatient().lab(Lab.PLATELETS, value, "2026-11-20").build();

        Finding finding = find(lab(Lab.PLATELETS, comparison, 100), patient);

        assertThat(finding.truth()).isEqualTo(expected);
        assertThat(finding.because()).isEqualTo(Because.DECIDED);
        assertThat(finding.facts()).isEqualTo(patient.facts());
        assertThat(finding.barrier()).isEqualTo(expected == Truth.NO ? new Barrier.Repeat() : new Barrier.None());
    }

    @Test
    void untestedIsNotNegative() {
        Patient patient = aPatient().lab(Lab.ANC, 4, "2026-11-20").build();

        assertUnknown(find(PLATELETS, patient), Because.NOT_TOLD);
        assertUnknown(find(not(PLATELETS), patient), Because.NOT_TOLD);
    }

    @ParameterizedTest(name = "measured {0}: {1}")
    @CsvSource({"2026-10-26, YES", "2026-10-25, UNKNOWN", "2026-11, YES", "2026-10, UNKNOWN", "2026, UNKNOWN"})
    void aResultCountsForTwentyEightDays(String date, Truth expected) {
        Patient good = aPatient().lab(Lab.PLATELETS, 200, date).build();
        Patient bad = aPatient().lab(Lab.PLATELETS, 20, date).build();

        assertThat(find(PLATELETS, good).truth()).isEqualTo(expected);
        assertThat(find(PLATELETS, bad).truth()).isEqualTo(expected.not());
        if (expected == Truth.UNKNOWN) {
            assertUnknown(find(PLATELETS, bad), Because.TOO_OLD);
        }
    }

    @Test
    void aResultWithoutADateIsTooOldBothWays() {
        assertUnknown(find(PLATELETS, aPatient().lab(Lab.PLATELETS, 200, "").build()), Because.TOO_OLD);
        assertUnknown(find(PLATELETS, aPatient().lab(Lab.PLATELETS, 20, "").build()), Because.TOO_OLD);
    }

    @Test
    void anOldOrUndatedResultDoesNotDisturbANewOne() {
        Patient patient = aPatient()
                .lab(Lab.PLATELETS, 20, "2026-11-01")
                .lab(Lab.PLATELETS, 200, "2026-11-20")
                .lab(Lab.PLATELETS, 20, "")
                .build();

        Finding finding = find(PLATELETS, patient);

        assertThat(finding.truth()).isEqualTo(Truth.YES);
        assertThat(finding.facts()).containsExactly(patient.facts().get(1));
    }

    @Test
    void aResultOfTheFutureIsNotUsed() {
        Patient patient = aPatient()
                .lab(Lab.PLATELETS, 200, "2026-11-20")
                .lab(Lab.PLATELETS, 20, "2026-11-24")
                .build();

        assertThat(find(PLATELETS, patient).truth()).isEqualTo(Truth.YES);
        assertUnknown(
                find(PLATELETS, aPatient().lab(Lab.PLATELETS, 20, "2026-11-24").build()), Because.NOT_TOLD);
    }

    @Test
    void twoResultsOfOneDayDecideOnlyWhenTheyAgree() {
        Patient split = aPatient()
                .lab(Lab.PLATELETS, 90, "2026-11-20")
                .lab(Lab.PLATELETS, 110, "2026-11-20")
                .build();

        assertUnknown(find(PLATELETS, split), Because.CONFLICTING_FACTS);
        assertThat(find(PLATELETS, split).facts()).hasSize(2);
        assertThat(find(lab(Lab.PLATELETS, Comparison.AT_LEAST, 75), split).truth())
                .isEqualTo(Truth.YES);
    }

    @Test
    void aResultOfSomeDayInTheMonthMayBeTheNewest() {
        Patient patient = aPatient()
                .lab(Lab.PLATELETS, 110, "2026-11-10")
                .lab(Lab.PLATELETS, 90, "2026-11")
                .build();

        assertUnknown(find(PLATELETS, patient), Because.CONFLICTING_FACTS);
    }

    @ParameterizedTest(name = "AST {0} with an upper limit of {1}: {2}")
    @CsvSource({"100, 40, YES", "100.1, 40, NO", "97.5, 39, YES"})
    void timesNormalUsesTheLimitOfTheLaboratoryThatMeasured(double value, double upperLimit, Truth expected) {
        Criterion ast = lab(Lab.AST, Comparison.AT_MOST, 2.5, LabUnit.TIMES_ULN);

        Patient patient =
                aPatient().lab(Lab.AST, value, upperLimit, "2026-11-20").build();

        assertThat(find(ast, patient).truth()).isEqualTo(expected);
    }

    @Test
    void roundingDecidesNothing() {
        // 1.5 times 1.3 is a little more than 1.95 in binary, and 0.3 times 3 a little less than 0.9.
        Criterion creatinine = lab(Lab.CREATININE, Comparison.AT_LEAST, 1.5, LabUnit.TIMES_ULN);
        Criterion below = lab(Lab.CREATININE, Comparison.LESS_THAN, 3, LabUnit.TIMES_ULN);

        assertThat(find(
                                creatinine,
                                aPatient()
                                        .lab(Lab.CREATININE, 1.95, 1.3, "2026-11-20")
                                        .build())
                        .truth())
                .isEqualTo(Truth.YES);
        assertThat(find(
                                below,
                                aPatient()
                                        .lab(Lab.CREATININE, 0.9, 0.3, "2026-11-20")
                                        .build())
                        .truth())
                .isEqualTo(Truth.NO);
    }

    @Test
    void timesNormalIsUnknownWithoutTheLaboratorysLimit() {
        Criterion ast = lab(Lab.AST, Comparison.AT_MOST, 2.5, LabUnit.TIMES_ULN);
        Patient patient = aPatient().lab(Lab.AST, 20, "2026-11-20").build();

        assertUnknown(find(ast, patient), Because.NORMAL_RANGE_NOT_TOLD);
    }

    @Test
    void timesTheLowerLimitUsesTheLowerLimit() {
        Criterion albumin = lab(Lab.ALBUMIN, Comparison.AT_LEAST, 1, LabUnit.TIMES_LLN);
        Patient patient = aPatient()
                .with(new Fact.LabResult(Lab.ALBUMIN, 3.6, Double.NaN, 3.5, on("2026-11-20")))
                .build();

        assertThat(find(albumin, patient).truth()).isEqualTo(Truth.YES);
    }

    @Test
    void aResultInAUnitThatCannotBeConvertedStaysUnknown() {
        Patient only = aPatient().unusableLab(Lab.PLATELETS, "2026-11-20").build();
        Patient newer = aPatient()
                .lab(Lab.PLATELETS, 200, "2026-11-10")
                .unusableLab(Lab.PLATELETS, "2026-11-20")
                .build();
        Patient older = aPatient()
                .lab(Lab.PLATELETS, 200, "2026-11-20")
                .unusableLab(Lab.PLATELETS, "2026-11-10")
                .build();

        assertUnknown(find(PLATELETS, only), Because.NOT_COMPARABLE);
        assertUnknown(find(PLATELETS, newer), Because.NOT_COMPARABLE);
        assertThat(find(PLATELETS, older).truth()).isEqualTo(Truth.YES);
    }

    @Test
    void aLimitInAnotherUnitThanOursStaysUnknown() {
        Patient patient = aPatient().lab(Lab.CALCIUM, 9, "2026-11-20").build();

        assertUnknown(
                find(lab(Lab.CALCIUM, Comparison.AT_MOST, 3, LabUnit.MMOL_PER_L), patient), Because.NOT_COMPARABLE);
    }

    private static void assertUnknown(Finding finding, Because because) {
        assertThat(finding.truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(finding.because()).isEqualTo(because);
        assertThat(finding.barrier()).isEqualTo(new Barrier.None());
    }

    private static Finding find(Criterion criterion, Patient patient) {
        return Evaluator.of(patient, DAY).findingFor(criterion);
    }
}
