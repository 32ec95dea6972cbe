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

    @Test
    void plainWordsSayWhatAPersonNeedsAndHowMuchWasNotUnderstood() {
        Outcome shown = criteria(file.toString(), "--plain");
        assertThat(shown.out())
                .contains("  - ECOG performance status at most 1", "1 more criteria were not understood")
                .doesNotContain("moon is full”");
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
