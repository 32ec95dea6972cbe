package org.trialway.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trialway.json.JudgedPairs;
import org.trialway.json.JudgedPairs.Pair;
import org.trialway.json.PatientReader;
import org.trialway.match.Verdict;
import org.trialway.patient.CaseId;
import org.trialway.registry.RecordFile;
import org.trialway.study.NctId;

class VerdictFiguresTest {

    private static final Path SHARED = Path.of("../../shared/data");

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

    @Test
    void nobodyIsWronglyTurnedAwayAmongTheLabelledPairs() throws IOException {
        assumeTrue(Files.isDirectory(SHARED), "skipped: the labelled pairs in ../shared are absent");
        var gold = JudgedPairs.read(SHARED.resolve("patients/dev-verdicts.jsonl"));
        var run = new VerdictRun(PatientReader.read(SHARED.resolve("patients/dev.json")), gold.pairs());
        var figures = new VerdictFigures();

        run.over(
                List.of(
                        RecordFile.at(SHARED.resolve("registry/api-v2.ndjson.gz")),
                        RecordFile.at(SHARED.resolve("registry/converted-legacy.ndjson.gz"))),
                judged -> figures.add(judged.pair(), judged.match().verdict()));

        assertThat(figures.summary(gold)).startsWith("240 pairs; wrongly turned away 0 of");
    }

    private static Pair pair(int number) {
        return new Pair(new CaseId("p" + number), new NctId("NCT0000000" + number));
    }
}
