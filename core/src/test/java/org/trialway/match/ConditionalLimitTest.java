package org.trialway.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trialway.match.Trees.WORDS;
import static org.trialway.patient.PatientBuilder.aPatient;
import static org.trialway.patient.PatientBuilder.on;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trialway.criteria.Criterion;
import org.trialway.knowledge.Comparison;
import org.trialway.knowledge.Concept;
import org.trialway.knowledge.Lab;
import org.trialway.knowledge.LabUnit;
import org.trialway.patient.Fact;
import org.trialway.patient.PatientBuilder;

/// "AST at most 2.5 times the upper limit, with liver metastases at most 5 times", worked out by hand.
class ConditionalLimitTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-23");
    private static final Criterion LIVER =
            new Criterion.Has(new Concept(Concept.Kind.CONDITION, "liver metastases"), 0, WORDS);
    private static final Criterion PAIR =
            Trees.all(new Criterion.Unless(ast(2.5), LIVER, WORDS), new Criterion.When(LIVER, ast(5), WORDS));

    private static Criterion ast(double most) {
        return new Criterion.LabLimit(Lab.AST, Comparison.AT_MOST, most, LabUnit.TIMES_ULN, WORDS);
    }

    private static PatientBuilder withAst(double times) {
        return aPatient().lab(Lab.AST, 40 * times, 40, "2026-11-20");
    }

    private static Truth of(PatientBuilder patient, Criterion criterion) {
        return Evaluator.of(patient.build(), DAY).findingFor(criterion).truth();
    }

    @ParameterizedTest(name = "{0} times, liver metastases {1}")
    @CsvSource({
        "2, yes, YES",
        "4, yes, YES",
        "6, yes, NO",
        "2, no, YES",
        "4, no, NO",
        "6, no, NO",
        "2, untold, YES",
        "4, untold, UNKNOWN",
        "6, untold, UNKNOWN"
    })
    void whoHasTheConditionNeedsTheMilderLimitOnly(double times, String liver, Truth truth) {
        PatientBuilder patient = withAst(times);
        if (!liver.equals("untold")) {
            patient.with(new Fact.Condition("liver metastases", liver.equals("yes"), "", on("2026-11-20")));
        }
        assertThat(of(patient, PAIR)).isEqualTo(truth);
    }

    @Test
    void aStageWithinANumberIsNotComparedWithTheNumber() {
        var fact = new Fact.Cancer("melanoma", "", "IIIA", org.trialway.text.PartialDate.UNKNOWN, on("2026-11-20"));
        PatientBuilder patient = aPatient().with(fact);

        assertThat(of(patient, new Criterion.Stage(3, 4, "IIIB-IV", WORDS))).isEqualTo(Truth.UNKNOWN);
        assertThat(of(patient, new Criterion.Stage(3, 4, "III-IV", WORDS))).isEqualTo(Truth.YES);
        assertThat(of(patient, new Criterion.Stage(4, 4, "IV", WORDS))).isEqualTo(Truth.NO);
        assertThat(of(aPatient(), new Criterion.Stage(4, 4, "IV", WORDS))).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void whatWasNotTestedIsUnknownNeverNegative() {
        var positive =
                new Criterion.Marker("ERBB2", Criterion.Marker.State.POSITIVE, Comparison.EQUAL, Double.NaN, "", WORDS);
        assertThat(of(aPatient(), positive)).isEqualTo(Truth.UNKNOWN);
        assertThat(of(marked("positive"), positive)).isEqualTo(Truth.YES);
        assertThat(of(marked("negative"), positive)).isEqualTo(Truth.NO);
        assertThat(of(marked("low"), positive)).isEqualTo(Truth.UNKNOWN);
    }

    private static PatientBuilder marked(String state) {
        return aPatient().with(new Fact.Biomarker("HER2", state, Double.NaN, "", on("2026-11-20")));
    }

    @Test
    void oneAlleleToldLeavesTheOtherOpen() {
        var wanted = new Criterion.HlaType("A*02:01", WORDS);
        assertThat(of(alleles("A*02:01"), wanted)).isEqualTo(Truth.YES);
        assertThat(of(alleles("A*01:01"), wanted)).isEqualTo(Truth.UNKNOWN);
        assertThat(of(alleles("A*01:01", "A*03:01"), wanted)).isEqualTo(Truth.NO);
        assertThat(of(alleles("A*01:01", "A*02"), wanted)).isEqualTo(Truth.UNKNOWN);
        assertThat(of(alleles("A*02:01"), new Criterion.HlaType("A*02", WORDS))).isEqualTo(Truth.YES);
    }

    private static PatientBuilder alleles(String... told) {
        PatientBuilder patient = aPatient();
        for (String allele : told) {
            patient.with(new Fact.HlaAllele(allele, on("2026-11-20")));
        }
        return patient;
    }

    @Test
    void notMeasurableMayStillBeEvaluable() {
        PatientBuilder none = aPatient().with(new Fact.Measurable(false, on("2026-11-20")));
        assertThat(of(none, new Criterion.MeasurableDisease(false, WORDS))).isEqualTo(Truth.NO);
        assertThat(of(none, new Criterion.MeasurableDisease(true, WORDS))).isEqualTo(Truth.UNKNOWN);
        assertThat(of(aPatient(), new Criterion.MeasurableDisease(false, WORDS)))
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void aDegreeNeverTurnsAwayWhoHasTheThing() {
        var severe = new Criterion.Qualified(LIVER, new org.trialway.text.Span(0, 5), WORDS);
        assertThat(of(told(true), new Criterion.Not(severe, WORDS))).isEqualTo(Truth.UNKNOWN);
        assertThat(of(told(false), new Criterion.Not(severe, WORDS))).isEqualTo(Truth.YES);
    }

    private static PatientBuilder told(boolean present) {
        return aPatient().with(new Fact.Condition("liver metastases", present, "", on("2026-11-20")));
    }
}
