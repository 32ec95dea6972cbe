package org.trialway.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.trialway.criteria.Criteria.Entry;
import org.trialway.study.AgeLimit;
import org.trialway.study.Eligibility;
import org.trialway.study.Eligibility.AdmittedSex;
import org.trialway.study.Eligibility.HealthyVolunteers;
import org.trialway.text.Span;

/// Every character of a text belongs to exactly one heading, item or separator, and every criterion quotes real words.
class OutlinePropertyTest {

    /// Bits that the cutting of a text turns on, and some that no record should hold.
    private static final List<String> BITS = List.of(
            "Inclusion Criteria:",
            "EXCLUSION CRITERIA",
            "Exclusion criteria (Cohort A):",
            "Cohort B",
            "* ",
            "- ",
            "• ",
            "1. ",
            "2. ",
            "3) ",
            "(a) ",
            "iv. ",
            "o ",
            "\n",
            "\n\n",
            "\r\n        ",
            "  ",
            "\t",
            "ECOG 0-1",
            "Age ≥ 18 years",
            "unless",
            "or",
            "ANC \\>= 1,500/mm3",
            ";",
            ".",
            ":",
            "(",
            ")",
            "\\",
            "\\*",
            "&gt;",
            "&",
            "½",
            "\uD83D",
            "\uDE00",
            "\u00a0",
            "\u200b",
            "Patients must have:",
            "DISEASE CHARACTERISTICS:",
            "Age:",
            "18 and over",
            "One of the following:",
            "-",
            "x",
            "10^9/L",
            "no",
            "1.",
            "Platelets",
            "creatinine ≤ 1.5 × ULN or",
            "²",
            "İ",
            "ß",
            "",
            " ");

    @Test
    void generatedTextsFallIntoPiecesThatCoverThem() {
        var random = new Random(20261124);
        for (int i = 0; i < 20_000; i++) {
            var text = new StringBuilder();
            int bits = random.nextInt(30);
            for (int bit = 0; bit < bits; bit++) {
                text.append(BITS.get(random.nextInt(BITS.size())));
            }
            check(text.toString());
        }
    }

    @Test
    void realRecordsFallIntoPiecesThatCoverThem() {
        var read = new AtomicInteger();
        SharedRecords.each(eligibility -> {
            check(eligibility.criteria());
            read.incrementAndGet();
        });
        assertThat(read.get()).as("an empty folder would pass everything").isGreaterThan(10_000);
    }

    private static void check(String text) {
        int end = 0;
        for (Outline.Piece piece : Outline.of(text).pieces(text)) {
            assertThat(piece.span().start())
                    .as("after the piece before, in %s", quoted(text))
                    .isEqualTo(end);
            assertThat(piece.span().isEmpty())
                    .as("empty piece in %s", quoted(text))
                    .isFalse();
            end = piece.span().end();
        }
        assertThat(end).as("end of the last piece of %s", quoted(text)).isEqualTo(text.length());
        for (Entry entry : entries(text)) {
            assertThat(((Source.Words) entry.required().source()).span().in(text))
                    .isNotBlank();
            Leaves.of(entry.required())
                    .forEach(leaf -> assertThat(span(leaf).in(text)).isNotBlank());
        }
    }

    private static Span span(Criterion leaf) {
        return ((Source.Words) leaf.source()).span();
    }

    private static List<Entry> entries(String text) {
        var eligibility =
                new Eligibility(text, AgeLimit.NONE, AgeLimit.NONE, AdmittedSex.ALL, HealthyVolunteers.NOT_STATED);
        return new CriteriaParser().parse(eligibility).entries();
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\n", "\\n").replace("\r", "\\r") + "\"";
    }
}
