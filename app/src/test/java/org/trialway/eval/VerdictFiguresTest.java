package org.trialway.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.trialway.eval.VerdictRun.Judged;
import org.trialway.json.JudgedPairs;
import org.trialway.json.JudgedPairs.Pair;
import org.trialway.json.PatientReader;
import org.trialway.match.CancerTopic;
import org.trialway.match.Relevance;
import org.trialway.match.Verdict;
import org.trialway.patient.CaseId;
import org.trialway.registry.RecordFile;
import org.trialway.study.NctId;
import org.trialway.study.Study;

class VerdictFiguresTest {

    private static final Path SHARED = Path.of("../../shared/data");

    /// Judged, said and count of the labelled pairs, as the last change left them.
    private static final Path EXPECTED = Path.of("src/test/resources/org/trialway/eval/dev-verdicts.tsv");

    @Test
    void everyPairIsCountedUnderWhatWasJudgedAndWhatWasSaid() {
        var figures = new VerdictFigures();
        figures.add(pair(1), Verdict.RULED_OUT);
        figures.add(pair(2), Verdict.RULED_OUT);
        figures.add(pair(3), Verdict.COULD_FIT);
        figures.add(pair(5), Verdict.NO_BARRIER);
        Map<Pair, Verdict> judged = Map.of(
                pair(1), Verdict.RULED_OUT,
                pair(2), Verdict.NO_BARRIER,
                pair(3), Verdict.COULD_FIT,
                pair(4), Verdict.RULED_OUT);
        var gold = new JudgedPairs(judged.keySet(), judged);

        assertThat(figures.table(gold))
                .containsExactly(
                        "no barrier\truled out\t1",
                        "could fit\tcould fit\t1",
                        "ruled out\truled out\t1",
                        "ruled out\tmissing\t1");
        assertThat(figures.summary(gold))
                .isEqualTo("4 pairs; wrongly turned away 1 of 2 ruled out; \"not now\" told as ruled out 0;"
                        + " ruled out found 1 of 2; same verdict 2");
    }

    /// Fails when a figure moves either way. Then look at the pairs that moved, write the new table to
    /// `dev-verdicts.tsv` beside this test, and say why in the commit. Nobody may be wrongly turned away.
    @Test
    void theFiguresOnTheLabelledPairsAreAsWrittenDown() throws IOException {
        assumeTrue(Files.isDirectory(SHARED), "skipped: the labelled pairs in ../shared are absent");
        JudgedPairs gold = gold();
        var figures = new VerdictFigures();

        overTheLabelledPairs(judged -> figures.add(judged.pair(), judged.match().verdict()));

        assertThat(figures.summary(gold)).startsWith("240 pairs; wrongly turned away 0 of");
        assertThat(figures.table(gold)).isEqualTo(Files.readAllLines(EXPECTED));
    }

    @Test
    void noStudyThatPeopleDidNotRuleOutIsLeftOutOfTheList() throws IOException {
        assumeTrue(Files.isDirectory(SHARED), "skipped: the labelled pairs in ../shared are absent");
        var patients = PatientReader.read(SHARED.resolve("patients/dev.json"));
        var gold = gold();
        var looked = new HashSet<Pair>();

        overTheLabelledPairs(judged -> {
            looked.add(judged.pair());
            Study study = judged.study();
            var topic = CancerTopic.of(patients.withId(judged.pair().patient().value())
                    .orElseThrow()
                    .patient());
            if (gold.judged().get(judged.pair()) != Verdict.RULED_OUT) {
                assertThat(topic.relevanceOf(study.titles().brief(), study.conditions(), study.keywords()))
                        .as("%s", judged.pair())
                        .isNotEqualTo(Relevance.OTHER);
            }
        });

        assertThat(looked).hasSize(240).isEqualTo(gold.pairs());
    }

    private static JudgedPairs gold() throws IOException {
        return JudgedPairs.read(SHARED.resolve("patients/dev-verdicts.jsonl"));
    }

    private static void overTheLabelledPairs(Consumer<Judged> reader) throws IOException {
        var run = new VerdictRun(PatientReader.read(SHARED.resolve("patients/dev.json")), gold().pairs());
        run.over(
                List.of(
                        RecordFile.at(SHARED.resolve("registry/api-v2.ndjson.gz")),
                        RecordFile.at(SHARED.resolve("registry/converted-legacy.ndjson.gz"))),
                reader);
    }

    private static Pair pair(int number) {
        return new Pair(new CaseId("p" + number), new NctId("NCT0000000" + number));
    }
}
