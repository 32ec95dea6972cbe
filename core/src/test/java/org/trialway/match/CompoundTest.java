package org.trialway.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trialway.match.Trees.age;
import static org.trialway.match.Trees.all;
import static org.trialway.match.Trees.anyOf;
import static org.trialway.match.Trees.asksNothing;
import static org.trialway.match.Trees.ecog;
import static org.trialway.match.Trees.female;
import static org.trialway.match.Trees.lab;
import static org.trialway.match.Trees.lifeExpectancy;
import static org.trialway.match.Trees.male;
import static org.trialway.match.Trees.not;
import static org.trialway.match.Trees.notUnderstood;
import static org.trialway.match.Trees.partly;
import static org.trialway.match.Trees.point;
import static org.trialway.patient.PatientBuilder.aPatient;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.trialway.criteria.Criterion;
import org.trialway.criteria.Criterion.Administrative.Point;
import org.trialway.knowledge.Comparison;
import org.trialway.knowledge.Lab;
import org.trialway.patient.Fact.Sex.Recorded;
import org.trialway.patient.Patient;

class CompoundTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-23");
    private static final Barrier PERMANENT = new Barrier.Permanent();
    private static final Barrier REPEAT = new Barrier.Repeat();

    private static final Patient PATIENT = aPatient()
            .born("2009-02-14")
            .sex(Recorded.MALE)
            .ecog(2, "2026-11-20")
            .lab(Lab.PLATELETS, 80, "2026-11-20")
            .build();

    private static final Criterion HOLDS = male();
    private static final Criterion FAILS_FOR_GOOD = female();
    private static final Criterion FAILS_TO_BE_REPEATED = ecog(Comparison.AT_MOST, 1);
    private static final Criterion FAILS_UNTIL_2027 = age(Comparison.AT_LEAST, "18 Years");
    private static final Criterion FAILS_UNTIL_2029 = age(Comparison.AT_LEAST, "20 Years");
    private static final Criterion NOT_TOLD = lab(Lab.ANC, Comparison.AT_LEAST, 1.5);

    @Test
    void allOfFailsWithTheHardestBarrierOfItsFailingParts() {
        assertFails(all(HOLDS, FAILS_TO_BE_REPEATED), REPEAT);
        assertFails(all(FAILS_TO_BE_REPEATED, FAILS_UNTIL_2027), until("2027-02-14"));
        assertFails(all(FAILS_UNTIL_2029, FAILS_UNTIL_2027), until("2029-02-14"));
        assertFails(all(FAILS_UNTIL_2029, FAILS_FOR_GOOD, FAILS_TO_BE_REPEATED), PERMANENT);
        assertFails(all(FAILS_TO_BE_REPEATED, NOT_TOLD), REPEAT);
    }

    @Test
    void anyOfFailsWithTheMildestBarrierOfItsParts() {
        assertFails(anyOf(FAILS_FOR_GOOD, FAILS_TO_BE_REPEATED), REPEAT);
        assertFails(anyOf(FAILS_UNTIL_2029, FAILS_UNTIL_2027, FAILS_FOR_GOOD), until("2027-02-14"));
        assertFails(anyOf(FAILS_FOR_GOOD, not(HOLDS)), PERMANENT);
    }

    @Test
    void anyOfIsOpenWhileOneWayInIsUnknown() {
        Finding finding = find(anyOf(FAILS_FOR_GOOD, NOT_TOLD));

        assertThat(finding.truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(finding.because()).isEqualTo(Because.NOT_TOLD);
        assertThat(finding.isToCheck()).isTrue();
    }

    @Test
    void notAsksWhatItTakesToTurnItsPart() {
        assertFails(not(HOLDS), PERMANENT);
        assertFails(not(ecog(Comparison.AT_LEAST, 2)), REPEAT);
        // Who must not satisfy all of them need fail only one: the mildest.
        assertFails(not(all(HOLDS, ecog(Comparison.AT_LEAST, 2))), REPEAT);
        // Who must satisfy none of them must lose each that holds: the hardest.
        assertFails(not(anyOf(HOLDS, ecog(Comparison.AT_LEAST, 2), NOT_TOLD)), PERMANENT);
        assertFails(
                not(anyOf(age(Comparison.LESS_THAN, "18 Years"), ecog(Comparison.AT_LEAST, 2))), until("2027-02-14"));
        assertFails(not(not(FAILS_UNTIL_2027)), until("2027-02-14"));
    }

    @Test
    void nestedListsWeighEachLevelByItsOwnRule() {
        assertFails(
                all(HOLDS, anyOf(all(FAILS_FOR_GOOD, FAILS_TO_BE_REPEATED), FAILS_UNTIL_2027)), until("2027-02-14"));
        assertFails(anyOf(all(FAILS_UNTIL_2029, FAILS_TO_BE_REPEATED), not(HOLDS)), until("2029-02-14"));
    }

    @Test
    void thePartOfANotSpeaksOfItself() {
        Finding finding = find(not(HOLDS));

        assertThat(finding.parts()).singleElement().satisfies(part -> {
            assertThat(part.truth()).isEqualTo(Truth.YES);
            assertThat(part.barrier()).isEqualTo(new Barrier.None());
        });
    }

    @Test
    void whatWasNotReadIsUnknownWhateverTheRestSays() {
        for (Criterion read : new Criterion[] {HOLDS, FAILS_FOR_GOOD, NOT_TOLD}) {
            Finding finding = find(partly(read));

            assertThat(finding.truth()).isEqualTo(Truth.UNKNOWN);
            assertThat(finding.because()).isEqualTo(Because.PARTLY_UNDERSTOOD);
            assertThat(finding.parts()).singleElement().isEqualTo(find(read));
            assertThat(find(not(partly(read))).truth()).isEqualTo(Truth.UNKNOWN);
        }
        assertThat(find(notUnderstood()).because()).isEqualTo(Because.NOT_UNDERSTOOD);
        assertThat(find(all(HOLDS, notUnderstood())).because()).isEqualTo(Because.PARTLY_UNDERSTOOD);
        assertThat(find(all(notUnderstood(), notUnderstood())).because()).isEqualTo(Because.NOT_UNDERSTOOD);
    }

    @Test
    void pointsForTheSiteNeverStandInTheWay() {
        for (Point settled : new Point[] {Point.CONSENT, Point.COMPLIANCE, Point.INVESTIGATOR_JUDGEMENT}) {
            assertOpen(point(settled), Because.SETTLED_AT_THE_SITE, false);
            assertOpen(not(point(settled)), Because.SETTLED_AT_THE_SITE, false);
        }
        for (Point asked : new Point[] {Point.TISSUE_SAMPLE, Point.LANGUAGE, Point.OTHER_TRIAL}) {
            assertOpen(point(asked), Because.ASK_THE_SITE, false);
            assertOpen(not(point(asked)), Because.ASK_THE_SITE, false);
        }
        assertOpen(lifeExpectancy(12), Because.ASK_THE_SITE, false);
        assertOpen(all(HOLDS, point(Point.CONSENT)), Because.SETTLED_AT_THE_SITE, false);
        assertOpen(all(HOLDS, point(Point.CONSENT), point(Point.LANGUAGE)), Because.ASK_THE_SITE, false);
        assertOpen(all(NOT_TOLD, point(Point.CONSENT)), Because.NOT_TOLD, true);
    }

    @Test
    void aPointForTheSiteWeighsWhenItIsTheOnlyWayIn() {
        assertOpen(anyOf(FAILS_FOR_GOOD, point(Point.INVESTIGATOR_JUDGEMENT)), Because.NOT_TOLD, true);
        assertOpen(not(all(HOLDS, point(Point.INVESTIGATOR_JUDGEMENT))), Because.NOT_TOLD, true);
        assertOpen(not(anyOf(FAILS_FOR_GOOD, point(Point.COMPLIANCE))), Because.SETTLED_AT_THE_SITE, false);
        assertThat(find(anyOf(HOLDS, point(Point.INVESTIGATOR_JUDGEMENT))).truth())
                .isEqualTo(Truth.YES);
    }

    @Test
    void wordsThatAskNothingTurnNobodyAway() {
        assertThat(find(asksNothing()).truth()).isEqualTo(Truth.YES);
        assertThat(find(all(asksNothing(), HOLDS)).truth()).isEqualTo(Truth.YES);
        assertThat(find(not(asksNothing())).truth()).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void aListReadsTheFactsOfItsParts() {
        Finding finding = find(all(HOLDS, FAILS_TO_BE_REPEATED, NOT_TOLD));

        assertThat(finding.facts())
                .containsExactly(PATIENT.facts().get(1), PATIENT.facts().get(2));
        assertThat(finding.parts()).hasSize(3);
    }

    private static Barrier until(String day) {
        return new Barrier.WaitUntil(LocalDate.parse(day));
    }

    private static void assertFails(Criterion criterion, Barrier barrier) {
        Finding finding = find(criterion);
        assertThat(finding.truth()).isEqualTo(Truth.NO);
        assertThat(finding.barrier()).isEqualTo(barrier);
    }

    private static void assertOpen(Criterion criterion, Because because, boolean toCheck) {
        Finding finding = find(criterion);
        assertThat(finding.truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(finding.because()).isEqualTo(because);
        assertThat(finding.isToCheck()).isEqualTo(toCheck);
    }

    private static Finding find(Criterion criterion) {
        return Evaluator.of(PATIENT, DAY).findingFor(criterion);
    }
}
