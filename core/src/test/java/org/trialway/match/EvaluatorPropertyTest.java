package org.trialway.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trialway.match.RandomCases.DAY;
import static org.trialway.match.RandomCases.patient;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trialway.criteria.Criteria;
import org.trialway.criteria.Criterion;
import org.trialway.knowledge.Lab;
import org.trialway.match.Match.EntryFinding;
import org.trialway.patient.Fact;
import org.trialway.patient.Patient;

/// What holds for every tree and every patient, tried on many by chance.
class EvaluatorPropertyTest {

    private static final int CASES = 3_000;

    /// A missing fact is one of a kind (birth, sex, performance status, or one laboratory test) of which nothing was
    /// told. A newer result of a test that was told may of course change an answer.
    @Test
    void fillingInAMissingFactNeverChangesAnAnswer() {
        cases().forEach(random -> {
            Criterion tree = random.tree(3);
            List<Fact> facts = random.oneFactOfEachKind();
            List<Fact> fewer = new ArrayList<>(facts);
            fewer.removeIf(fact -> random.below(2) == 0);

            assertAnswersKept(find(tree, fewer), find(tree, facts));
        });
    }

    @Test
    void anOlderOrUndatedOrLaterDatedFactNeverChangesAnAnswer() {
        cases().forEach(random -> {
            Criterion tree = random.tree(3);
            List<Fact> facts = List.of(
                    random.performance(random.on(DAY.minusDays(5))),
                    random.result(Lab.ANC, random.on(DAY.minusDays(5))),
                    random.result(Lab.AST, random.on(DAY.minusDays(5))));
            List<Fact> more = new ArrayList<>(facts);
            more.add(random.performance(random.on(DAY.minusDays(6))));
            more.add(random.result(Lab.ANC, random.on(DAY.plusDays(1))));
            more.add(random.result(Lab.AST, random.on(DAY.minusDays(60))));

            assertAnswersKept(find(tree, facts), find(tree, more));
            assertAnswersKept(find(tree, more), find(tree, facts));
        });
    }

    @Test
    void theOrderOfTheFactsDoesNotMatter() {
        cases().forEach(random -> {
            Criteria criteria = random.criteria();
            List<Fact> facts = random.oneFactOfEachKind();

            Match match = Evaluator.match(Trees.STUDY, criteria, patient(facts), DAY);
            Match turned = Evaluator.match(Trees.STUDY, criteria, patient(facts.reversed()), DAY);

            assertThat(turned.verdict()).isEqualTo(match.verdict());
            assertThat(turned.counts()).isEqualTo(match.counts());
        });
    }

    @Test
    void aStudyThatEntersComesOutWithOneFindingForEachEntry() {
        cases().forEach(random -> {
            Criteria criteria = random.criteria();

            Match match = Evaluator.match(Trees.STUDY, criteria, patient(random.oneFactOfEachKind()), DAY);

            assertThat(match.study()).isEqualTo(Trees.STUDY);
            assertThat(match.findings().stream().map(EntryFinding::entry)).isEqualTo(criteria.entries());
            assertThat(match.findings())
                    .allSatisfy(found -> assertThat(found.finding().criterion())
                            .isSameAs(found.entry().required()));
        });
    }

    /// Written anew from the table in [VerdictFold], for people rather than for speed.
    @Test
    void aVerdictIsTheFoldOfItsFindings() {
        cases().forEach(random -> {
            Criteria criteria = random.criteria();

            Match match = Evaluator.match(Trees.STUDY, criteria, patient(random.oneFactOfEachKind()), DAY);

            List<String> cohorts = match.findings().stream()
                    .map(found -> found.entry().cohort())
                    .filter(cohort -> !cohort.isEmpty())
                    .distinct()
                    .toList();
            Stream<String> ways = cohorts.isEmpty() ? Stream.of("") : cohorts.stream();
            Verdict best = ways.map(cohort -> verdictIn(cohort, match))
                    .min(Enum::compareTo)
                    .orElseThrow();
            if (cohorts.size() == 1) {
                Verdict others = verdictIn("", match);
                Verdict capped = others == Verdict.NO_BARRIER ? Verdict.COULD_FIT : others;
                best = capped.compareTo(best) < 0 ? capped : best;
            }
            assertThat(match.verdict()).isEqualTo(best);
        });
    }

    @Test
    void theExplanationAndTheVerdictAgree() {
        cases().forEach(random -> {
            Match match = Evaluator.match(Trees.STUDY, random.criteria(), patient(random.oneFactOfEachKind()), DAY);
            Match.Counts counts = match.counts();

            assertThat(counts.met() + counts.toCheck() + counts.notMet() + counts.forTheSite())
                    .isEqualTo(match.folded().size());
            switch (match.verdict()) {
                case NO_BARRIER ->
                    assertThat(counts.toCheck() + counts.notMet()).isZero();
                case COULD_FIT -> assertThat(counts.notMet()).isZero();
                case NOT_NOW, LIKELY_NOT, RULED_OUT -> {
                    assertThat(match.deciding())
                            .isNotEmpty()
                            .allSatisfy(
                                    found -> assertThat(found.finding().truth()).isEqualTo(Truth.NO));
                    assertThat(match.deciding().stream()
                                    .map(found -> found.finding().barrier())
                                    .reduce(Barrier::harder))
                            .contains(match.barrier());
                }
            }
        });
    }

    @Test
    void everyFindingReadsFactsOfThePatientAndKeepsItsParts() {
        cases().forEach(random -> {
            Patient patient = patient(random.oneFactOfEachKind());
            Finding finding = Evaluator.of(patient, DAY).findingFor(random.tree(4));

            eachOf(finding).forEach(found -> {
                assertThat(patient.facts()).containsAll(found.facts());
                assertThat(found.parts()).hasSize(partsOf(found.criterion()));
                assertThat(found.toString()).doesNotContain("Fact");
            });
        });
    }

    private static Stream<RandomCases> cases() {
        return LongStream.range(0, CASES).mapToObj(RandomCases::new);
    }

    private static Finding find(Criterion tree, List<Fact> facts) {
        return Evaluator.of(patient(facts), DAY).findingFor(tree);
    }

    private static void assertAnswersKept(Finding before, Finding after) {
        if (before.truth() != Truth.UNKNOWN) {
            assertThat(after.truth()).as("%s", before.criterion()).isEqualTo(before.truth());
        }
        for (int i = 0; i < before.parts().size(); i++) {
            assertAnswersKept(before.parts().get(i), after.parts().get(i));
        }
    }

    private static Verdict verdictIn(String cohort, Match match) {
        List<Finding> findings = match.findings().stream()
                .filter(found -> found.entry().cohort().isEmpty()
                        || found.entry().cohort().equals(cohort))
                .map(EntryFinding::finding)
                .toList();
        boolean fails = findings.stream().anyMatch(finding -> finding.truth() == Truth.NO);
        boolean forGood = findings.stream().anyMatch(finding -> finding.barrier() instanceof Barrier.Permanent);
        boolean open = findings.isEmpty()
                || findings.stream()
                        .anyMatch(finding -> finding.truth() == Truth.UNKNOWN
                                && !finding.because().isForTheSite());
        if (fails) {
            boolean byAnswer =
                    findings.stream().anyMatch(finding -> finding.barrier() instanceof Barrier.ConfirmOnReport);
            return forGood ? Verdict.RULED_OUT : byAnswer ? Verdict.LIKELY_NOT : Verdict.NOT_NOW;
        }
        return open ? Verdict.COULD_FIT : Verdict.NO_BARRIER;
    }

    private static Stream<Finding> eachOf(Finding finding) {
        return Stream.concat(Stream.of(finding), finding.parts().stream().flatMap(EvaluatorPropertyTest::eachOf));
    }

    private static int partsOf(Criterion criterion) {
        return switch (criterion) {
            case Criterion.All all -> all.parts().size();
            case Criterion.AnyOf any -> any.parts().size();
            case Criterion.Not not -> 1;
            case Criterion.PartlyUnderstood partly -> 1;
            case Criterion.Age age -> 0;
            case Criterion.Sex sex -> 0;
            case Criterion.PerformanceStatus status -> 0;
            case Criterion.LifeExpectancy life -> 0;
            case Criterion.LabLimit limit -> 0;
            case Criterion.Administrative point -> 0;
            case Criterion.Has has -> 0;
            case Criterion.TherapyLines lines -> 0;
            case Criterion.Stage stage -> 0;
            case Criterion.MeasurableDisease disease -> 0;
            case Criterion.Marker marker -> 0;
            case Criterion.HlaType hla -> 0;
            case Criterion.Qualified qualified -> 1;
            case Criterion.Unless unless -> 2;
            case Criterion.When when -> 2;
            case Criterion.AsksNothing nothing -> 0;
            case Criterion.NotUnderstood words -> 0;
        };
    }
}
