package org.trialway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SearchCommandTest {

    @TempDir
    private Path home;

    private Outcome search(String... words) {
        return Outcome.of(Outcome.words(new Object[] {"search", "--home", home}, (Object[]) words));
    }

    @Test
    void anEmptyHomeIsFilledWithTheStarterStudiesAndSearchedAtOnce() {
        Outcome found = search("mesothelioma pembrolizumab", "--limit", "3");
        assertThat(found.exit()).isEqualTo(ExitCode.DONE);
        assertThat(found.err()).contains("First use");
        assertThat(found.out())
                .contains("not searched: EU CTIS, ISRCTN, ANZCTR", "the best 3 first", "(in our words)")
                .doesNotContain("  open");
    }

    @Test
    void wordsNoStudyHoldsEndWithOneAndAWayOut() {
        Outcome found = search("xyzzyplugh");
        assertThat(found.exit()).isEqualTo(ExitCode.NOTHING_FOUND);
        assertThat(found.out()).contains("Try fewer words");
    }

    @Test
    void aSearchForNothingAndADayThatIsNoneAreWrongUse() {
        assertThat(search(" ").exit()).isEqualTo(ExitCode.WRONG_USE);
        Outcome found = search("mesothelioma", "--day", "tomorrow");
        assertThat(found.exit()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(found.err())
                .contains("\"tomorrow\" is not a day. Expected e.g. 2026-11-24")
                .doesNotContain("java.");
    }

    @Test
    void aLimitThatIsNoCountIsWrongUse() {
        Outcome found = search("mesothelioma", "--limit", "0");
        assertThat(found.exit()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(found.err()).contains("--limit 0: give a number from 1 to 10000");
    }

    @Test
    void theJsonHasTheKeysOfTheDocument() {
        JsonNode result = JsonMapper.shared()
                .readTree(search("mesothelioma", "--limit", "2", "--json").out());
        assertThat(result.propertyNames()).containsExactly("words", "day", "searched", "total", "studies");
        assertThat(result.get("studies")).hasSize(2);
        assertThat(result.get("studies").get(0).propertyNames())
                .containsExactly("nct", "title", "restated", "standing", "phases", "conditions");
        assertThat(result.get("total").asInt()).isGreaterThan(2);
    }
}
