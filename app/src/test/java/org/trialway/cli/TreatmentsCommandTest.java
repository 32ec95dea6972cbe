package org.trialway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TreatmentsCommandTest {

    @TempDir
    private Path folder;

    private Outcome treatments(String... words) {
        return Outcome.of(
                Outcome.words(new Object[] {"treatments", "--home", folder, "--day", "2026-11-25"}, (Object[]) words));
    }

    private static String folded(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private JsonNode json(String... words) {
        return JsonMapper.shared().readTree(treatments(words).out());
    }

    @Test
    void withoutANameAllKindsAreExplainedAndWhatIsApproved() {
        Outcome shown = treatments();

        assertThat(shown.exit()).isEqualTo(ExitCode.DONE);
        assertThat(folded(shown.out()))
                .contains("immune checkpoint inhibitor (classic, active)", "oncolytic virus (newer, active)")
                .contains("United States, approved by the FDA (2020-10-02)")
                .contains("only a doctor who knows you can advise you");
    }

    @Test
    void anAgentIsShownByAnyOfItsNamesWithTheStudiesThatTryIt() {
        Outcome shown = treatments("Keytruda™");

        assertThat(shown.exit()).isEqualTo(ExitCode.DONE);
        assertThat(folded(shown.out()))
                .contains("pembrolizumab: immune checkpoint inhibitor", "Aims at PDCD1: a brake on T cells")
                .contains("Call your team the same day if you have a new cough")
                .contains("NCT02784171", "Last reviewed on");
    }

    @Test
    void whatNoSourceConfirmsIsSaidToBeUnconfirmed() {
        assertThat(treatments("ATA3271").out()).contains("No source we hold confirms");
    }

    @Test
    void aKindListsItsAgentsAndStudiesAsJson() {
        JsonNode shown = json("oncolytic", "viruses", "--json");

        assertThat(shown.path("kind").path("active").booleanValue()).isTrue();
        assertThat(shown.path("kind").path("sources").size()).isPositive();
        assertThat(shown.path("agents").size()).isGreaterThan(10);
        assertThat(shown.path("reviewed").stringValue()).isEqualTo("2026-11-25");
    }

    @Test
    void aTargetListsWhatAimsAtIt() {
        assertThat(json("anti-PD1", "--json").path("target").path("symbol").stringValue())
                .isEqualTo("PDCD1");
        assertThat(treatments("mesothelin").out()).contains("MSLN: ", "anetumab ravtansine");
    }

    @Test
    void anUnknownNameIsNothingFound() {
        Outcome failed = treatments("zzzz");

        assertThat(failed.exit()).isEqualTo(ExitCode.NOTHING_FOUND);
        assertThat(failed.err()).contains("no treatment called \"zzzz\"");
    }
}
