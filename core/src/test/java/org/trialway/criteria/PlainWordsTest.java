package org.trialway.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trialway.knowledge.Comparison;
import org.trialway.knowledge.Lab;
import org.trialway.knowledge.LabUnit;
import org.trialway.knowledge.PerformanceScale;
import org.trialway.study.AgeLimit;
import org.trialway.text.Span;

class PlainWordsTest {

    private static final Source HERE = new Source.Words(new Span(0, 1));
    private static final Criterion ADULT = new Criterion.Age(Comparison.AT_LEAST, AgeLimit.parse("18 Years"), HERE);
    private static final Criterion FIT =
            new Criterion.PerformanceStatus(PerformanceScale.ECOG, Comparison.AT_MOST, 1, HERE);
    private static final Criterion UNREAD = new Criterion.NotUnderstood(HERE);

    private static Criterion lab(Lab lab, Comparison comparison, double value, LabUnit unit) {
        return new Criterion.LabLimit(lab, comparison, value, unit, HERE);
    }

    private static String words(Criterion criterion) {
        return PlainWords.of(criterion);
    }

    @Test
    void limitsSayWhatIsMeasuredThenTheBoundThenTheUnit() {
        assertThat(words(ADULT)).isEqualTo("age at least 18 years");
        assertThat(words(FIT)).isEqualTo("ECOG performance status at most 1");
        assertThat(words(new Criterion.LifeExpectancy(Comparison.MORE_THAN, 12, HERE)))
                .isEqualTo("life expectancy more than 12 weeks");
        assertThat(words(lab(Lab.PLATELETS, Comparison.AT_LEAST, 100, LabUnit.TEN_TO_9_PER_L)))
                .isEqualTo("platelets at least 100 ×10⁹/L");
        assertThat(words(lab(Lab.AST, Comparison.AT_MOST, 2.5, LabUnit.TIMES_ULN)))
                .isEqualTo("AST (SGOT) at most 2.5 times the upper limit of normal");
        assertThat(words(lab(Lab.ANC, Comparison.AT_LEAST, 1, LabUnit.TIMES_LLN)))
                .isEqualTo("absolute neutrophil count at least 1 times the lower limit of normal");
        assertThat(words(lab(Lab.INR, Comparison.LESS_THAN, 1.5, LabUnit.RATIO)))
                .isEqualTo("INR less than 1.5");
        assertThat(words(lab(Lab.LVEF, Comparison.AT_LEAST, 50, LabUnit.PERCENT)))
                .isEqualTo("heart's ejection fraction (LVEF) at least 50%");
    }

    @Test
    void roundsToThreeDecimalsAndDropsZeros() {
        assertThat(words(lab(Lab.CREATININE, Comparison.AT_MOST, 132.6 / 88.4, LabUnit.MG_PER_DL)))
                .isEqualTo("creatinine at most 1.5 mg/dL");
    }

    @Test
    void pointsThatAreNoLimitsHaveWordsToo() {
        assertThat(words(new Criterion.Sex(Criterion.Sex.Admitted.FEMALE, HERE)))
                .isEqualTo("female");
        assertThat(words(new Criterion.Sex(Criterion.Sex.Admitted.MALE, HERE))).isEqualTo("male");
        assertThat(words(new Criterion.Administrative(Criterion.Administrative.Point.CONSENT, HERE)))
                .isEqualTo("consent");
        assertThat(words(new Criterion.AsksNothing(HERE))).isEqualTo("asks nothing");
        assertThat(words(UNREAD)).isEqualTo("words that were not understood");
    }

    @Test
    void listsInsideListsStandInParentheses() {
        var either = new Criterion.AnyOf(List.of(FIT, ADULT), HERE);

        assertThat(words(new Criterion.All(List.of(ADULT, either), HERE)))
                .isEqualTo("age at least 18 years; and (either ECOG performance status at most 1;"
                        + " or age at least 18 years)");
        assertThat(words(new Criterion.Not(either, HERE)))
                .isEqualTo("not: (either ECOG performance status at most 1; or age at least 18 years)");
    }

    @Test
    void unreadWordsAreSaidToBeThere() {
        assertThat(words(new Criterion.PartlyUnderstood(FIT, List.of(new Span(7, 9)), HERE)))
                .isEqualTo("ECOG performance status at most 1 (and words that were not read)");
    }

    @Test
    void whatWasReadButMayNotDecideIsSaidToBeSo() {
        var whole = ((Source.Words) HERE).span();

        assertThat(words(new Criterion.PartlyUnderstood(FIT, List.of(whole), HERE)))
                .isEqualTo("ECOG performance status at most 1 (read, not relied on)");
    }

    @Test
    void everyKindStandsInTheDocument() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("../docs/criteria-language.md")).stream()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.split("`", -1)[1])
                .toList();

        assertThat(rows)
                .containsExactlyInAnyOrderElementsOf(Stream.of(Criterion.class.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .toList());
    }
}
