package org.trialway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ClassifyCommandTest {

    /// Composed for this test.
    private static final String RECORD = """
            {"protocolSection":{"identificationModule":{"nctId":"NCT00000042","briefTitle":"First-line drugs, made up"},
             "statusModule":{"overallStatus":"RECRUITING"},
             "conditionsModule":{"conditions":["Pleural Mesothelioma"]},
             "armsInterventionsModule":{
              "armGroups":[{"label":"A","type":"EXPERIMENTAL","interventionNames":["Drug: Nivolumab","Drug: Cisplatin"]},
               {"label":"B","type":"ACTIVE_COMPARATOR","interventionNames":["Drug: Ramucirumab"]}],
              "interventions":[{"type":"DRUG","name":"Nivolumab"},{"type":"DRUG","name":"Cisplatin"},
               {"type":"DRUG","name":"Ramucirumab"}]}}}""";

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void writeTheRecord() throws IOException {
        file = Files.writeString(folder.resolve("record.json"), RECORD);
    }

    private Outcome classify(String... words) {
        return Outcome.of(Outcome.words(new Object[] {"classify", "--home", folder}, (Object[]) words));
    }

    @Test
    void theWordsSayWhatIsTriedAndWhy() {
        Outcome shown = classify(file.toString());

        assertThat(shown.exit()).isEqualTo(ExitCode.DONE);
        assertThat(shown.out().replaceAll("\\s+", " "))
                .contains("Immune treatment: yes")
                .contains(
                        "nivolumab: immune checkpoint inhibitor, aimed at PDCD1 (from our table; intervention “Nivolumab”)")
                .contains("Only in arms it is compared with: - ramucirumab")
                .contains("Together with chemotherapy (intervention “Cisplatin”)")
                .contains("Setting: first line (title “First-line”)");
    }

    @Test
    void theAttributeViewHasTheTherapyPart() {
        Outcome shown = Outcome.of(Outcome.words(new Object[] {"criteria", "--home", folder}, (Object[])
                new String[] {file.toString(), "--attributes"}));
        JsonNode therapy = new JsonMapper().readTree(shown.out()).path("therapy");

        assertThat(therapy.path("immunotherapy").booleanValue()).isTrue();
        assertThat(therapy.path("targets").get(0).stringValue()).isEqualTo("PDCD1");
        assertThat(therapy.path("combined_with").get(0).stringValue()).isEqualTo("chemotherapy");
    }

    @Test
    void aStudyNamedTwiceIsShownOnce() {
        assertThat(classify(file.toString(), file.toString(), "--json").out().lines())
                .hasSize(1);
    }

    @Test
    void aStudyThatOurCopyLacksIsNothingFound() {
        assertThat(classify("NCT99999999").exit()).isEqualTo(ExitCode.NOTHING_FOUND);
    }

    @Test
    void aFileThatIsMissingIsBadInput() {
        Outcome failed = classify(folder.resolve("none.json").toString());

        assertThat(failed.exit()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(failed.err()).contains("none.json cannot be read", "no such file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NCT123", "nct0300", "NCT-04040231", "NCT040402311"})
    void aNumberOfTheWrongLengthIsWrongUse(String typed) {
        Outcome failed = classify(typed);

        assertThat(failed.exit()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(failed.err()).contains("\"" + typed + "\" is not a study number");
    }

    @Test
    void aFileThatIsNamedLikeANumberIsAFile() throws IOException {
        Path renamed = Files.copy(file, folder.resolve("NCT7"));

        assertThat(classify(renamed.toString()).exit()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void nothingOfABinaryFileIsPrinted() throws IOException {
        var bytes = new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, (byte) 0xC3, (byte) 0x9F, 27, '[', '3'};
        Outcome failed =
                classify(Files.write(folder.resolve("picture.png"), bytes).toString());

        assertThat(failed.exit()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(failed.err())
                .contains("picture.png: Found bytes that are no plain text")
                .doesNotContain("PNG ");
    }
}
