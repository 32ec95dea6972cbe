package org.trialway.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.trialway.knowledge.Agent;
import org.trialway.knowledge.ClassFacts;
import org.trialway.knowledge.TreatmentClass;
import org.trialway.treatment.TreatmentNames;

/// The pages on kinds of immune treatment and their agents, and where other pages speak of them.
class TreatmentPagesTest {

    private static AServer server;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = AServer.withStarterSet(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String get(String path) {
        try (var visitor = server.visitor()) {
            var answer = visitor.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            return answer.body();
        }
    }

    @Test
    void theMapShowsEveryKindAndWhatIsApproved() {
        String page = get("/treatments");

        for (TreatmentClass kind : TreatmentClass.values()) {
            assertThat(page).contains("href=\"/treatments/" + TreatmentNames.address(kind.words()) + "\"");
        }
        assertThat(page)
                .contains("approved by the FDA", "2020-10-02", "PMC8810571", "Expanded access is something else")
                .contains("Only a doctor who knows you can advise you");
    }

    @ParameterizedTest
    @EnumSource
    void aKindIsDrawnExplainedAndWarnedOf(TreatmentClass kind) {
        String page = get("/treatments/" + TreatmentNames.address(kind.words()));
        ClassFacts facts = ClassFacts.of(kind);

        assertThat(page)
                .contains("<svg class=\"icon", "Call your team the same day if</strong> " + facts.sameDay())
                .contains("We last went through these facts on 2026-11-25", "href=\"/evidence\"")
                .contains(facts.sources().getFirst().citation());
        // Figures stand with their studies only.
        assertThat((facts.works() + facts.benefits() + facts.risks()).replace("CTLA-4", ""))
                .doesNotContainPattern("[0-9]");
    }

    @Test
    void anAgentShowsItsNamesKindTargetApprovalsAndStudies() {
        assertThat(get("/treatments/pembrolizumab"))
                .contains("Keytruda", "MK-3475", "immune checkpoint inhibitor", "PDCD1")
                .contains("approved by the FDA", "2024-09-17", "approval advised by the European Medicines Agency")
                .contains("/study/" + ServedStudies.OPEN);
    }

    @Test
    void whatNobodyConfirmedIsSaidToBeUnconfirmedAndItsApprovalsAreNotShown() {
        Agent unconfirmed = Agent.all().stream()
                .filter(each -> each.name().equals("inotuzumab ozogamicin"))
                .findFirst()
                .orElseThrow();
        assertThat(unconfirmed.isConfirmed()).isFalse();

        assertThat(get("/treatments/inotuzumab-ozogamicin"))
                .contains("No source we hold confirms")
                .doesNotContain("Approved for", "2017");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "/treatments?name=Keytruda%E2%84%A2, /treatments/pembrolizumab",
        "/treatments?name=oncolytic%20viruses, /treatments/oncolytic-virus",
        "/treatments/MK-3475, /treatments/pembrolizumab",
        "/treatments/anti-PD1, /treatments?name=PDCD1"
    })
    void anyNameLeadsToTheOnePage(String asked, String page) {
        try (var visitor = server.visitor()) {
            var answer = visitor.get(asked);
            assertThat(answer.headers()
                            .firstValue("location")
                            .orElse(answer.uri().toString()))
                    .endsWith(page);
        }
    }

    @Test
    void aTargetIsExplainedWithWhatAimsAtIt() {
        assertThat(get("/treatments?name=anti-PD1")).contains("a brake on T cells", "/treatments/nivolumab");
    }

    @Test
    void aNameThatWeDoNotKnowIsSaidSoAndShownAsText() {
        assertThat(get("/treatments?name=%3Cscript%3Ezz"))
                .contains("no treatment of this name")
                .doesNotContain("<script");
        try (var visitor = server.visitor()) {
            assertThat(visitor.get("/treatments/zz-no-such-drug").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void whatIsApprovedStandsBeforeAllStudies() {
        try (var visitor = server.visitor()) {
            visitor.tell(Map.of("cancer", "pleural mesothelioma"));
            assertThat(visitor.get("/matches").body())
                    .containsSubsequence(
                            "approved without a study",
                            "nivolumab (Opdivo) with ipilimumab",
                            "can I still join a study",
                            "class=\"tally\"");

            visitor.tell(Map.of("cancer", "peritoneal mesothelioma"));
            assertThat(visitor.get("/matches").body()).doesNotContain("approved without a study");
        }
    }

    @Test
    void aStudySaysWhatKindOfTreatmentItGivesAndWhereThatWasRead() {
        assertThat(get("/study/" + ServedStudies.OPEN))
                .contains(
                        "What kind of treatment it is", "/treatments/immune-checkpoint-inhibitor", "what is given: “");
        assertThat(get("/study/" + ServedStudies.BARE)).contains("We read no immunotherapy of cancer");
    }
}
