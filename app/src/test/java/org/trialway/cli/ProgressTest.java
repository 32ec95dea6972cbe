package org.trialway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressTest {

    @Test
    void aBarShowsHowFarHowFastAndHowLongStill() {
        var terminal = new ByteArrayOutputStream();
        var stream = new PrintStream(terminal, true, StandardCharsets.UTF_8);
        try (var progress = Progress.shown(new PrintWriter(stream, true), stream, "import", 100 << 20)) {
            progress.reached(50 << 20, 1_234);
            progress.say("a.json: a record is bad");
        }

        assertThat(terminal.toString(StandardCharsets.UTF_8))
                .contains("import", "50%", "50/100 MB", "1,234 studies", "/s", "a.json: a record is bad")
                .containsPattern("\\d:\\d\\d / \\d:\\d\\d:\\d\\d");
    }

    @Test
    void withoutATerminalOnlyMessagesAreWritten() {
        var messages = new StringWriter();
        try (var progress = Progress.hidden(new PrintWriter(messages))) {
            progress.reached(50 << 20, 1_234);
            progress.say("a.json: a record is bad");
        }

        assertThat(messages).hasToString("a.json: a record is bad" + System.lineSeparator());
    }

    @Test
    void aBarCountsStudiesWhereTheirNumberIsKnown() {
        var terminal = new ByteArrayOutputStream();
        var stream = new PrintStream(terminal, true, StandardCharsets.UTF_8);
        try (var progress = Progress.ofStudies(new PrintWriter(stream, true), stream, "sync")) {
            progress.reachedStudies("all", 500, 2000);
        }

        assertThat(terminal.toString(StandardCharsets.UTF_8)).contains("sync", "25%", "500/2000 studies", "all", "/s");
    }
}
