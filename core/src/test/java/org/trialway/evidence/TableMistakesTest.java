package org.trialway.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trialway.knowledge.Source;
import org.trialway.text.PartialDate;

/// A mistake in a table is found with its place; none falls away in silence.
class TableMistakesTest {

    private static final Source READ =
            new Source(Source.Kind.PRIMARY, "Example J 2020;1:1", new PartialDate(2020, 0, 0));
    private static final Source REMEMBERED = new Source(Source.Kind.MEMORY, "look it up", PartialDate.UNKNOWN);

    private static EvidenceTable.Row row(String known) {
        return EvidenceTable.rows("claims.tsv", "# a remark\nkey\tknown\nfirst\t" + known + "\n")
                .getFirst();
    }

    private static PassageReader passages() {
        var read = new Figure(key("one", "response"), "20", READ, Interval.NONE);
        var remembered = new Figure(key("one", "control"), "50", REMEMBERED, Interval.NONE);
        var study = new EvidenceStudy(
                "one",
                "ONE",
                "",
                "immune treatment",
                "2",
                2020,
                Comparison.NONE,
                Line.FIRST,
                Site.PLEURAL,
                Cells.ANY,
                Outcome.TOO_SMALL,
                READ,
                "People",
                "Something.",
                List.of(new Group(1, false, "a drug")),
                List.of(read, remembered));
        return new PassageReader(List.of(study), Map.of("read", READ));
    }

    private static Figure.Key key(String study, String measure) {
        return new Figure.Key(study, Cells.ANY, 1, Measure.called(measure));
    }

    @Test
    void aSentenceIsFilledWithItsFigures() {
        assertThat(passages()
                        .shown(row("It shrank in {one/any/1/response} %. | By [read:2020-01] it was known."), "known"))
                .extracting(Passage::text)
                .containsExactly("It shrank in 20 %.", "By 2020-01 it was known.");
    }

    @Test
    void aSentenceWithAFigureThatMayNotBeShownFallsAwayWhole() {
        assertThat(passages().shown(row("Held in {one/any/1/control} %. | Plain words."), "known"))
                .extracting(Passage::text)
                .containsExactly("Plain words.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It shrank in 20 % of people.",
                "{two/any/1/response} of them",
                "{one/any/2/response}",
                "[other:2020]"
            })
    void aFigureWithoutARecordIsRefusedWithItsPlace(String words) {
        assertThatThrownBy(() -> passages().shown(row(words), "known"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("claims.tsv line 3: ")
                .hasMessageContaining("Expected");
    }

    @Test
    void aNameMayHoldDigits() {
        assertThat(passages().shown(row("WT1, PD-L1, MAPS2 and CheckMate 743 are names."), "known"))
                .hasSize(1);
    }

    @Test
    void aLineOfAnotherLengthIsRefusedWithItsPlace() {
        assertThatThrownBy(() -> EvidenceTable.rows("arms.tsv", "study\tarm\na\t1\nb\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("arms.tsv line 3: 1 cells. Expected 2: study, arm.");
    }

    @Test
    void aWordOutsideAChoiceIsRefusedWithTheChoice() {
        assertThatThrownBy(() -> row("x").one("known", Cells.values(), Cells::words))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"x\" as known")
                .hasMessageContaining("non-epithelioid");
    }

    @Test
    void aMeasureThatIsNoneAndAValueThatIsNoNumberAreRefused() {
        assertThatThrownBy(() -> Measure.called("cleverness")).hasMessageContaining("is no measure");
        assertThatThrownBy(() -> new Figure(key("one", "response"), "about 20", READ, Interval.NONE))
                .hasMessageContaining("one/any/1/response: \"about 20\" is not a number");
    }

    @Test
    void anIntervalNeedsItsBoundsInOrderAndALevel() {
        assertThat(new Interval("18.66", "not reached", "95", READ).isOpen()).isTrue();
        assertThatThrownBy(() -> new Interval("2", "1", "95", READ)).hasMessageContaining("2 to 1");
        assertThatThrownBy(() -> new Interval("1", "2", "100", READ)).hasMessageContaining("below 100");
    }
}
