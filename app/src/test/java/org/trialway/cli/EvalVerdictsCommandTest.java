package org.trialway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvalVerdictsCommandTest {

    private static final Path STUDIES = Path.of("src/test/resources/org/trialway/cli/five-studies.json");
    private static final Path PATIENT = Path.of("../examples/pleural-after-chemotherapy.json");

    @TempDir
    private Path folder;

    private Outcome verdicts(Path patients, Object... more) {
        Object[] first = {
            "eval", "verdicts", "--patients", patients, "--studies", STUDIES, "--out", folder.resolve("out.ndjson")
        };
        return Outcome.of(Outcome.words(first, more));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void everyPairHasALine() throws IOException {
        assertThat(verdicts(PATIENT)).isEqualTo(new Outcome(ExitCode.DONE, "", ""));

        assertThat(Files.readAllLines(folder.resolve("out.ndjson")))
                .hasSize(5)
                .anySatisfy(line -> assertThat(line).contains("\"NCT90000002\",\"verdict\":\"ruled out\""));
    }

    @Test
    void judgedPairsAreCountedAndOthersLeftOut() throws IOException {
        Path pairs = file(
                "pairs.ndjson",
                "{\"patient\":\"pleural-after-chemotherapy\",\"nct\":\"NCT90000002\",\"verdict\":\"ruled out\"}\n");

        assertThat(verdicts(PATIENT, "--pairs", pairs).out())
                .contains("ruled out\truled out\t1", "1 pairs; wrongly turned away 0 of 1");
        assertThat(Files.readAllLines(folder.resolve("out.ndjson"))).hasSize(1);
    }

    @Test
    void aPatientWithoutADayIsBadInputInOneLineThatRepeatsNoValue() throws IOException {
        Path patient = file("noday.json", "{\"id\":\"a\",\"asOf\":\"2026-11\",\"facts\":{\"age\":70}}");

        var outcome = verdicts(patient);

        assertThat(outcome.exit()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(outcome.err())
                .isEqualTo("patient a has no \"asOf\" such as 2026-11-23, and a verdict needs its day\n");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThat(verdicts(folder.resolve("nosuch.json")).err()).contains("nosuch.json: cannot be opened");
    }
}
