package org.trialway.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trialway.study.AgeLimit;
import org.trialway.study.Eligibility;
import org.trialway.study.Eligibility.AdmittedSex;
import org.trialway.study.Eligibility.HealthyVolunteers;

/// Long texts made to be slow are read without an exception, in time that grows as the text does.
///
/// Time is that of the thread alone. A million characters are held against a quarter of them: how fast the
/// machine is does not matter there. Shorter texts of many more kinds have a limit far above what they take.
/// The figure in seconds is the benchmark's, see the profile `bench`.
class AdversarialTextTest {

    private static final int WHOLE = 1_000_000;
    private static final int PART = WHOLE / 4;

    /// Four times the text takes four times as long; sixteen would be a reading that looks back at all it has read.
    private static final double LARGEST_RATIO = 9;

    /// Too little to be worth comparing.
    private static final Duration LITTLE = Duration.ofMillis(400);

    private static final int SHORTER = 200_000;

    /// Far above what it takes (a quarter of a second), far below what a reading that looks back would.
    private static final Duration ENOUGH = Duration.ofSeconds(4);

    static Stream<Named<String>> texts() {
        return Stream.of(
                Named.of("parentheses within parentheses", "(".repeat(WHOLE / 2) + ")".repeat(WHOLE / 2)),
                repeated("an opened parenthesis and a word", "(a "),
                Named.of("a hundred thousand commas", "hiv" + ",".repeat(100_000)),
                repeated("an endless word", "a"),
                repeated("an endless number", "1"),
                repeated("unpaired markup", "<b>**_&lt;\\["),
                repeated("the first half of a pair", "\uD83D"),
                repeated("the second half of a pair", "\uDE00"),
                repeated("or", "or "),
                repeated("except", "except "),
                repeated("no", "no "),
                repeated("a time", "within 4 weeks "),
                repeated("numbers", "1.5 × 10 "),
                repeated("limits", "ANC ≥ 1.5 × 10^9/L or "),
                repeated("names", "nivolumab, "),
                repeated("barred names", "no prior nivolumab within 4 weeks except hiv "),
                repeated("sentences", "No hiv. "),
                repeated("bullets", "* \n"),
                repeated("items", "* No hiv, nivolumab or stroke within 4 weeks, unless cured\n"),
                repeated("the longest items that are read", "* " + "hiv or ".repeat(ItemReader.LONGEST / 2 - 1) + "\n"),
                repeated("headings", "Exclusion Criteria:\n"),
                repeated("headings with an item", "Cohort A:\n* ECOG 0-1\n"),
                repeated("alternatives", "* one of the following:\n"),
                repeated("numbered items in a row", "1. hiv 2. stroke "));
    }

    static Stream<String> words() {
        return Stream.of(
                ")",
                ",",
                "1,",
                ".",
                "\\",
                "&gt;",
                "≥ ",
                "- ",
                "\n",
                "\t",
                "* a\n",
                "1. a ",
                "• a ",
                "ANC ≥ 1.5, ",
                "ANC ≥ 1.5 (",
                "AST/",
                "ecog ",
                "age ",
                "unless ",
                "excluded ",
                "excluded: ",
                "Inclusion Criteria: ",
                "* ECOG 0-1 or\n",
                "* ECOG 0-1;\n",
                "consent ",
                "within 2 weeks ",
                "upper limit of ",
                "10^9/L ",
                "≥ 18 years ",
                "DISEASE CHARACTERISTICS: Age: 18 ");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("words")
    void repeatedWordsAreReadInTime(String word) {
        assertThat(taken(word.repeat(SHORTER / word.length()))).isLessThan(ENOUGH);
    }

    @Test
    void listsWithinListsAreReadInTime() {
        var text = new StringBuilder();
        for (int depth = 0; text.length() < SHORTER; depth++) {
            text.append(" ".repeat(depth)).append("* one of the following:\n");
        }
        assertThat(taken(text.toString())).isLessThan(ENOUGH);
    }

    private static Named<String> repeated(String name, String words) {
        return Named.of(name, words.repeat(WHOLE / words.length()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void timeGrowsAsTheTextDoes(String text) {
        Duration whole = taken(text);
        if (whole.compareTo(LITTLE) > 0) {
            String part = text.substring(0, PART);
            double least = Math.min(seconds(taken(part)), seconds(taken(part)));

            assertThat(Math.min(seconds(whole), seconds(taken(text))) / least)
                    .as("how much longer four times the text takes")
                    .isLessThan(LARGEST_RATIO);
        }
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }

    private static Duration taken(String text) {
        var eligibility =
                new Eligibility(text, AgeLimit.NONE, AgeLimit.NONE, AdmittedSex.ALL, HealthyVolunteers.NOT_STATED);
        var clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        Criteria criteria = new CriteriaParser().parse(eligibility);
        var taken = Duration.ofNanos(clock.getCurrentThreadCpuTime() - start);
        assertThat(criteria.parserVersion()).isEqualTo(CriteriaParser.VERSION);
        return taken;
    }
}
