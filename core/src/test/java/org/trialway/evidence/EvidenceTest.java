package org.trialway.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trialway.evidence.Passage.Piece;
import org.trialway.knowledge.Source;

/// The tables hold together, and nothing of them is shown that may not be.
class EvidenceTest {

    private static final Evidence ALL = Evidence.all();

    private static Stream<Figure> shown() {
        return ALL.studies().stream().flatMap(study -> study.shown().stream());
    }

    private static Stream<Figure> told(Claim claim) {
        return Stream.concat(Stream.of(claim.claim()), claim.known(true, ALL).stream())
                .flatMap(passage -> passage.pieces().stream())
                .flatMap(piece ->
                        piece instanceof Piece.Printed number ? Stream.of(number.figure()) : Stream.<Figure>empty());
    }

    @Test
    void everyShownFigureHasASourceOfAShownKind() {
        assertThat(shown())
                .hasSizeGreaterThan(200)
                .allMatch(figure -> figure.source().isShown());
        assertThat(ALL.studies().stream().flatMap(study -> study.sources().stream()))
                .isNotEmpty()
                .allMatch(Source::isShown);
    }

    @Test
    void claimsTellOnlyFiguresThatAreShown() {
        assertThat(ALL.claims()).hasSize(12);
        assertThat(ALL.claims().stream().flatMap(EvidenceTest::told))
                .hasSizeGreaterThan(30)
                .allMatch(figure -> ALL.study(figure.key().study())
                        .orElseThrow()
                        .shown(figure.key())
                        .isPresent());
    }

    @Test
    void ofAStudyThatWasOnlyRememberedNothingIsShown() {
        EvidenceStudy remembered = ALL.study("beat-meso").orElseThrow();

        assertThat(remembered.figures()).hasSizeGreaterThan(5);
        assertThat(remembered.shown()).isEmpty();
        assertThat(remembered.isShown()).isFalse();
        assertThat(EvidenceSection.unchecked(ALL)).contains(remembered);
        assertThat(EvidenceSection.comparing(ALL))
                .allSatisfy(section -> assertThat(section.studies()).doesNotContain(remembered));
    }

    @Test
    void noGainOfOneGroupIsShownWithoutThatOfTheOthers() {
        assertThat(ALL.studies())
                .filteredOn(study -> study.comparison() == Comparison.RANDOMISED)
                .allSatisfy(study -> study.shown().stream()
                        .filter(figure -> figure.key().arm() > 0)
                        .filter(figure -> figure.measure().isBenefit())
                        .forEach(figure -> study.groups()
                                .forEach(group -> assertThat(
                                                study.shown(figure.key().ofArm(group.arm())))
                                        .as("%s of group %d", figure.key(), group.arm())
                                        .isPresent())));
    }

    @Test
    void aFigureOfOneGroupIsHeldBackWhenTheOtherOneIsRemembered() {
        EvidenceStudy study = ALL.study("arcs-m").orElseThrow();

        assertThat(study.figures())
                .anyMatch(figure -> figure.key().toString().equals("arcs-m/any/1/survival") && figure.isShown());
        assertThat(study.shown()).noneMatch(figure -> figure.measure().name().equals("survival"));
    }

    @ParameterizedTest(name = "{0}: {1} %")
    @CsvSource({
        "checkmate-743,0,ratio of deaths,96.6",
        "rames,1,survival,70",
        "nipu,0,ratio of growth,80",
        "determine,2,survival,95"
    })
    void anIntervalKeepsItsLevel(String study, int arm, String measure, String level) {
        var key = new Figure.Key(study, Cells.ANY, arm, Measure.called(measure));

        Figure figure = ALL.study(study).orElseThrow().shown(key).orElseThrow();

        assertThat(figure.interval().isShown()).isTrue();
        assertThat(figure.interval().level()).isEqualTo(level);
    }

    @Test
    void aRememberedIntervalIsNotShownWithAReadFigure() {
        var key = new Figure.Key("maps", Cells.ANY, 1, Measure.called("survival"));

        Figure figure = ALL.study("maps").orElseThrow().shown(key).orElseThrow();

        assertThat(figure.interval().low()).isNotEmpty();
        assertThat(figure.interval().isShown()).isFalse();
    }

    @Test
    void theFailedTrialStandsBesideTheClaimOnTremelimumab() {
        Claim claim = claim("tremelimumab");
        String told = text(claim.known(false, ALL));

        assertThat(claim.claim().text()).contains("31 %");
        assertThat(claim.verdict()).isEqualTo(Claim.Verdict.CONTRADICTED);
        assertThat(told).contains("DETERMINE", "571", "did not help", "65 %", "harms", "Harms: not found");
        assertThat(told).doesNotContain("7.7");
        assertThat(text(claim.known(true, ALL))).contains("7.7", "7.3");
    }

    @Test
    void theComparingTrialStandsBesideAboutFifteenMonths() {
        Claim claim = claim("bevacizumab");

        assertThat(text(claim.known(true, ALL)))
                .contains("about 15 months", "without a comparison group", "MAPS", "18.8", "16.1", "71 %");
        assertThat(text(claim.known(false, ALL)))
                .contains("MAPS", "blood pressure")
                .doesNotContain("15", "18.8");
    }

    @Test
    void harmsAndApprovalsStandBesideTheirClaims() {
        assertThat(text(claim("healthy-cells").known(false, ALL))).contains("attack healthy organs", "30 %", "16 %");
        assertThat(text(claim("only-in-trials").known(false, ALL))).contains("2020-10-02", "2024-09-17");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tremelimumab", "mesothelin", "small-trials", "one-result", "vaccines"})
    void besideAGainStandsWhatItWasComparedWithAndItsHarms(String key) {
        assertThat(text(claim(key).known(false, ALL))).contains("no comparison group. Harms:");
    }

    @Test
    void studiesStandByYearAndNeverByTheirFigures() {
        assertThat(ALL.studies().stream().map(EvidenceStudy::year).filter(year -> year > 0))
                .isSorted();
        assertThat(EvidenceSection.comparing(ALL))
                .hasSizeGreaterThan(5)
                .allSatisfy(section -> assertThat(section.studies().stream().map(EvidenceStudy::year))
                        .isSorted());
    }

    @Test
    void aSectionHoldsComparingStudiesOfOnePlaceLineAndCells() {
        assertThat(EvidenceSection.comparing(ALL))
                .allSatisfy(section -> assertThat(section.studies())
                        .isNotEmpty()
                        .allMatch(study -> study.comparison() == Comparison.RANDOMISED
                                && study.site() == section.site()
                                && study.line() == section.line()));
        assertThat(EvidenceSection.comparing(ALL))
                .extracting(EvidenceSection::id)
                .doesNotHaveDuplicates();
        assertThat(EvidenceSection.alone(ALL))
                .isNotEmpty()
                .noneMatch(study -> study.comparison() == Comparison.RANDOMISED);
    }

    @Test
    void everyKindOfSourceIsCounted() {
        var counts = ALL.figuresByKind();

        assertThat(counts.keySet()).containsExactly(Source.Kind.values());
        assertThat(counts.values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(ALL.studies().stream()
                        .mapToInt(study -> study.figures().size())
                        .sum());
        assertThat(counts.get(Source.Kind.MEMORY)).isPositive();
    }

    @Test
    void aRecordNumberFindsEveryPartOfAStudy() {
        String record = ALL.study("ind227").orElseThrow().record();

        assertThat(ALL.ofRecord(record))
                .extracting(EvidenceStudy::key)
                .containsExactlyInAnyOrder("ind227", "ind227-ph2");
    }

    private static Claim claim(String key) {
        return ALL.claims().stream()
                .filter(claim -> claim.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static String text(List<Passage> passages) {
        return String.join(" ", passages.stream().map(Passage::text).toList());
    }
}
