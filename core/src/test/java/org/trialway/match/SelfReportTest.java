package org.trialway.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trialway.criteria.Criterion;
import org.trialway.knowledge.Comparison;
import org.trialway.knowledge.Concept;
import org.trialway.knowledge.Lab;
import org.trialway.knowledge.PerformanceScale;
import org.trialway.patient.CaseId;
import org.trialway.patient.Fact;
import org.trialway.patient.Patient;
import org.trialway.patient.Provenance;
import org.trialway.patient.Provenance.Door;
import org.trialway.text.PartialDate;

/// What a person tells of a report themselves never turns them away for good.
class SelfReportTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Criterion EPITHELIOID =
            new Criterion.Has(new Concept(Concept.Kind.HISTOLOGY, "epithelioid"), 0, Trees.WORDS);
    private static final Criterion PD_L1 =
            new Criterion.Marker("CD274", Criterion.Marker.State.ANY, Comparison.AT_LEAST, 1, "%", Trees.WORDS);
    private static final Criterion A_0201 = new Criterion.HlaType("A*02:01", Trees.WORDS);

    private static Provenance by(Door door) {
        return new Provenance(PartialDate.of(DAY), door, "");
    }

    /// A criterion and facts against it, as each door would bring them.
    record Case(String name, Criterion criterion, List<Fact> answered, List<Fact> recorded) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> casesOfReports() {
        return Stream.of(
                caseOf("performance status", Trees.ecog(Comparison.AT_MOST, 1), SelfReportTest::ecog3),
                caseOf("laboratory", Trees.lab(Lab.PLATELETS, Comparison.AT_LEAST, 100), SelfReportTest::platelets71),
                caseOf("cell type", EPITHELIOID, SelfReportTest::sarcomatoid),
                caseOf("cell type that bars", Trees.not(sarcomatoidOnly()), SelfReportTest::sarcomatoid),
                caseOf("marker", PD_L1, SelfReportTest::noPdL1),
                caseOf("tissue type", A_0201, SelfReportTest::otherHla));
    }

    private interface Told {
        List<Fact> by(Door door);
    }

    private static Case caseOf(String name, Criterion criterion, Told told) {
        return new Case(name, criterion, told.by(Door.ANSWER), told.by(Door.HOSPITAL_RECORD));
    }

    private static Criterion sarcomatoidOnly() {
        return new Criterion.Has(new Concept(Concept.Kind.HISTOLOGY, "sarcomatoid"), 0, Trees.WORDS);
    }

    private static List<Fact> ecog3(Door door) {
        return List.of(new Fact.PerformanceStatus(PerformanceScale.ECOG, 3, by(door)));
    }

    private static List<Fact> platelets71(Door door) {
        return List.of(new Fact.LabResult(Lab.PLATELETS, 71, Double.NaN, Double.NaN, by(door)));
    }

    private static List<Fact> sarcomatoid(Door door) {
        return List.of(new Fact.Cancer("pleural mesothelioma", "sarcomatoid", "", PartialDate.UNKNOWN, by(door)));
    }

    private static List<Fact> noPdL1(Door door) {
        return List.of(new Fact.Biomarker("PD-L1", "", 0, "%", by(door)));
    }

    private static List<Fact> otherHla(Door door) {
        return List.of(new Fact.HlaAllele("A*11:01", by(door)), new Fact.HlaAllele("A*24:02", by(door)));
    }

    private static Match match(Criterion criterion, List<Fact> facts) {
        return Evaluator.match(
                Trees.STUDY, Trees.forEveryone(criterion), new Patient(new CaseId("a"), facts, Set.of()), DAY);
    }

    @ParameterizedTest
    @MethodSource("casesOfReports")
    void anAnswerIsToBeConfirmedOnTheReport(Case report) {
        Match match = match(report.criterion(), report.answered());

        assertThat(match.verdict()).isEqualTo(Verdict.LIKELY_NOT);
        assertThat(match.deciding()).hasSize(1);
        assertThat(match.findings().getFirst().finding().barrier()).isEqualTo(Barrier.confirmOnReport());
        assertThat(NextStep.of(match.findings().getFirst().finding())).containsExactly(new NextStep.FindRecord());
    }

    @ParameterizedTest
    @MethodSource("casesOfReports")
    void aRecordDecidesByItself(Case report) {
        assertThat(match(report.criterion(), report.recorded()).verdict()).isIn(Verdict.RULED_OUT, Verdict.NOT_NOW);
    }

    @Test
    void oneRecordThatSaysTheSameIsEnough() {
        List<Fact> both = Stream.concat(noPdL1(Door.ANSWER).stream(), noPdL1(Door.FILE).stream())
                .toList();

        assertThat(match(PD_L1, both).verdict()).isEqualTo(Verdict.RULED_OUT);
    }

    @Test
    void aTissueTypeThatRestsOnOneAnswerIsToBeConfirmed() {
        List<Fact> half =
                List.of(new Fact.HlaAllele("A*11:01", by(Door.FILE)), new Fact.HlaAllele("A*24:02", by(Door.ANSWER)));

        assertThat(match(A_0201, half).verdict()).isEqualTo(Verdict.LIKELY_NOT);
    }

    @Test
    void whatIsNoReportDecidesAsBefore() {
        List<Fact> old = List.of(new Fact.AgeOn(82, by(Door.ANSWER)));

        assertThat(match(Trees.age(Comparison.AT_MOST, "75 Years"), old).verdict())
                .isEqualTo(Verdict.RULED_OUT);
    }

    @Test
    void aRuleThatFailsForGoodStandsBeforeOneToConfirm() {
        List<Fact> facts = Stream.concat(ecog3(Door.ANSWER).stream(), noPdL1(Door.FILE).stream())
                .toList();

        assertThat(match(Trees.all(Trees.ecog(Comparison.AT_MOST, 1), PD_L1), facts)
                        .verdict())
                .isEqualTo(Verdict.RULED_OUT);
    }

    @Test
    void moreTissueTypesThanAPersonHasContradictEachOther() {
        List<Fact> three = List.of(
                new Fact.HlaAllele("A*02:01", by(Door.FILE)),
                new Fact.HlaAllele("A*11:01", by(Door.FILE)),
                new Fact.HlaAllele("A*24:02", by(Door.ANSWER)));

        Finding finding = match(A_0201, three).findings().getFirst().finding();

        assertThat(finding.because()).isEqualTo(Because.CONFLICTING_FACTS);
        assertThat(finding.facts()).hasSize(3);
    }

    @Test
    void oneTissueTypeToldTwiceIsNoContradiction() {
        List<Fact> same = List.of(
                new Fact.HlaAllele("A*02", by(Door.FILE)),
                new Fact.HlaAllele("A*02:01", by(Door.ANSWER)),
                new Fact.HlaAllele("A*24:02", by(Door.FILE)));

        assertThat(match(A_0201, same).findings().getFirst().finding().truth()).isEqualTo(Truth.YES);
    }
}
