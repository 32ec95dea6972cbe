package org.trialway.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.trialway.criteria.Criterion;
import org.trialway.criteria.Source;
import org.trialway.knowledge.Concept;
import org.trialway.knowledge.Concept.Kind;
import org.trialway.patient.CaseId;
import org.trialway.patient.Fact;
import org.trialway.patient.Patient;
import org.trialway.patient.Provenance;
import org.trialway.text.PartialDate;

class UnmentionedTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Source NOWHERE = new Source.Field("", "");

    @Test
    void anIllnessThatAFullSummaryLeavesOutIsToBeConfirmedAndNeverMet() {
        Criterion without = new Criterion.Not(has(Kind.CONDITION, "cirrhosis"), NOWHERE);

        Finding finding =
                Evaluator.of(patient(), DAY, Unmentioned.COMPLETE_SUMMARY).findingFor(without);

        assertThat(finding.truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(finding.because()).isEqualTo(Because.ASSUMED_ABSENT);
        assertThat(finding.because().words()).isEqualTo("not mentioned: confirm");
        assertThat(finding.isToCheck()).isTrue();
    }

    @Test
    void unlessAskedForTheSameIsUnknown() {
        Finding finding = Evaluator.of(patient(), DAY).findingFor(has(Kind.CONDITION, "cirrhosis"));

        assertThat(finding.because()).isEqualTo(Because.NOT_TOLD);
    }

    @Test
    void onlyIllnessesAreAssumed() {
        Finding finding = Evaluator.of(patient(), DAY, Unmentioned.COMPLETE_SUMMARY)
                .findingFor(has(Kind.THERAPY, "immunotherapy"));

        assertThat(finding.because()).isEqualTo(Because.NOT_TOLD);
    }

    @Test
    void pregnancyIsNoConcernOfAMan() {
        var man = new Fact.Sex(
                Fact.Sex.Recorded.MALE, new Provenance(PartialDate.UNKNOWN, Provenance.Door.NOTE, "sentence 0"));

        Finding finding = Evaluator.of(patient(man), DAY).findingFor(has(Kind.REPRODUCTIVE, "pregnant"));

        assertThat(finding.truth()).isEqualTo(Truth.NO);
        assertThat(finding.because()).isEqualTo(Because.NOT_APPLICABLE);
        assertThat(finding.facts()).containsExactly(man);
    }

    private static Criterion has(Kind kind, String name) {
        return new Criterion.Has(new Concept(kind, name), 0, NOWHERE);
    }

    private static Patient patient(Fact... facts) {
        return new Patient(new CaseId("n"), List.of(facts), Set.of());
    }
}
