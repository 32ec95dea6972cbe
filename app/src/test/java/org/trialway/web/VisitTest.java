package org.trialway.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the server keeps of a visitor, where it shows it, and where it never does.
class VisitTest {

    /// Answers that stand out wherever they turn up.
    private static final Map<String, String> ANSWERS = Map.ofEntries(
            Map.entry("cancer", "other"),
            Map.entry("other-cancer", "zebra mesothelioma"),
            Map.entry("age", "97"),
            Map.entry("sex", "female"),
            Map.entry("activity", "2"),
            Map.entry("blood-date", "2026-11-07"),
            Map.entry("anc", "4.5678"),
            Map.entry("anc-unit", "10*9/L"),
            Map.entry("platelets", "245.6789"),
            Map.entry("platelets-unit", "10*9/L"),
            Map.entry("creatinine", "0.8765"),
            Map.entry("creatinine-unit", "mg/dL"),
            Map.entry("creatinine-uln", "1.2345"));

    private static final Pattern VALUES = Pattern.compile(
            "zebra|\\b97\\b|4\\.5678|245\\.6789|0\\.8765|1\\.2345|2026-11-07|female", Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS = Pattern.compile("(?:href|src|action)=\"([^\"]*)\"");

    private static AServer server;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = AServer.in(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @Test
    void answersLeadToTheStudiesByAPlainAddress() {
        try (var visitor = server.visitor()) {
            var answer = visitor.tell(ANSWERS);

            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(header(answer, "location")).isEqualTo("/matches");
            assertThat(visitor.get("/matches").body()).contains("<h1>Studies to ask about</h1>");
            assertThat(visitor.get("/you").body()).contains("zebra mesothelioma", "value=\"97\"", "4.5678");
        }
    }

    @Test
    void noAnswerStandsInAnAddressAHeaderOrTheLog() {
        try (var log = LogLines.open();
                var visitor = server.visitor()) {
            var answers = new ArrayList<HttpResponse<String>>();
            answers.add(visitor.tell(ANSWERS));
            for (String path :
                    List.of("/matches", "/matches?all=could-fit", "/matches/" + ServedStudies.OPEN, "/you", "/")) {
                answers.add(visitor.get(path));
            }
            for (var answer : answers) {
                assertThat(answer.headers().map().toString()).doesNotContainPattern(VALUES);
                assertThat(answer.uri().toString()).doesNotContainPattern(VALUES);
                assertThat(addressesIn(answer.body()))
                        .allSatisfy(address -> assertThat(address).doesNotContainPattern(VALUES));
            }
            assertThat(log.text()).doesNotContainPattern(VALUES);
        }
    }

    @Test
    void noErrorPageAndNoLogLineHoldsWhatWasTold(@TempDir Path folder) {
        var broken = new BreakableStore[1];
        try (var fragile = AServer.in(folder, store -> broken[0] = new BreakableStore(store));
                var log = LogLines.open();
                var visitor = fragile.visitor()) {
            visitor.tell(ANSWERS);
            broken[0].breakWith(() -> {
                throw new IllegalStateException("zebra 97 4.5678");
            });
            var pages = new ArrayList<HttpResponse<String>>();
            for (String path : List.of("/matches", "/matches/" + ServedStudies.OPEN, "/matches/none", "/none?age=97")) {
                pages.add(visitor.get(path));
            }
            pages.add(visitor.post("/you", "no token", ANSWERS));
            pages.add(visitor.post("/you", "age=97&note=" + "zebra".repeat(20_000)));
            assertThat(pages).extracting(HttpResponse::statusCode).containsExactly(500, 500, 404, 404, 403, 413);
            assertThat(pages).allSatisfy(page -> assertThat(page.body()).doesNotContainPattern(VALUES));
            assertThat(log.text()).contains("Fault").doesNotContainPattern(VALUES);
        }
    }

    private static List<String> addressesIn(String html) {
        return ADDRESS.matcher(html).results().map(found -> found.group(1)).toList();
    }

    @Test
    void answersThatCannotBeReadAreShownAgainAndNotKept() {
        try (var visitor = server.visitor()) {
            var spoilt = new TreeMap<>(ANSWERS);
            spoilt.put("anc", "lots");
            var answer = visitor.tell(spoilt);

            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body())
                    .contains("role=\"alert\"", "value=\"lots\"", "value=\"97\"", "zebra mesothelioma");
            assertThat(header(visitor.get("/matches"), "location")).isEqualTo("/you");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"})
    void aFormWithoutItsTokenIsRefusedAndNothingIsKept(String token) {
        try (var visitor = server.visitor()) {
            visitor.get("/you");
            var answer = visitor.post("/you", token, ANSWERS);

            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("That form could not be taken");
            assertThat(header(visitor.get("/matches"), "location")).isEqualTo("/you");
        }
    }

    @Test
    void theTokenOfAnotherVisitorIsRefused() {
        try (var one = server.visitor();
                var other = server.visitor()) {
            assertThat(other.post("/you", one.token("/you"), ANSWERS).statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void forgettingNeedsATokenToo() {
        try (var visitor = server.visitor()) {
            visitor.tell(ANSWERS);

            assertThat(visitor.post("/forget", "", Map.of()).statusCode()).isEqualTo(403);
            assertThat(visitor.get("/matches").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aFormThatIsTooLargeIsRefusedAndNothingIsKept() {
        try (var visitor = server.visitor()) {
            var large = new TreeMap<>(ANSWERS);
            large.put("note", "x".repeat(70_000));
            var answer = visitor.tell(large);

            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("That was too much to read");
            assertThat(header(visitor.get("/matches"), "location")).isEqualTo("/you");
        }
    }

    @Test
    void theVisitsCookieIsOutOfReachOfScriptsAndOtherSites() {
        try (var visitor = server.visitor()) {
            String cookie = header(visitor.get("/you"), "set-cookie");

            assertThat(cookie).startsWith("trialway-visit=").contains("HttpOnly", "SameSite=Strict", "Path=/");
            assertThat(cookie)
                    .as("gone with the browser")
                    .doesNotContainIgnoringCase("max-age")
                    .doesNotContain("Expires");
        }
    }

    @Test
    void onlyAPageWithAFormStartsAVisit() {
        try (var visitor = server.visitor()) {
            for (String path :
                    List.of("/", "/about", "/search?q=mesothelioma", "/study/" + ServedStudies.OPEN, "/none")) {
                assertThat(header(visitor.get(path), "set-cookie")).as(path).isEmpty();
            }
        }
    }

    @Test
    void noAddressCarriesTheVisitEvenWithoutCookies() {
        try (var visitor = server.visitor()) {
            String cookie = header(visitor.get("/you"), "set-cookie");
            String key = cookie.substring(cookie.indexOf('=') + 1, cookie.indexOf(';'));
            visitor.cookies().getCookieStore().removeAll();
            var page = visitor.get("/you");

            assertThat(addressesIn(page.body()))
                    .allSatisfy(address -> assertThat(address).doesNotContain(key, ";", "session"));
            assertThat(header(visitor.get("/matches"), "location")).isEqualTo("/you");
            assertThat(header(visitor.get("/matches;jsessionid=" + key), "location"))
                    .isEmpty();
        }
    }

    @Test
    void visitorsDoNotSeeEachOthersAnswers() {
        try (var one = server.visitor();
                var other = server.visitor()) {
            one.tell(ANSWERS);
            other.tell(Map.of("cancer", "mesothelioma", "age", "44"));

            assertThat(other.get("/you").body())
                    .doesNotContainPattern("zebra|4\\.5678")
                    .contains("value=\"44\"");
            assertThat(one.get("/you").body()).contains("zebra").doesNotContain("value=\"44\"");
            try (var third = server.visitor()) {
                assertThat(third.get("/you").body()).doesNotContainPattern("zebra|value=\"44\"");
                assertThat(third.get("/matches").statusCode()).isEqualTo(303);
            }
        }
    }

    @Test
    void newAnswersReplaceTheOldOnes() {
        try (var visitor = server.visitor()) {
            visitor.tell(ANSWERS);
            visitor.tell(Map.of("cancer", "mesothelioma"));

            assertThat(visitor.get("/you").body()).doesNotContainPattern("zebra|4\\.5678|value=\"97\"");
        }
    }

    @Test
    void forgettingForgets() {
        try (var visitor = server.visitor()) {
            visitor.tell(ANSWERS);
            var answer = visitor.post("/forget", visitor.token("/you"), Map.of());

            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(header(answer, "location")).isEqualTo("/");
            assertThat(header(visitor.get("/matches"), "location")).isEqualTo("/you");
            assertThat(visitor.get("/you").body())
                    .doesNotContainPattern(VALUES.pattern().replace("|female", ""));
        }
    }
}
