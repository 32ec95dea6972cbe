package org.trialway.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Holds our own words to what a person reads with eight years of school: the grade by Kincaid et al. 1975, a count of
/// words a sentence and syllables a word.
class PlainLanguageTest {

    private static final double HIGHEST_GRADE = 8;
    private static final Pattern BLOCK = Pattern.compile("(?s)<(p|li|dd|dt|legend|label|h1|h2)\\b[^>]*>(.*?)</\\1>");
    private static final Pattern SYLLABLE = Pattern.compile("[aeiouy]+");

    private static AServer server;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = AServer.in(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/about", "/you", "/ask", "/search", "/none", "/matches", "/study/" + ServedStudies.BARE})
    void ourWordsAreReadWithEightYearsOfSchool(String path) {
        try (var visitor = server.visitor()) {
            visitor.tell(Map.of());
            var sentences = sentences(visitor.get(path).body());

            assertThat(grade(sentences)).as(path + ": " + sentences).isLessThanOrEqualTo(HIGHEST_GRADE);
        }
    }

    /// The sentences of the page's running text; labels and headlines without a full stop are sentences too.
    private static List<String> sentences(String html) {
        String main = html.substring(html.indexOf("<main"), html.indexOf("</footer>"));
        var sentences = new ArrayList<String>();
        BLOCK.matcher(main).results().forEach(block -> {
            String text = block.group(2)
                    .replaceAll("<[^>]*>", " ")
                    .replaceAll("\\s+", " ")
                    .strip();
            Arrays.stream(text.split("(?<=[.?!:])\\s"))
                    .filter(part -> part.contains(" "))
                    .forEach(sentences::add);
        });
        return sentences;
    }

    private static double grade(List<String> sentences) {
        var words = sentences.stream()
                .flatMap(sentence -> Arrays.stream(sentence.split("[^\\p{L}’']+")))
                .filter(word -> !word.isEmpty())
                .toList();
        double syllables = words.stream().mapToInt(PlainLanguageTest::syllables).sum();
        return 0.39 * words.size() / sentences.size() + 11.8 * syllables / words.size() - 15.59;
    }

    /// Runs of vowels, a silent e at the end left out; at least one.
    private static int syllables(String word) {
        String spoken = word.toLowerCase(Locale.ROOT).replaceFirst("(?<=[a-z]{2})e[sd]?$", "");
        return Math.max(1, (int) SYLLABLE.matcher(spoken).results().count());
    }
}
