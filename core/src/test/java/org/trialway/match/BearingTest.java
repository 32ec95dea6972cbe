package org.trialway.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.trialway.criteria.Criterion;
import org.trialway.knowledge.Comparison;
import org.trialway.knowledge.Concept;
import org.trialway.knowledge.Concept.Kind;
import org.trialway.knowledge.Lab;
import org.trialway.patient.CaseId;
import org.trialway.patient.Fact;
import org.trialway.patient.Patient;
import org.trialway.patient.Patient.CompleteList;
import org.trialway.text.PartialDate;

/// What facts bear on is what the rules read.
class BearingTest {

    private static Criterion has(Kind kind, String name) {
        return new Criterion.Has(new Concept(kind, name), 0, Trees.WORDS);
    }

    private static final List<Criterion> NAMED = List.of(
            has(Kind.CONDITION, "autoimmune disease"),
            has(Kind.CONDITION, "crohn disease"),
            has(Kind.CONDITION, "hiv"),
            has(Kind.CONDITION, "cns metastases"),
            has(Kind.THERAPY, "immunotherapy"),
            has(Kind.MEDICINE, "systemic corticosteroid"),
            has(Kind.PROCEDURE, "radiotherapy"),
            has(Kind.ALLERGEN, "monoclonal antibody"),
            has(Kind.CANCER, "pleural mesothelioma"),
            has(Kind.HISTOLOGY, "epithelioid"),
            has(Kind.EXTENT, "unresectable"),
            has(Kind.REPRODUCTIVE, "pregnant"),
            new Criterion.TherapyLines(new Concept(Kind.THERAPY, "systemic therapy"), 1, 2, Trees.WORDS),
            new Criterion.Stage(3, 4, "III-IV", Trees.WORDS),
            new Criterion.MeasurableDisease(true, Trees.WORDS),
            new Criterion.Marker(
                    "CD274", Criterion.Marker.State.POSITIVE, Comparison.AT_LEAST, Double.NaN, "", Trees.WORDS),
            new Criterion.HlaType("A*02:01", Trees.WORDS));

    private static List<Fact> namedFacts(RandomCases random) {
        var by = random.on(RandomCases.DAY);
        return List.of(
                new Fact.Condition("autoimmune disease", random.below(2) == 0, "", by),
                new Fact.Condition("crohn disease", random.below(2) == 0, "", by),
                new Fact.Condition("hiv", random.below(2) == 0, "", by),
                new Fact.Metastasis("brain", by),
                new Fact.Therapy(
                        List.of("nivolumab"), 1, "", PartialDate.UNKNOWN, PartialDate.UNKNOWN, true, "", "", by),
                new Fact.Medication("prednisone 5 mg", by),
                new Fact.Procedure("thoracic radiotherapy", PartialDate.UNKNOWN, by),
                new Fact.Allergy("penicillin", by),
                new Fact.Cancer("mesothelioma", "biphasic", "II", PartialDate.UNKNOWN, by),
                new Fact.Extent("resected", by),
                new Fact.Measurable(random.below(2) == 0, by),
                new Fact.Biomarker("PD-L1", "negative", Double.NaN, "", by),
                new Fact.HlaAllele("A*02:01", by),
                new Fact.Reproductive(Fact.Reproductive.Point.PREGNANT, random.below(2) == 0, "", by),
                new Fact.Sex(Fact.Sex.Recorded.MALE, by),
                random.result(Lab.ANC, by),
                random.performance(by));
    }

    @Test
    void aCriterionThatFactsDoNotBearOnComesToTheSame() {
        long untouched =
                LongStream.range(0, 3_000).map(BearingTest::untouchedOf).sum();

        assertThat(untouched).as("findings compared").isGreaterThan(20_000);
    }

    private static long untouchedOf(long seed) {
        var random = new RandomCases(seed);
        List<Criterion> criteria = new ArrayList<>(NAMED);
        criteria.add(random.tree(3));
        criteria.add(Trees.anyOf(random.leaf(), NAMED.get(random.below(NAMED.size()))));
        List<Fact> added = List.of(namedFacts(random).get(random.below(17)));
        Set<CompleteList> lists = random.below(4) == 0 ? Set.of(CompleteList.values()[random.below(6)]) : Set.of();
        List<Fact> before = new ArrayList<>(random.oneFactOfEachKind());
        List<Fact> after = new ArrayList<>(before);
        after.addAll(added);
        var bearing = new Bearing(added, lists);
        Evaluator then = Evaluator.of(new Patient(new CaseId("a"), before, Set.of()), RandomCases.DAY);
        Evaluator now = Evaluator.of(new Patient(new CaseId("a"), after, lists), RandomCases.DAY);
        long untouched = 0;
        for (Criterion criterion : criteria) {
            if (!bearing.isOn(criterion)) {
                Finding old = then.findingFor(criterion);
                Finding fresh = now.findingFor(criterion);
                assertThat(fresh.truth()).as("%s after %s", criterion, added).isEqualTo(old.truth());
                assertThat(fresh.because()).isEqualTo(old.because());
                assertThat(fresh.barrier()).isEqualTo(old.barrier());
                untouched++;
            }
        }
        return untouched;
    }

    @Test
    void anIllnessBearsOnItsOwnNameAndOnWiderOnesOnly() {
        var by = new RandomCases(1).on(RandomCases.DAY);
        var crohn = new Bearing(List.of(new Fact.Condition("crohn disease", true, "", by)), Set.of());

        assertThat(crohn.isOn(has(Kind.CONDITION, "autoimmune disease"))).isTrue();
        assertThat(crohn.isOn(has(Kind.CONDITION, "hiv"))).isFalse();
    }

    @Test
    void nothingBearsOnWordsThatWereNotRead() {
        var all =
                Bearing.of(new Patient(new CaseId("a"), namedFacts(new RandomCases(1)), Set.of(CompleteList.values())));

        assertThat(all.isOn(Trees.partly(has(Kind.CONDITION, "hiv")))).isFalse();
        assertThat(all.isOn(has(Kind.CONDITION, "hiv"))).isTrue();
    }
}
