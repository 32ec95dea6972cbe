package org.trialway.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The interview on the web, one question a page.
class AskPagesTest {

    private static AServer server;
    private Visitor visitor;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = AServer.in(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void come() {
        visitor = server.visitor();
    }

    @AfterEach
    void leave() {
        visitor.close();
    }

    private HttpResponse<String> answer(String question, String name, String value) {
        return visitor.post(
                "/ask", visitor.token("/ask"), Map.of("question", question, name, value, "action", "answer"));
    }

    private String page() {
        return visitor.get("/ask").body();
    }

    private void openTheInterview() {
        answer("site", "choice", "pleural");
        answer("age", "years", "67");
        answer("sex", "choice", "male");
    }

    @Test
    void anAnswerLeadsToTheNextQuestionAndNoAddressHoldsIt() {
        HttpResponse<String> sent = answer("site", "choice", "pleural");

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(sent.headers().firstValue("location").orElseThrow()).endsWith("/ask");
        assertThat(page()).contains("How old are you?", "What you told us");
    }

    @Test
    void afterCancerAgeAndSexItAsksWhatSettlesStudiesAndSaysSo() {
        openTheInterview();

        assertThat(page()).containsPattern("Can settle \\d+ of \\d+ studies").contains("<progress");
    }

    @Test
    void iDontKnowIsAnAnswerAndNeverAskedAgain() {
        openTheInterview();
        String asked = page();
        String id = idIn(asked);

        visitor.post("/ask", visitor.token("/ask"), Map.of("question", id, "action", "unknown"));

        assertThat(idIn(page())).isNotEqualTo(id);
        assertThat(page()).contains("I don’t know");
    }

    private static String idIn(String page) {
        int at = page.indexOf("name=\"question\" value=\"") + "name=\"question\" value=\"".length();
        return page.substring(at, page.indexOf('"', at));
    }

    @Test
    void nothingChosenIsSaidAndTheQuestionStays() {
        HttpResponse<String> sent =
                visitor.post("/ask", visitor.token("/ask"), Map.of("question", "site", "action", "answer"));

        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(sent.body()).contains("Give an answer first", "Which cancer do you have?");
    }

    @Test
    void anAnswerCanBeChangedAndTheOthersStay() {
        openTheInterview();
        visitor.post("/ask/change", visitor.token("/ask"), Map.of("question", "age"));
        assertThat(page()).contains("How old are you?", "value=\"67\"");

        answer("age", "years", "71");

        assertThat(page()).contains("71").doesNotContain("How old are you?");
    }

    @Test
    void backAsksTheLastQuestionAgain() {
        answer("site", "choice", "pleural");
        answer("age", "years", "67");
        visitor.post("/ask/back", visitor.token("/ask"), Map.of());

        assertThat(page()).contains("How old are you?");
    }

    @Test
    void theAnswersMakeTheListOfStudies() {
        openTheInterview();

        assertThat(visitor.get("/matches").body()).contains("Studies to ask about");
        assertThat(visitor.get("/matches/" + ServedStudies.OPEN).body()).contains("67 years old", "your answer");
    }

    @Test
    void whatTheFormToldIsNotAskedAgain() {
        visitor.tell(Map.of("cancer", "pleural mesothelioma", "age", "67", "sex", "male", "activity", "1"));

        assertThat(page()).doesNotContain("How old are you?", "Which cancer", "manage your days");
    }

    @Test
    void anotherCancerMayBeTyped() {
        answer("site", "words", "Thymic carcinoma");

        assertThat(page()).contains("Thymic carcinoma", "How old are you?");
    }

    @Test
    void whatIsTypedIsShownAsWords() {
        answer("site", "words", "<script>alert(1)</script>");

        assertThat(page()).doesNotContain("<script>alert").contains("&lt;script&gt;");
    }
}
