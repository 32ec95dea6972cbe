package org.trialway.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whether a study takes people, as every page shows it.
class StandingOnPagesTest {

    /// The class and words of a card's standing, and the study's number.
    private static final Pattern CARD =
            Pattern.compile("(?s)<span class=\"standing ([^\"]*)\">([^<]*)</span>.*?href=\"/study/(NCT\\d+)\"");

    private static final Pattern MAIN = Pattern.compile("(?s)<main.*</main>");

    private static AServer server;
    private static Visitor visitor;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = AServer.in(folder);
        visitor = server.visitor();
        visitor.tell(Map.of("cancer", "mesothelioma", "age", "60"));
    }

    @AfterAll
    static void stop() {
        visitor.close();
        server.close();
    }

    /// The words on the page between header and footer.
    private static String words(String path) {
        var main = MAIN.matcher(visitor.get(path).body());
        assertThat(main.find()).as(path).isTrue();
        return main.group().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                ServedStudies.OPEN + "|open, as of 2026-11-24",
                ServedStudies.OLD + "|was recruiting on 2020-05",
                ServedStudies.COMPLETED + "|closed: completed, as of 2023-01",
                ServedStudies.VANISHED + "|status not known, last recorded as recruiting, as of 2026-11-22",
                ServedStudies.STARTER + "|was recruiting on 2026-10",
                ServedStudies.STALE + "|was recruiting on 2026-10",
                ServedStudies.BARE + "|status not known, date not given",
            })
    void everyPageSaysTheSameOfAStudy(String id, String standing) {
        for (String path : List.of("/study/" + id, "/matches/" + id)) {
            assertThat(words(path)).as(path).contains(standing);
        }
        assertThat(words("/search?q=" + id)).contains(standing);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        ServedStudies.OLD,
        ServedStudies.COMPLETED,
        ServedStudies.VANISHED,
        ServedStudies.STARTER,
        ServedStudies.STALE,
        ServedStudies.BARE
    })
    void aStudyThatMayBeClosedIsNowhereCalledOpen(String id) {
        for (String path : List.of("/study/" + id, "/matches/" + id, "/search?q=" + id)) {
            assertThat(words(path)).as(path).containsIgnoringCase(id).doesNotContainPattern("(?i)\\bopen\\b");
            assertThat(visitor.get(path).body()).as(path).doesNotContain("standing open");
        }
    }

    @Test
    void listsCallOpenOnlyWhatIsOpen() {
        for (String path : List.of("/search?q=mesothelioma", "/matches")) {
            var open = CARD.matcher(visitor.get(path).body())
                    .results()
                    .filter(card ->
                            card.group(1).equals("open") || card.group(2).contains("open,"))
                    .map(card -> card.group(3));

            assertThat(open)
                    .as(path)
                    .contains(ServedStudies.OPEN)
                    .isSubsetOf(ServedStudies.OPEN, ServedStudies.HOSTILE, ServedStudies.CHILDREN);
        }
    }

    @Test
    void aSiteIsOpenOnlyWhereStudyAndSiteAre() {
        String words = words("/study/" + ServedStudies.OPEN);

        assertThat(words)
                .containsPattern("Liverpool , Harbour University Hospital open, as of 2026-11-24")
                .containsPattern("Aberdeen, Scotland , North Clinic not yet open, as of 2026-11-24")
                .containsPattern("Chicago, Illinois , Lakeside Hospital closed: completed, as of 2026-11-24")
                .containsPattern("Genoa status not given");
    }

    @Test
    void aSiteOfAStudyThatMayBeClosedSaysOnlyWhatWasRecordedAndWhen() {
        assertThat(words("/study/" + ServedStudies.OLD)).contains("recorded as recruiting on 2020-05");
        assertThat(words("/study/" + ServedStudies.COMPLETED)).contains("recorded as recruiting on 2023-01");
    }

    @Test
    void everyResultListSaysWhatWasSearchedAndWhatWasNotAndTheDayOfItsOldestPart() {
        for (String path : List.of("/search?q=mesothelioma", "/search?q=nothing+holds+this", "/matches")) {
            assertThat(words(path))
                    .as(path)
                    .contains("ClinicalTrials.gov as of 2026-11-09", "not searched: EU CTIS, ISRCTN, ANZCTR");
        }
    }
}
