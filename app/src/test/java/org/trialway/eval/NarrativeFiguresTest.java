package org.trialway.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.trialway.eval.VerdictRun.Judged;
import org.trialway.json.JudgedPairs;
import org.trialway.json.JudgedPairs.Pair;
import org.trialway.json.Narratives;
import org.trialway.json.PatientFile;
import org.trialway.json.PatientReader;
import org.trialway.match.Verdict;
import org.trialway.note.NoteReader;
import org.trialway.patient.Fact;
import org.trialway.patient.Patient;
import org.trialway.registry.RecordFile;

/// Reads the narratives of the synthetic patients as notes and compares with the facts written beside them.
class NarrativeFiguresTest {

    private static final Path SHARED = Path.of("../../shared/data");
    private static final Path PATIENTS = SHARED.resolve("patients/dev.json");

    /// Kind, facts said that were read, facts read that are not written, facts said; then verdict by the
    /// facts, verdict by the note, and how often.
    private static final Path EXPECTED = Path.of("src/test/resources/org/trialway/eval/dev-narratives.tsv");

    /// Fails when a count moves. Then look at what moved, write `dev-narratives.tsv` anew, and say why in the
    /// commit.
    @Test
    void theNarrativesGiveTheFactsWrittenBesideThem() throws IOException {
        assumeTrue(Files.isRegularFile(PATIENTS), "skipped: no labelled data");
        Map<String, int[]> counts = new TreeMap<>();
        List<PatientFile.Entry> read = new ArrayList<>();
        PatientFile file = PatientReader.read(PATIENTS);
        Map<String, String> narratives = Narratives.read(PATIENTS);
        for (PatientFile.Entry entry : file.patients()) {
            String narrative = narratives.getOrDefault(entry.patient().id().value(), "");
            Patient note = new NoteReader()
                    .read(entry.patient().id(), narrative, entry.asOf())
                    .patient();
            read.add(new PatientFile.Entry(note, entry.asOf(), List.of()));
            FactComparison.count(counts, entry.patient(), note, narrative);
        }
        List<String> lines = new ArrayList<>();
        counts.forEach((kind, count) -> lines.add("%s\t%d\t%d\t%d".formatted(kind, count[0], count[1], count[2])));
        lines.addAll(agreement(file, new PatientFile(read)));

        assertThat(lines).isEqualTo(Files.readAllLines(EXPECTED));
    }

    /// What the facts came to, what the note came to, and how often.
    private static List<String> agreement(PatientFile facts, PatientFile notes) throws IOException {
        Map<Pair, Verdict> byFacts = verdicts(facts);
        Map<Pair, Verdict> byNote = verdicts(notes);
        Map<String, Integer> together = new TreeMap<>();
        byFacts.forEach((pair, verdict) -> together.merge(
                "verdict\t%s\t%s"
                        .formatted(
                                verdict.words(),
                                byNote.getOrDefault(pair, verdict).words()),
                1,
                Integer::sum));
        return together.entrySet().stream()
                .map(entry -> entry.getKey() + "\t" + entry.getValue())
                .toList();
    }

    private static Map<Pair, Verdict> verdicts(PatientFile file) throws IOException {
        Map<Pair, Verdict> verdicts = new HashMap<>();
        JudgedPairs gold = JudgedPairs.read(SHARED.resolve("patients/dev-verdicts.jsonl"));
        new VerdictRun(file, gold.pairs())
                .over(
                        List.of(
                                RecordFile.at(SHARED.resolve("registry/api-v2.ndjson.gz")),
                                RecordFile.at(SHARED.resolve("registry/converted-legacy.ndjson.gz"))),
                        (Judged judged) ->
                                verdicts.put(judged.pair(), judged.match().verdict()));
        return verdicts;
    }

    /// A kind of fact as the figures name it.
    static String kind(Fact fact) {
        return fact.toString().toLowerCase(Locale.ROOT);
    }
}
