package org.trialway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EvidenceCommandTest {

    private static Outcome evidence(String... words) {
        return Outcome.of(Outcome.words(new Object[] {"evidence"}, (Object[]) words));
    }

    private static String flat(Outcome shown) {
        return shown.out().replaceAll("\\s+", " ");
    }

    @Test
    void claimsAndStudiesArePrintedWithTheirSources() {
        Outcome shown = evidence();

        assertThat(shown.exit()).isEqualTo(ExitCode.DONE);
        assertThat(flat(shown))
                .contains("“Tremelimumab held back the tumour in 31 % of people”: contradicted")
                .contains("CheckMate 743, 2021: met its goal")
                .contains("Lancet 2021;397:375-386")
                .contains("Only a doctor can say")
                .contains("Tables last reviewed on 2026-11-25")
                .contains("could not check their figures at a source: ", "NIBIT-MESO-1");
    }

    @Test
    void survivalFiguresArePrintedOnlyWhenAskedFor() {
        assertThat(flat(evidence("determine")))
                .doesNotContain("7.7", "0.92")
                .contains("any severe harm 65 %", "--survival");
        assertThat(flat(evidence("determine", "--survival")))
                .contains("half lived longer than 7.7 months (6.8 to 8.9; 95 % interval)")
                .contains("deaths compared (hazard ratio) 0.92 (0.76 to 1.12; 95 % interval)");
    }

    @Test
    void whatWasOnlyRememberedIsForCuratorsAlone() {
        assertThat(evidence("--survival").out()).doesNotContain("20.5");
        assertThat(evidence("--json").out()).doesNotContain("beat-meso/");
        assertThat(evidence("BEAT-meso", "--unchecked").out().lines())
                .contains(
                        "beat-meso/any/1/survival\t20.5\tfrom memory, not checked\tfrom memory; to be looked up in the paper");
    }

    @Test
    void aRegistryNumberFindsTheStudyAndItsParts() {
        assertThat(flat(evidence("nct02784171"))).contains("IND.227, 2023", "IND.227, first part, 2023");
    }

    @Test
    void theJsonHasEveryFigureWithItsSource() {
        JsonNode json = new JsonMapper().readTree(evidence("--json").out());

        assertThat(json.path("studies").size()).isGreaterThan(35);
        assertThat(json.path("claims").size()).isEqualTo(12);
        json.path("studies")
                .forEach(study -> study.path("figures").forEach(figure -> {
                    assertThat(figure.path("source").path("citation").asString())
                            .isNotEmpty();
                    assertThat(List.of("primary", "regulator", "registry result", "vocabulary"))
                            .contains(figure.path("source").path("kind").asString());
                }));
    }

    @Test
    void anUnknownStudyIsSaidInOneLine() {
        Outcome shown = evidence("no such study");

        assertThat(shown.exit()).isEqualTo(ExitCode.NOTHING_FOUND);
        assertThat(shown.out()).isEmpty();
        assertThat(shown.err().lines())
                .hasSize(1)
                .first()
                .asString()
                .contains("\"no such study\"", "trialway evidence");
    }
}
