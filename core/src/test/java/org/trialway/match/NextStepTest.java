package org.trialway.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trialway.match.Trees.WORDS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trialway.criteria.Criterion;
import org.trialway.criteria.Criterion.Marker.State;
import org.trialway.knowledge.Comparison;
import org.trialway.knowledge.Concept;
import org.trialway.knowledge.Concept.Kind;
import org.trialway.knowledge.Lab;
import org.trialway.knowledge.PerformanceScale;
import org.trialway.patient.CaseId;
import org.trialway.patient.Fact;
import org.trialway.patient.Patient;
import org.trialway.patient.Patient.CompleteList;
import org.trialway.patient.Provenance;
import org.trialway.patient.Provenance.Door;
import org.trialway.text.PartialDate;
import org.trialway.text.Span;

/// No criterion of any kind, whatever it comes to, makes us suggest that somebody changes a treatment.
class NextStepTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final String SENTENCE = "Your doctor decides about this medicine. Do not change it to join a trial.";
    private static final Pattern CHANGE_OF_TREATMENT = Pattern.compile(
            "(?i)\\b(stop|stopp|paus|reduc|lower|delay|postpone|refus|skip|switch|taper|halt|replac|declin|withhold)");

    private static List<Criterion> leaves() {
        List<Criterion> leaves = new ArrayList<>(List.of(
                Trees.age(Comparison.AT_MOST, "75 Years"),
                Trees.age(Comparison.AT_LEAST, "99 Years"),
                Trees.female(),
                Trees.ecog(Comparison.AT_MOST, 1),
                Trees.lifeExpectancy(12),
                Trees.lab(Lab.PLATELETS, Comparison.AT_LEAST, 100),
                Trees.asksNothing(),
                Trees.notUnderstood(),
                new Criterion.TherapyLines(new Concept(Kind.THERAPY, "systemic therapy"), 2, 3, WORDS),
                new Criterion.Stage(1, 2, "I-II", WORDS),
                new Criterion.MeasurableDisease(false, WORDS),
                new Criterion.Marker("CD274", State.POSITIVE, Comparison.AT_LEAST, Double.NaN, "", WORDS),
                new Criterion.HlaType("A*02:01", WORDS)));
        for (Criterion.Administrative.Point point : Criterion.Administrative.Point.values()) {
            leaves.add(Trees.point(point));
        }
        for (String name : NAMES) {
            String[] parts = name.split(":", -1);
            var concept = new Concept(Kind.valueOf(parts[0]), parts[1]);
            leaves.add(new Criterion.Has(concept, 0, WORDS));
            leaves.add(new Criterion.Has(concept, 28, WORDS));
        }
        return leaves;
    }

    private static final List<String> NAMES = List.of(
            "THERAPY:immunotherapy",
            "THERAPY:systemic therapy",
            "CANCER:pleural mesothelioma",
            "HISTOLOGY:epithelioid",
            "EXTENT:unresectable",
            "BIOMARKER:BAP1",
            "BIOMARKER_STATE:mutated",
            "CONDITION:autoimmune disease",
            "CONDITION:active infection",
            "PROCEDURE:radiotherapy",
            "MEDICINE:systemic corticosteroid",
            "REPRODUCTIVE:pregnant",
            "ALLERGEN:monoclonal antibody",
            "ADMINISTRATIVE:insurance");

    private static List<Criterion> everyKind() {
        List<Criterion> all = new ArrayList<>();
        for (Criterion leaf : leaves()) {
            all.add(leaf);
            all.add(Trees.not(leaf));
            all.add(Trees.all(leaf, Trees.ecog(Comparison.AT_MOST, 2)));
            all.add(Trees.anyOf(leaf, Trees.not(leaf)));
            all.add(Trees.partly(leaf));
            all.add(new Criterion.Qualified(leaf, new Span(0, 1), WORDS));
            all.add(new Criterion.Unless(Trees.not(leaf), leaf, WORDS));
            all.add(new Criterion.When(leaf, Trees.not(leaf), WORDS));
        }
        return all;
    }

    private static Patient told(Door door, PartialDate date) {
        var by = new Provenance(date, door, "");
        List<Fact> facts = List.of(
                new Fact.AgeOn(78, by),
                new Fact.Sex(Fact.Sex.Recorded.FEMALE, by),
                new Fact.PerformanceStatus(PerformanceScale.ECOG, 3, by),
                new Fact.LabResult(Lab.PLATELETS, 70, Double.NaN, Double.NaN, by),
                new Fact.Cancer("pleural mesothelioma", "sarcomatoid", "IV", date, by),
                new Fact.Extent("resectable", by),
                new Fact.Measurable(false, by),
                new Fact.Therapy(List.of("nivolumab"), 1, "", date, PartialDate.UNKNOWN, true, "", "", by),
                new Fact.Procedure("radiotherapy", date, by),
                new Fact.Condition("autoimmune disease", true, "", by),
                new Fact.Condition("active infection", true, "", by),
                new Fact.Medication("prednisone 20 mg/day", by),
                new Fact.Biomarker("PD-L1", "negative", Double.NaN, "", by),
                new Fact.HlaAllele("A*11:01", by),
                new Fact.HlaAllele("A*24:02", by),
                new Fact.Reproductive(Fact.Reproductive.Point.PREGNANT, true, "", by),
                new Fact.Allergy("monoclonal antibody", by));
        return new Patient(new CaseId("a"), facts, Set.of(CompleteList.values()));
    }

    private static List<Patient> patients() {
        return List.of(
                new Patient(new CaseId("silent"), List.of(), Set.of()),
                new Patient(new CaseId("healthy"), List.of(), Set.of(CompleteList.values())),
                told(Door.FILE, PartialDate.of(DAY.minusDays(3))),
                told(Door.ANSWER, PartialDate.of(DAY.minusDays(3))),
                told(Door.ANSWER, PartialDate.of(DAY.minusDays(300))),
                told(Door.NOTE, PartialDate.UNKNOWN));
    }

    private static Stream<Finding> findings() {
        return patients().stream()
                .map(patient -> Evaluator.of(patient, DAY))
                .flatMap(evaluator -> everyKind().stream().map(evaluator::findingFor));
    }

    @Test
    void theWalkMeetsEveryKindOfCriterionAndOfName() {
        assertThat(everyKind().stream().map(Object::getClass).distinct())
                .containsExactlyInAnyOrder(Criterion.class.getPermittedSubclasses());
        assertThat(NAMES.stream().map(name -> Kind.valueOf(name.substring(0, name.indexOf(':')))))
                .contains(Kind.values());
    }

    @Test
    void noStepIsAChangeOfTreatment() {
        assertThat(findings())
                .allSatisfy(finding -> assertThat(NextStep.of(finding))
                        .allSatisfy(step -> assertThat(step.words()).doesNotContainPattern(CHANGE_OF_TREATMENT)));
    }

    @Test
    void whateverNamesAMedicineOrTreatmentSaysThatTheDoctorDecides() {
        var withSteps = findings()
                .filter(finding -> finding.truth() == Truth.NO)
                .filter(finding -> Leaf.anyOf(finding.criterion(), NextStepTest::isTreatment))
                .toList();

        assertThat(withSteps)
                .hasSizeGreaterThan(20)
                .allSatisfy(finding -> assertThat(NextStep.of(finding))
                        .extracting(NextStep::words)
                        .contains(SENTENCE));
    }

    private static boolean isTreatment(Criterion leaf) {
        return leaf instanceof Criterion.TherapyLines
                || (leaf instanceof Criterion.Has has
                        && Set.of(Kind.THERAPY, Kind.MEDICINE, Kind.PROCEDURE)
                                .contains(has.concept().kind()));
    }

    @Test
    void everyStepOfTheClosedListOccursAndNoOther() {
        var seen = findings()
                .flatMap(finding -> NextStep.of(finding).stream())
                .map(Object::getClass)
                .distinct()
                .toList();

        assertThat(seen).containsExactlyInAnyOrder(NextStep.class.getPermittedSubclasses());
        assertThat(Arrays.stream(NextStep.class.getPermittedSubclasses()).map(Class::getSimpleName))
                .containsExactlyInAnyOrder(
                        "Wait", "Test", "RepeatTest", "FindRecord", "OtherCohortOrSite", "DoctorDecides");
    }

    @Test
    void whatIsNotMetAlwaysHasAStep() {
        assertThat(findings().filter(finding -> finding.truth() == Truth.NO))
                .hasSizeGreaterThan(100)
                .allSatisfy(finding -> assertThat(NextStep.of(finding)).isNotEmpty());
    }
}
