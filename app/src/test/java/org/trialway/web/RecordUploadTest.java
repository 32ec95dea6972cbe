package org.trialway.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A hospital record sent to the pages: read at once, kept as facts for the visit, refused politely.
class RecordUploadTest {

    private static final Path EXAMPLE = Path.of("../examples/fhir/pleural-mesothelioma.json");
    private static final String SECRET = "Zebrafinch";

    private static AServer server;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = AServer.in(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpResponse<String> send(Visitor visitor, byte[] file, String accept) {
        return visitor.send("/you/record", visitor.token("/you/record"), file, accept);
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @Test
    void aRecordTakesThePlaceOfTheForm() throws IOException {
        try (var visitor = server.visitor()) {
            var answer = send(visitor, Files.readAllBytes(EXAMPLE), "text/html");

            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(header(answer, "location")).isEqualTo("/you/record");
            assertThat(visitor.get("/you/record").body())
                    .contains(
                            "epithelioid pleural mesothelioma stage IIIA",
                            "platelets 245 ×10⁹/L (normal up to 400)",
                            "2026-11-12")
                    .contains("What we could not use", "FamilyMemberHistory", "Forget what I told you");
            assertThat(visitor.get("/matches").body()).contains("<h1>Studies to ask about</h1>");
        }
    }

    @Test
    void ourOwnPatientFileIsTakenToo() throws IOException {
        try (var visitor = server.visitor()) {
            byte[] file = Files.readAllBytes(Path.of("../examples/pleural-untreated.json"));

            assertThat(send(visitor, file, "text/html").statusCode()).isEqualTo(303);
        }
    }

    @Test
    void whatWasReadIsForgottenWhenAsked() throws IOException {
        try (var visitor = server.visitor()) {
            send(visitor, Files.readAllBytes(EXAMPLE), "text/html");
            visitor.post("/forget", visitor.token("/you/record"), java.util.Map.of());

            assertThat(visitor.get("/you/record").body()).doesNotContain("mesothelioma");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<Zebrafinch/>|400|structure",
                "Zebrafinch|400|structure",
                "{'resourceType':'Observation','id':'Zebrafinch'}|422|not-supported",
                "{'resourceType':'Bundle','type':'collection','entry':[]}|422|not-supported",
                "{'id':'Zebra finch'}|422|not-supported"
            })
    void whatIsNoRecordIsRefusedAsAPageAndAsAnOutcome(String content, int status, String code) {
        byte[] file = content.replace('\'', '"').getBytes(UTF_8);
        try (var log = LogLines.open();
                var visitor = server.visitor()) {
            var page = send(visitor, file, "text/html,*/*");
            var outcome = send(visitor, file, "application/fhir+json");

            assertThat(page.statusCode()).isEqualTo(status);
            assertThat(page.body())
                    .contains("<h1>We could not use that file</h1>")
                    .doesNotContain(SECRET);
            assertThat(outcome.statusCode()).isEqualTo(status);
            assertThat(header(outcome, "content-type")).startsWith("application/fhir+json");
            assertThat(outcome.body())
                    .startsWith("{\"resourceType\":\"OperationOutcome\"")
                    .contains("\"code\":\"" + code + "\"")
                    .doesNotContain(SECRET);
            assertThat(log.text()).doesNotContain(SECRET);
        }
    }

    @Test
    void deepNestingIsRefused() {
        try (var visitor = server.visitor()) {
            byte[] deep = "[".repeat(100_000).getBytes(UTF_8);

            assertThat(send(visitor, deep, "text/html").statusCode()).isEqualTo(422);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/json"})
    void moreThanTenMegabytesAreRefused(String accept) {
        try (var visitor = server.visitor()) {
            var answer = send(visitor, new byte[11 * 1024 * 1024], accept);

            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains(accept.equals("text/html") ? "It is too large." : "too-long");
        }
    }

    @Test
    void aFileThatAnotherSiteSendsIsNotTaken() throws IOException {
        try (var visitor = server.visitor()) {
            var answer = visitor.send("/you/record", "0".repeat(64), Files.readAllBytes(EXAMPLE), "text/html");

            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(visitor.get("/you/record").body()).doesNotContain("mesothelioma");
        }
    }

    @Test
    void noOtherPageTakesAFile() {
        try (var visitor = server.visitor()) {
            var answer = visitor.send("/you", visitor.token("/you"), "{}".getBytes(UTF_8), "text/html");

            assertThat(answer.statusCode()).isEqualTo(403);
        }
    }
}
