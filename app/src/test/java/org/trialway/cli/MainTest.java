package org.trialway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MainTest {

    @Test
    void helpSaysWhatTheProgramAnswersAndThatItIsNoAdvice() {
        var outcome = Outcome.of("--help");
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out()).contains("Which immunotherapy trials", "no medical advice", "Exit codes");
    }

    @Test
    void versionNamesTheProgramAndItsJava() {
        var outcome = Outcome.of("--version");
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out()).contains("Trialway ", "Java 2");
    }

    @Test
    void noCommandIsWrongUseAndShowsTheHelp() {
        var outcome = Outcome.of();
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).contains("Which command?", "Usage: trialway");
    }

    @Test
    void anUnknownCommandIsWrongUse() {
        var outcome = Outcome.of("heal");
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).contains("heal");
    }
}
