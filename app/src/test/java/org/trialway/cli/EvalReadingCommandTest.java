package org.trialway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvalReadingCommandTest {

    /// Composed for this test.
    private static final String RECORDS = """
            {"protocolSection":{"identificationModule":{"nctId":"NCT90000011","briefTitle":"Nivolumab in Mesothelioma"},\
            "eligibilityModule":{"eligibilityCriteria":"Inclusion Criteria:\\n\\n* ECOG 0-1\\n* Walks 10 miles a day\\n\
            * Patients walk 20 miles a day\\n\\nExclusion Criteria:\\n\\n* Pregnant women"}}}
            {"protocolSection":{"identificationModule":{"nctId":"NCT90000012","briefTitle":"Walking in Mesothelioma"},\
            "eligibilityModule":{"eligibilityCriteria":"Inclusion Criteria:\\n\\n* Age at least 18 years"}}}
            """;

    @TempDir
    private Path folder;

    private Outcome reading(String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("two.ndjson"), RECORDS);
        return Outcome.of(Outcome.words(new Object[] {"eval", "reading", file}, (Object[]) more));
    }

    @Test
    void studiesOfAnImmunotherapyAreCountedWithWhatIsLeft() throws IOException {
        assertThat(reading()).isEqualTo(new Outcome(ExitCode.DONE, """
                1 studies: 2 items yield an attribute, 2 lines are headings, 2 items are left; share 0.667.
                    1  walk # miles day: Patients walk 20 miles a day
                    1  walks # miles day: Walks 10 miles a day
                """, ""));
    }

    @Test
    void everyStudyIsCountedWhereThatIsAskedFor() throws IOException {
        assertThat(reading("--every-study").out()).startsWith("2 studies: 3 items yield an attribute");
    }

    @Test
    void theJsonHasTheKeysOfTheDocument() throws IOException {
        assertThat(reading("--json").out())
                .startsWith("{\"studies\":1,\"headings\":2,\"yielding\":2,\"left\":2,\"share\":0.667,\"commonest\":[{"
                        + "\"shape\":\"walk # miles day\",\"count\":1,\"example\":\"Patients walk 20 miles a day\"},");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThat(Outcome.of("eval", "reading", folder.resolve("nosuch.json")).err())
                .contains("nosuch.json: cannot be opened");
    }
}
