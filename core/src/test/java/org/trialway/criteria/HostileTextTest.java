package org.trialway.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trialway.study.AgeLimit;
import org.trialway.study.Eligibility;
import org.trialway.study.Eligibility.AdmittedSex;
import org.trialway.study.Eligibility.HealthyVolunteers;

/// A long text of any kind is read in time that grows with its length, and without an exception.
class HostileTextTest {

    private static final int LENGTH = 200_000;

    /// Far above what it takes (a quarter of a second), far below what a reading that looks back would.
    private static final Duration ENOUGH = Duration.ofSeconds(4);

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "(",
                ")",
                ",",
                "a",
                "1",
                "1,",
                ".",
                "\\",
                "&gt;",
                "\uD83D",
                "\uDE00",
                "≥ ",
                "- ",
                "\n",
                "\t",
                "* a\n",
                "1. a ",
                "• a ",
                "ANC ≥ 1.5, ",
                "ANC ≥ 1.5 or ",
                "ANC ≥ 1.5 (",
                "AST/",
                "ecog ",
                "age ",
                "or ",
                "no ",
                "unless ",
                "excluded ",
                "excluded: ",
                "Inclusion Criteria: ",
                "Cohort A:\n* ECOG 0-1\n",
                "* ECOG 0-1 or\n",
                "* ECOG 0-1;\n",
                "one of the following:\n",
                "consent ",
                "within 2 weeks ",
                "upper limit of ",
                "10^9/L ",
                "≥ 18 years ",
                "DISEASE CHARACTERISTICS: Age: 18 "
            })
    void repeatedWords(String word) {
        read(word.repeat(LENGTH / word.length()));
    }

    @Test
    void listsWithinLists() {
        var text = new StringBuilder();
        IntStream.iterate(0, depth -> depth + 1)
                .takeWhile(depth -> text.length() < LENGTH)
                .forEach(depth -> text.append(" ".repeat(depth)).append("* one of the following:\n"));
        read(text.toString());
    }

    private static void read(String text) {
        var eligibility =
                new Eligibility(text, AgeLimit.NONE, AgeLimit.NONE, AdmittedSex.ALL, HealthyVolunteers.NOT_STATED);
        var clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        Criteria criteria = new CriteriaParser().parse(eligibility);
        var taken = Duration.ofNanos(clock.getCurrentThreadCpuTime() - start);

        assertThat(criteria.parserVersion()).isEqualTo(CriteriaParser.VERSION);
        assertThat(taken).as("time of this thread alone").isLessThan(ENOUGH);
    }
}
