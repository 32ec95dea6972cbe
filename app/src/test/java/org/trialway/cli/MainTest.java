package org.trialway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class MainTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
    }

    @Test
    void helpSaysWhatTheProgramAnswersAndThatItIsNoAdvice() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("Which immunotherapy trials", "no medical advice", "Exit codes");
    }

    @Test
    void versionNamesTheProgramAndItsJava() {
        assertThat(run("--version")).isZero();
        assertThat(out.toString()).contains("Trialway ", "Java 2");
    }

    @Test
    void noCommandIsWrongUseAndShowsTheHelp() {
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString()).contains("Which command?", "Usage: trialway");
    }

    @Test
    void anUnknownCommandIsWrongUse() {
        assertThat(run("heal")).isEqualTo(2);
        assertThat(err.toString()).contains("heal");
    }
}
