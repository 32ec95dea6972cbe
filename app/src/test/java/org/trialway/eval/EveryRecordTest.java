package org.trialway.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.trialway.criteria.RecordWords;
import org.trialway.json.PatientFile;
import org.trialway.json.PatientReader;
import org.trialway.match.Finding;
import org.trialway.registry.RecordFile;
import org.trialway.study.Eligibility;
import org.trialway.study.NctId;

/// Every real record goes in, comes out matched, and can show its words.
class EveryRecordTest {

    private static final Path REGISTRY = Path.of("../../shared/data/registry");
    private static final Path PATIENT = Path.of("../examples/abnormal-results.json");

    @Test
    void everyStudyThatEntersComesOutAndEveryCriterionHasWords() throws IOException {
        assumeTrue(Files.isDirectory(REGISTRY), "skipped: the real records in ../shared are absent");
        PatientFile patients = PatientReader.read(PATIENT);
        Set<NctId> out = new HashSet<>();
        var run = new VerdictRun(patients, Set.of());

        run.over(
                List.of(
                        RecordFile.at(REGISTRY.resolve("api-v2.ndjson.gz")),
                        RecordFile.at(REGISTRY.resolve("converted-legacy.ndjson.gz"))),
                judged -> {
                    out.add(judged.study().id());
                    judged.match()
                            .findings()
                            .forEach(entry -> assertHasWords(
                                    entry.finding(), judged.study().eligibility()));
                });

        assertThat(run.rejected()).isEmpty();
        assertThat(out).hasSize(10_697);
    }

    private static void assertHasWords(Finding finding, Eligibility eligibility) {
        // Plain Java: hundreds of thousands of criteria are looked at.
        if (RecordWords.of(finding.criterion().source(), eligibility).isBlank()) {
            throw new AssertionError("no words at " + finding.criterion());
        }
        finding.parts().forEach(part -> assertHasWords(part, eligibility));
    }
}
