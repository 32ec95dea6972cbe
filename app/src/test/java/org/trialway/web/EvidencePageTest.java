package org.trialway.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trialway.evidence.Evidence;
import org.trialway.evidence.EvidenceStudy;
import org.trialway.evidence.Figure;
import org.trialway.knowledge.Source;

/// Every number on the page of evidence can be traced to a record whose source may be shown.
class EvidencePageTest {

    private static final String HIDDEN = "/evidence";
    private static final String ASKED = "/evidence?survival=show";

    private static final Pattern FIGURE = Pattern.compile("<span data-figure=\"([^\"]*)\">([^<]*)</span>");
    private static final Pattern CITED = Pattern.compile("<cite>([^<]*)</cite>");
    private static final Pattern NAME = Pattern.compile("<span class=\"name\">([^<]*)</span>");
    private static final Pattern RECORD = Pattern.compile("<span class=\"record\">([^<]*)</span>");
    private static final Pattern REVIEWED = Pattern.compile("<time>([^<]*)</time>");
    private static final Pattern LABEL = Pattern.compile("<text class=\"label\"[^>]*>([^<]*)</text>");
    private static final Pattern SCALE = Pattern.compile("<text class=\"scale\"[^>]*>[^<]*</text>");

    private static AServer server;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = AServer.in(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String main(String path) {
        try (var visitor = server.visitor()) {
            String html = visitor.get(path).body();
            return unescaped(html.substring(html.indexOf("<main"), html.indexOf("</main>")));
        }
    }

    private static String unescaped(String html) {
        return html.replace("&#39;", "'").replace("&quot;", "“").replace("&amp;", "&");
    }

    @ParameterizedTest
    @ValueSource(strings = {HIDDEN, ASKED})
    void everyMarkedNumberIsThatOfAFigureThatMayBeShown(String path) {
        var marked = FIGURE.matcher(main(path)).results().toList();

        assertThat(marked).hasSizeGreaterThan(100);
        assertThat(marked)
                .allSatisfy(mark -> assertThat(printed(mark.group(1)))
                        .as("what may be printed for %s", mark.group(1))
                        .contains(mark.group(2)));
    }

    /// The texts that may stand for a key; none when it is no key of a figure that may be shown.
    private static Set<String> printed(String key) {
        if (key.startsWith("day ")) {
            return Set.of("2020-10-02", "2024-09-17");
        }
        return shown(key.replaceFirst("#.*", ""))
                .map(figure -> switch (key.replaceFirst("[^#]*", "")) {
                    case "#bounds" ->
                        figure.interval().isShown() ? Set.of(figure.interval().words()) : Set.<String>of();
                    case "#level" ->
                        figure.interval().isShown() ? Set.of(figure.interval().level()) : Set.<String>of();
                    case "" -> values(figure);
                    default -> Set.<String>of();
                })
                .orElse(Set.of());
    }

    private static Set<String> values(Figure figure) {
        var values = new TreeSet<>(Set.of(figure.value()));
        if (figure.value().matches("[\\d.]+")) {
            values.add(String.valueOf(Math.round(figure.number())));
        }
        return values;
    }

    private static Optional<Figure> shown(String key) {
        return Evidence.all().studies().stream()
                .flatMap(study -> study.shown().stream())
                .filter(figure -> figure.isShown() && figure.key().toString().equals(key))
                .findFirst();
    }

    @ParameterizedTest
    @ValueSource(strings = {HIDDEN, ASKED})
    void noOtherNumberStandsOnThePage(String path) {
        String rest = main(path);
        for (Pattern known : List.of(FIGURE, CITED, NAME, RECORD, REVIEWED, LABEL, SCALE)) {
            rest = known.matcher(rest).replaceAll(" ");
        }
        String text = rest.replaceAll("<[^>]*>", " ");
        for (String words : namesAndMeasures()) {
            text = text.replace(words, " ");
        }
        var numbers = Pattern.compile("(?<![\\p{L}\\d.-])\\d[\\d.]*(?![\\p{L}])")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();

        assertThat(numbers).isEmpty();
    }

    /// Words of the tables that hold a digit and are no figure, such as `MARS 2` and `alive at 2 years`; longer ones
    /// first.
    private static List<String> namesAndMeasures() {
        return Evidence.all().studies().stream()
                .flatMap(study -> Stream.concat(
                        Stream.of(study.name()),
                        study.figures().stream().map(figure -> figure.measure().words())))
                .filter(words -> words.matches(".*\\d.*"))
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {HIDDEN, ASKED})
    void whatIsLeftUnmarkedIsKnownWordForWord(String path) {
        String page = main(path);
        var lines = Evidence.all().studies().stream()
                .flatMap(study -> Stream.concat(study.sources().stream(), Stream.of(study.source())))
                .filter(Source::isShown)
                .map(EvidenceStudyView::line)
                .collect(Collectors.toSet());
        Evidence.all().claims().forEach(claim -> lines.add(EvidenceStudyView.line(claim.source())));

        assertThat(found(CITED, page)).isNotEmpty().isSubsetOf(lines);
        assertThat(found(NAME, page)).isNotEmpty().isSubsetOf(names());
        assertThat(found(LABEL, page)).isSubsetOf(names());
        assertThat(found(RECORD, page))
                .isNotEmpty()
                .allMatch(record -> record.matches("\\d{4} · phase [\\w/]+( · (NCT\\d{8}|JapicCTI-\\d+|ACTRN\\d+))?"));
        assertThat(found(REVIEWED, page))
                .containsExactly(Evidence.all().reviewed().toString());
    }

    private static List<String> found(Pattern pattern, String page) {
        return pattern.matcher(page).results().map(match -> match.group(1)).toList();
    }

    private static Set<String> names() {
        return Evidence.all().studies().stream()
                .flatMap(study -> Stream.of(study.name(), study.name() + ", " + study.year()))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(strings = {HIDDEN, ASKED})
    void nothingStandsThereThatWasOnlyRemembered(String path) {
        String page = main(path);

        assertThat(page).contains("BEAT-meso", "We could not check their numbers");
        assertThat(found(FIGURE, page)).noneMatch(key -> key.startsWith("beat-meso"));
        assertThat(page).doesNotContain("20.5", "0.84", "from memory", "news report", "review table");
    }

    @Test
    void survivalFiguresAreSentToThoseWhoAskOnly() {
        assertThat(keys(HIDDEN)).noneMatch(EvidencePageTest::isSurvival);
        assertThat(main(HIDDEN)).doesNotContain("<svg", "18.1", "about 15").contains("Show survival figures");
        assertThat(keys(ASKED)).anyMatch(EvidencePageTest::isSurvival);
        assertThat(main(ASKED)).contains("<svg", "18.1", "They do not predict your time", "Hide survival figures");
    }

    private static List<String> keys(String path) {
        return found(FIGURE, main(path)).stream()
                .map(key -> key.replaceFirst("#.*", ""))
                .filter(key -> !key.startsWith("day "))
                .toList();
    }

    private static boolean isSurvival(String key) {
        return shown(key).orElseThrow().measure().isSurvival();
    }

    @Test
    void everyPictureSaysWhatItIsAndHasATableBesideIt() {
        String page = main(ASKED);
        var pictures = Pattern.compile(
                        "(?s)<div class=\"plot\">.*?<svg[^>]*role=\"img\"[^>]*aria-labelledby.*?<title.*?<desc.*?</svg>"
                                + "\\s*</figure>\\s*<table>.*?scope=\"col\".*?scope=\"row")
                .matcher(page)
                .results()
                .count();

        assertThat(pictures).isEqualTo(page.split("<svg", -1).length - 1L).isGreaterThan(8);
    }

    @Test
    void besideEverySurvivalFigureStandWhoWasInTheStudyAndItsHarms() {
        var plots = Pattern.compile("(?s)<div class=\"plot\">.*?</div>")
                .matcher(main(ASKED))
                .results()
                .map(MatchResult::group)
                .toList();

        assertThat(plots)
                .hasSizeGreaterThan(8)
                .allSatisfy(plot -> assertThat(found(NAME, plot)).isNotEmpty().allSatisfy(name -> {
                    EvidenceStudy study = named(name);
                    assertThat(plot).contains(study.who());
                    assertThat(plain(plot)).contains(study.harmsInBrief().text());
                }));
    }

    private static EvidenceStudy named(String nameAndYear) {
        return Evidence.all().studies().stream()
                .filter(study -> (study.name() + ", " + study.year()).equals(nameAndYear))
                .findFirst()
                .orElseThrow();
    }

    private static String plain(String html) {
        return html.replaceAll("<[^>]*>", "").replaceAll("\\s+", " ");
    }

    @Test
    void aStudyWithoutKnownHarmsSaysSo() {
        String page = main(HIDDEN);
        var without = new ArrayList<String>();
        Evidence.all().studies().stream()
                .filter(EvidenceStudy::isShown)
                .filter(study -> !study.hasHarms())
                .forEach(study -> without.add(study.name()));

        assertThat(without).isNotEmpty();
        assertThat(Pattern.compile("(?s)<th scope=\"row\">severe harms</th>\\s*<td[^>]*>not found")
                        .matcher(page)
                        .results()
                        .count())
                .isEqualTo(without.size());
    }

    @Test
    void thePageSaysThatOnlyADoctorCanAdviseAndWhenItWasReviewed() {
        assertThat(main(HIDDEN))
                .contains("Only your doctor can tell you", "We last went through them on", "2026-11-25");
    }
}
