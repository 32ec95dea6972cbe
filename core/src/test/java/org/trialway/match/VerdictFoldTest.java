package org.trialway.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trialway.match.Trees.STUDY;
import static org.trialway.match.Trees.age;
import static org.trialway.match.Trees.ecog;
import static org.trialway.match.Trees.entry;
import static org.trialway.match.Trees.female;
import static org.trialway.match.Trees.forEveryone;
import static org.trialway.match.Trees.lab;
import static org.trialway.match.Trees.male;
import static org.trialway.match.Trees.notUnderstood;
import static org.trialway.match.Trees.point;
import static org.trialway.patient.PatientBuilder.aPatient;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trialway.criteria.Criteria;
import org.trialway.criteria.Criteria.Entry;
import org.trialway.criteria.Criteria.Section;
import org.trialway.criteria.Criterion;
import org.trialway.criteria.Criterion.Administrative.Point;
import org.trialway.criteria.Source;
import org.trialway.knowledge.Comparison;
import org.trialway.knowledge.Lab;
import org.trialway.patient.Fact.Sex.Recorded;
import org.trialway.patient.Patient;

class VerdictFoldTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-23");
    private static final Patient PATIENT = aPatient()
            .born("2009-02-14")
            .sex(Recorded.MALE)
            .ecog(2, "2026-11-20")
            .build();

    private static final Criterion HOLDS = male();
    private static final Criterion FAILS_FOR_GOOD = female();
    private static final Criterion FAILS_TO_BE_REPEATED = ecog(Comparison.AT_MOST, 1);
    private static final Criterion FAILS_UNTIL_2027 = age(Comparison.AT_LEAST, "18 Years");
    private static final Criterion NOT_TOLD = lab(Lab.ANC, Comparison.AT_LEAST, 1.5);

    @Test
    void nothingFailsAndNothingIsOpen() {
        Match match = match(forEveryone(HOLDS, point(Point.CONSENT), point(Point.TISSUE_SAMPLE)));

        assertThat(match.verdict()).isEqualTo(Verdict.NO_BARRIER);
        assertThat(match.barrier()).isEqualTo(new Barrier.None());
        assertThat(match.deciding()).isEmpty();
        assertThat(match.counts()).isEqualTo(new Match.Counts(1, 0, 0, 2));
    }

    @Test
    void whatIsUnknownOrNotUnderstoodIsToBeChecked() {
        Match match = match(forEveryone(HOLDS, NOT_TOLD, notUnderstood()));

        assertThat(match.verdict()).isEqualTo(Verdict.COULD_FIT);
        assertThat(match.deciding()).hasSize(2);
        assertThat(match.counts()).isEqualTo(new Match.Counts(1, 2, 0, 0));
    }

    @Test
    void timeAndRepetitionMakeANotNowWithItsEarliestDate() {
        Match match = match(forEveryone(FAILS_TO_BE_REPEATED, FAILS_UNTIL_2027, NOT_TOLD));

        assertThat(match.verdict()).isEqualTo(Verdict.NOT_NOW);
        assertThat(match.barrier()).isEqualTo(new Barrier.WaitUntil(LocalDate.parse("2027-02-14")));
        assertThat(match.deciding()).hasSize(2);
        assertThat(match.counts()).isEqualTo(new Match.Counts(0, 1, 2, 0));
    }

    @Test
    void onePermanentFailureRulesOut() {
        Match match = match(forEveryone(HOLDS, FAILS_TO_BE_REPEATED, FAILS_FOR_GOOD, notUnderstood()));

        assertThat(match.verdict()).isEqualTo(Verdict.RULED_OUT);
        assertThat(match.deciding())
                .singleElement()
                .satisfies(entry -> assertThat(entry.entry().required()).isEqualTo(FAILS_FOR_GOOD));
    }

    @Test
    void theBestCohortDecides() {
        Criteria criteria = new Criteria(
                1,
                List.of(
                        entry(HOLDS),
                        entry("Cohort A", FAILS_FOR_GOOD),
                        entry("Cohort B", FAILS_TO_BE_REPEATED),
                        entry("Cohort C", FAILS_UNTIL_2027)));

        Match match = match(criteria);

        assertThat(match.verdict()).isEqualTo(Verdict.NOT_NOW);
        assertThat(match.cohort()).isEqualTo("Cohort B");
        assertThat(match.findings()).hasSize(4);
        assertThat(match.folded()).hasSize(2);
        assertThat(match.counts()).isEqualTo(new Match.Counts(1, 0, 1, 0));
    }

    @Test
    void whatFailsForEveryoneFailsInEveryCohort() {
        Criteria criteria =
                new Criteria(1, List.of(entry(FAILS_FOR_GOOD), entry("Cohort A", HOLDS), entry("Cohort B", HOLDS)));

        assertThat(match(criteria).verdict()).isEqualTo(Verdict.RULED_OUT);
    }

    @Test
    void whoFailsInEveryCohortIsRuledOut() {
        Criteria criteria =
                new Criteria(1, List.of(entry("Cohort A", FAILS_FOR_GOOD), entry("Cohort B", FAILS_FOR_GOOD)));

        assertThat(match(criteria).verdict()).isEqualTo(Verdict.RULED_OUT);
    }

    @Test
    void aSingleNamedCohortHasOthersThatTheRecordDoesNotName() {
        Criteria fails = new Criteria(1, List.of(entry(HOLDS), entry("Expansion", FAILS_FOR_GOOD)));
        Criteria holds = new Criteria(1, List.of(entry(HOLDS), entry("Expansion", HOLDS)));

        assertThat(match(fails).verdict()).isEqualTo(Verdict.COULD_FIT);
        assertThat(match(fails).cohort()).isEmpty();
        assertThat(match(holds).verdict()).isEqualTo(Verdict.NO_BARRIER);
        assertThat(match(holds).cohort()).isEqualTo("Expansion");
    }

    @Test
    void aStudyOfWhoseTextNothingWasReadIsNeverWithoutBarrier() {
        Source field = new Source.Field("sex", "MALE");
        Criterion sex = new Criterion.Sex(Criterion.Sex.Admitted.MALE, field);

        assertThat(match(new Criteria(1, List.of())).verdict()).isEqualTo(Verdict.COULD_FIT);
        assertThat(match(new Criteria(1, List.of(new Entry(Section.INCLUSION, "", sex))))
                        .verdict())
                .isEqualTo(Verdict.COULD_FIT);
    }

    private static Match match(Criteria criteria) {
        return Evaluator.match(STUDY, criteria, PATIENT, DAY);
    }
}
