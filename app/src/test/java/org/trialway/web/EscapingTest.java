package org.trialway.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Words of records and visitors are shown as words, whatever they hold.
class EscapingTest {

    private static final String MARKUP = "\"'><script>alert(\"x\")</script><img src=x onerror=alert(1)>";

    private static AServer server;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = AServer.in(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static void assertHarmless(String html) {
        assertThat(html)
                .doesNotContainPattern("(?i)<(script|img src=x|svg onload|b>)")
                .doesNotContainPattern("(?i)<[a-z]+[^>\"]*\\son[a-z]+=")
                .doesNotContain("href=\"javascript:", "49 49");
    }

    @Test
    void aRecordCannotAddToThePage() {
        try (var visitor = server.visitor()) {
            visitor.tell(Map.of("cancer", "mesothelioma"));
            for (String path : List.of(
                    "/study/" + ServedStudies.HOSTILE,
                    "/matches/" + ServedStudies.HOSTILE,
                    "/matches",
                    "/search?q=hostile")) {
                String html = visitor.get(path).body();

                assertHarmless(html);
                assertThat(html).as(path).contains("&lt;script&gt;alert(");
            }
        }
    }

    @Test
    void wordsSearchedForCannotAddToThePage() {
        try (var visitor = server.visitor()) {
            String html = visitor.get(
                            "/search?q=" + URLEncoder.encode(MARKUP + " mesothelioma", StandardCharsets.UTF_8))
                    .body();

            assertHarmless(html);
            assertThat(html).contains("value=\"&#34;&#39;>&lt;script>").as("words are kept in their field");
        }
    }

    @Test
    void answersCannotAddToThePage() {
        try (var visitor = server.visitor()) {
            var first =
                    visitor.tell(Map.of("cancer", "other", "other-cancer", MARKUP, "age", MARKUP, "anc-unit", MARKUP));
            assertThat(first.statusCode()).isEqualTo(422);
            assertHarmless(first.body());

            visitor.tell(Map.of("cancer", "other", "other-cancer", MARKUP));
            for (String path : List.of("/you", "/matches", "/matches/" + ServedStudies.OPEN)) {
                assertHarmless(visitor.get(path).body());
            }
        }
    }

    @Test
    void wordsInAnAddressCannotAddToThePage() {
        try (var visitor = server.visitor()) {
            visitor.tell(Map.of("cancer", "mesothelioma"));
            String words = URLEncoder.encode(MARKUP, StandardCharsets.UTF_8);
            for (String path :
                    List.of("/matches?all=" + words, "/search?q=a&show=" + words, "/study/" + words, "/" + words)) {
                assertHarmless(visitor.get(path).body());
            }
        }
    }
}
