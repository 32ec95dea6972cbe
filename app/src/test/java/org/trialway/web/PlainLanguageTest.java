package org.trialway.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trialway.house.ReadingGrade;
import org.trialway.knowledge.ClassFacts;
import org.trialway.knowledge.TreatmentClass;

/// Holds our own words to what a person reads with eight years of school: the grade by Kincaid et al. 1975, a count of
/// words a sentence and syllables a word.
class PlainLanguageTest {

    private static final Pattern BLOCK = Pattern.compile("(?s)<(p|li|dd|dt|legend|label|h1|h2)\\b[^>]*>(.*?)</\\1>");

    /// Names of drugs, which are not ours.
    private static final Pattern NAMES = Pattern.compile("(?s)<ul class=\"links\">.*?</ul>");

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
            strings = {
                "/",
                "/about",
                "/you",
                "/you/record",
                "/ask",
                "/search",
                "/none",
                "/matches",
                "/study/" + ServedStudies.BARE,
                "/evidence",
                "/evidence?survival=show",
                "/treatments",
                "/treatments/immune-checkpoint-inhibitor",
                "/treatments/adoptive-cell-transfer",
                "/treatments/nivolumab"
            })
    void ourWordsAreReadWithEightYearsOfSchool(String path) {
        try (var visitor = server.visitor()) {
            visitor.tell(Map.of());
            var sentences = sentences(visitor.get(path).body());

            assertThat(ReadingGrade.of(sentences))
                    .as(path + ": " + sentences)
                    .isLessThanOrEqualTo(ReadingGrade.HIGHEST);
        }
    }

    /// One by one, so that a hard text does not hide among easy ones.
    @ParameterizedTest
    @EnumSource
    void eachKindOfTreatmentIsToldInPlainWords(TreatmentClass kind) {
        ClassFacts facts = ClassFacts.of(kind);

        assertThat(ReadingGrade.of(facts.works())).as(facts.works()).isLessThanOrEqualTo(ReadingGrade.HIGHEST);
        assertThat(ReadingGrade.of(facts.benefits() + " " + facts.risks()))
                .as(facts.benefits() + " " + facts.risks())
                .isLessThanOrEqualTo(ReadingGrade.HIGHEST);
    }

    /// The sentences of the page's running text; labels and headlines without a full stop are sentences too.
    private static List<String> sentences(String html) {
        String main = NAMES.matcher(html.substring(html.indexOf("<main"), html.indexOf("</footer>")))
                .replaceAll("");
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
}
