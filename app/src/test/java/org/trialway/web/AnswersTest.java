package org.trialway.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What every answer of the server has in common, and what it says when it cannot do what was asked.
class AnswersTest {

    private static final List<String> HEADERS = List.of(
            "content-security-policy",
            "referrer-policy",
            "x-content-type-options",
            "x-frame-options",
            "cross-origin-opener-policy",
            "cross-origin-resource-policy",
            "permissions-policy");

    private static AServer server;
    private static BreakableStore store;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = AServer.in(folder, whole -> {
            store = new BreakableStore(whole);
            return store;
        });
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void mend() {
        store.breakWith(() -> {});
    }

    private static HttpResponse<String> get(String path) {
        try (var visitor = server.visitor()) {
            return visitor.get(path);
        }
    }

    /// What comes back for these bytes, which need not be HTTP.
    private static String raw(String request) throws IOException {
        try (var socket = new Socket("localhost", server.port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "/",
                "/about",
                "/search?q=mesothelioma",
                "/study/NCT90000001",
                "/you",
                "/ask",
                "/matches",
                "/matches/NCT90000001",
                "/assets/style.css",
                "/assets/mark.svg",
                "/assets/none.css",
                "/study/NCT1",
                "/no/such/page",
            })
    void everyAnswerKeepsToItself(String path) {
        var answer = get(path);

        for (String header : HEADERS) {
            assertThat(answer.headers().firstValue(header)).as(header).isPresent();
        }
        assertThat(answer.headers().firstValue("content-security-policy").orElseThrow())
                .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                .doesNotContain("unsafe", "*", "script-src", "http:", "https:");
        assertThat(answer.headers().firstValue("server"))
                .as("says nothing of what it runs on")
                .isEmpty();
        if (!path.startsWith("/assets/")) {
            assertThat(answer.headers().firstValue("cache-control")).contains("no-store");
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "/, text/html; charset=utf-8",
        "/no/such/page, text/html; charset=utf-8",
        "/assets/style.css, text/css",
        "/assets/mark.svg, image/svg+xml",
    })
    void everyAnswerSaysWhatItIs(String path, String type) {
        assertThat(get(path).headers().firstValue("content-type").orElseThrow()).isEqualToIgnoringWhitespace(type);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "/study/NCT1|This is no study number",
                "/study/12345678|This is no study number",
                "/study/NCT9000000%31%31|This is no study number",
                "/study/..%2F..%2Fetc%2Fpasswd|This is no study number",
                "/study/%3Cscript%3Ealert(1)%3C%2Fscript%3E|This is no study number",
                "/study/NCT99999999|We have no study with this number",
                "/study|There is no such page",
                "/study/|There is no such page",
                "/study/NCT90000001/sites|There is no such page",
                "/assets/../WEB-INF|There is no such page",
                "/you;jsessionid=abc|There is no such page",
                "/no/such/page?name=value|There is no such page",
            })
    void anAddressThatLeadsNowhereIsAPageThatSaysSo(String path, String headline) {
        var answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body())
                .contains("<h1>" + headline + "</h1>", "href=\"/\"")
                .doesNotContain("passwd", "alert(1)", "value", "jsessionid", "Endpoint");
    }

    @Test
    void aStudyNumberMayBeTypedInSmallLetters() {
        assertThat(get("/study/nct90000001").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"POST /search", "PUT /you", "DELETE /matches", "PATCH /", "OPTIONS /", "TRACE /", "BREW /"})
    void aMethodThatAPageDoesNotHaveIsRefusedPolitely(String line) throws IOException {
        String answer = raw(line + " HTTP/1.1\r\nHost: localhost\r\nX-Secret: zebra\r\nConnection: close\r\n\r\n");

        assertThat(answer).matches("(?s)HTTP/1.1 (405|403) .*");
        assertThat(answer).contains("<h1>").doesNotContain("zebra");
        HEADERS.forEach(header -> assertThat(answer).containsIgnoringCase("\r\n" + header + ": "));
    }

    @Test
    void aHeadRequestHasTheHeadersAndNoBody() throws IOException {
        String answer = raw("HEAD /you HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 200").endsWith("\r\n\r\n");
        HEADERS.forEach(header -> assertThat(answer).containsIgnoringCase("\r\n" + header + ": "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "GET /zebra%00|400",
                "GET /study/%zz-zebra|400",
                "zebra|400",
                "GET /you HTTP/0.5|505",
            })
    void whatIsNotHttpIsAnsweredPolitelyAndNotRepeated(String line, int status) throws IOException {
        String request = line.contains("HTTP") || !line.contains(" ") ? line : line + " HTTP/1.1";
        String answer = raw(request + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 " + status);
        assertPoliteAndSilent(answer);
    }

    @Test
    void aVeryLongAddressIsAnsweredPolitelyAndNotRepeated() throws IOException {
        String answer = raw("GET /search?q=" + "zebra".repeat(5000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 414").contains("too much to read");
        assertPoliteAndSilent(answer);
    }

    @Test
    void veryLongHeadersAreAnsweredPolitelyAndNotRepeated() throws IOException {
        String answer = raw("GET / HTTP/1.1\r\nHost: localhost\r\nX-Much: " + "zebra".repeat(5000) + "\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 431").contains("too much to read");
        assertPoliteAndSilent(answer);
    }

    private static void assertPoliteAndSilent(String answer) {
        assertThat(answer)
                .contains("<h1>", "Go to the first page")
                .doesNotContain("zebra", "jetty", "Jetty", "Exception");
        HEADERS.forEach(header -> assertThat(answer).containsIgnoringCase("\r\n" + header + ": "));
    }

    @Test
    void aSearchWithSpoiltLettersIsStillASearch() throws IOException {
        for (String words : List.of("%ff%fe", "%zz", "%", "a%00b", "%E2%80%AE")) {
            String answer = raw("GET /search?q=" + words + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

            assertThat(answer).as(words).matches("(?s)HTTP/1.1 (200|400) .*<h1>.*");
        }
    }

    @Test
    void aFaultInsideIsAPoliteNumberedPageAndALogLineWithoutValues() {
        store.breakWith(() -> {
            throw new IllegalStateException("zebra-7731");
        });
        try (var log = LogLines.open()) {
            for (String path : List.of("/", "/search?q=zebra-7731", "/study/NCT90000001")) {
                var answer = get(path);

                assertThat(answer.statusCode()).isEqualTo(500);
                assertThat(answer.body())
                        .contains("Something broke on our side", numberIn(log))
                        .doesNotContain("zebra", "Exception", "org.trialway");
                HEADERS.forEach(header ->
                        assertThat(answer.headers().firstValue(header)).isPresent());
            }
            assertThat(log.text())
                    .contains("IllegalStateException", "AnswersTest.java")
                    .doesNotContain("zebra");
        }
    }

    @Test
    void anErrorOfTheMachineIsAPoliteNumberedPageToo() {
        store.breakWith(() -> {
            throw new StackOverflowError("zebra-7731");
        });
        try (var log = LogLines.open()) {
            var answer = get("/study/NCT90000001");

            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.body())
                    .contains("Something broke on our side", numberIn(log))
                    .doesNotContain("zebra");
            assertThat(log.text()).contains("StackOverflowError").doesNotContain("zebra");
            HEADERS.forEach(
                    header -> assertThat(answer.headers().firstValue(header)).isPresent());
        }
    }

    /// The number of the last fault logged.
    private static String numberIn(LogLines log) {
        String[] parts = log.text().split("Fault ");
        return parts[parts.length - 1].substring(0, 8);
    }
}
