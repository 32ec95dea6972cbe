package org.trialway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CriteriaCommandTest {

    /// Composed for this test.
    private static final String RECORD = """
            {"protocolSection":{"identificationModule":{"nctId":"NCT00000042","briefTitle":"A made-up study"},
             "statusModule":{"overallStatus":"RECRUITING"},
             "eligibilityModule":{"minimumAge":"18 Years","sex":"ALL",
              "eligibilityCriteria":"Inclusion Criteria:\\n\\n* ECOG performance status 0-1\\n* Walks to the moon\\n\\n\
            Exclusion Criteria:\\n\\n* Platelets < 100,000/mm3 unless the moon is full"}}}""";

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void writeTheRecord() throws IOException {
        file = Files.writeString(folder.resolve("record.json"), RECORD);
    }

    private Outcome criteria(String... words) {
        return Outcome.of(Outcome.words(new Object[] {"criteria", "--home", folder}, (Object[]) words));
    }

    @Test
    void theTreeShowsPlacesReadingsAndTheWordsThatWereNotRead() {
        Outcome shown = criteria(file.toString());
        assertThat(shown.exit()).isEqualTo(ExitCode.DONE);
        assertThat(shown.out())
                .contains("[field]", "age at least 18 years", "[23..50]")
                .contains("PerformanceStatus  ECOG performance status at most 1", "“ECOG performance status 0-1”")
                .contains("NotUnderstood", "“Walks to the moon”")
                .contains("PartlyUnderstood", "not read: ");
    }

    /// All of it, so that no word of it changes unseen.
    @Test
    void plainWordsSayWhatAPersonNeedsAndHowMuchWasNotUnderstood() {
        assertThat(criteria(file.toString(), "--plain").out()).isEqualTo("""
                NCT00000042  A made-up study

                A person needs:
                  - age at least 18 years
                  - ECOG performance status at most 1
                  - platelets at least 100 ×10⁹/L (and words that were not read)
                1 more criterion was not understood; trialway criteria NCT00000042 shows the words.

                """);
    }

    @Test
    void aTreeIsPrintedBackInPlainWordsWhateverItsKinds() throws IOException {
        Path several = record("NCT00000043", """
                Inclusion Criteria:\\n\\n* Creatinine ≤ 1.5 mg/dL or creatinine clearance ≥ 60 mL/min\\n\
                * Stage III or IV\\n* Measurable disease\\n\\n\
                Exclusion Criteria:\\n\\n* Pregnant women\\n* Chemotherapy within 4 weeks""");

        assertThat(criteria(several.toString(), "--plain").out().lines().filter(line -> line.startsWith("  - ")))
                .containsExactly(
                        "  - either creatinine at most 1.5 mg/dL; or creatinine clearance or eGFR at least 60 mL/min",
                        "  - stage III to IV (read, not relied on)",
                        "  - measurable disease (read, not relied on)",
                        "  - not pregnant (read, not relied on)",
                        "  - no earlier chemotherapy within 28 days (read, not relied on)");
    }

    @Test
    void attributesAreOneLineAStudyWithOnlyWhatTheTextSays() {
        Outcome shown = criteria(file.toString(), file.toString(), "--attributes");

        assertThat(shown).isEqualTo(new Outcome(ExitCode.DONE, """
                {"nct":"NCT00000042","therapy":{"immunotherapy":false,"classes":[],"targets":[],"agents":[],\
                "combined_with":[]},"criteria":[\
                {"kind":"inclusion","quote":"ECOG performance status 0-1","attrs":[{"a":"ecog","op":"<=","v":1}]},\
                {"kind":"inclusion","quote":"Walks to the moon","attrs":[]},\
                {"kind":"exclusion","quote":"Platelets < 100,000/mm3 unless the moon is full",\
                "attrs":[{"a":"lab","code":"platelets","op":">=","v":100,"u":"10*9/L"}]}]}
                """, ""));
    }

    @Test
    void attributesOfAStarterStudyComeFromOurCopyByItsNumber() {
        assertThat(criteria("nct04040231", "--attributes").out().lines())
                .hasSize(1)
                .allSatisfy(line ->
                        assertThat(line).startsWith("{\"nct\":\"NCT04040231\",\"therapy\":{\"immunotherapy\":true,"));
    }

    @Test
    void aRecordThatCannotBeReadIsNamedAndTheOthersArePrinted() throws IOException {
        Path lines = Files.writeString(folder.resolve("two.ndjson"), "{\"no\":1}\n" + RECORD.replace("\n", "") + "\n");

        Outcome shown = criteria(lines.toString(), "--attributes");

        assertThat(shown.exit()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(shown.out().lines()).hasSize(1);
        assertThat(shown.err()).contains("two.ndjson").hasLineCount(1);
    }

    @Test
    void onlyOneFormCanBeAskedFor() {
        assertThat(criteria(file.toString(), "--attributes", "--plain").exit()).isEqualTo(ExitCode.WRONG_USE);
    }

    private Path record(String nct, String text) throws IOException {
        return Files.writeString(folder.resolve(nct + ".json"), """
                {"protocolSection":{"identificationModule":{"nctId":"%s","briefTitle":"A made-up study"},
                 "statusModule":{"overallStatus":"RECRUITING"},"eligibilityModule":{"eligibilityCriteria":"%s"}}}""".formatted(nct, text));
    }

    @Test
    void theJsonHasTheKeysOfTheDocument() {
        JsonNode study =
                JsonMapper.shared().readTree(criteria(file.toString(), "--json").out());
        assertThat(study.propertyNames()).containsExactly("nct", "restated", "parser", "criteria");
        assertThat(study.get("criteria").get(1).propertyNames())
                .containsExactly("section", "start", "end", "words", "reading", "unread");
    }

    @Test
    void aFileThatIsNotThereIsBadInputWithAWayOut() {
        Outcome shown = criteria(folder.resolve("nowhere.json").toString());
        assertThat(shown.exit()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(shown.err()).contains("nowhere.json cannot be read", "or a study number");
    }

    @Test
    void aNumberOfTheWrongLengthIsWrongUse() {
        Outcome failed = criteria("NCT0300");
        assertThat(failed.exit()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(failed.err()).contains("\"NCT0300\" is not a study number");
    }

    @Test
    void aStudyThatOurCopyLacksIsNotFound() {
        Outcome shown = criteria("NCT99999999");
        assertThat(shown.exit()).isEqualTo(ExitCode.NOTHING_FOUND);
        assertThat(shown.err()).contains("NCT99999999 is not in our copy");
    }

    @Test
    void aStarterStudyIsShownWithoutQuotationMarks() throws IOException {
        criteria("NCT99999999"); // fills the empty home
        Outcome shown = criteria("NCT04040231");
        assertThat(shown.out())
                .contains("In our words; read the registry's own")
                .doesNotContain("“");
    }
}
