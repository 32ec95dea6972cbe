package org.trialway.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trialway.store.ARecord;
import org.trialway.store.SqliteStore;

/// An import whose files may not grow past a limit of the system, which fails as a full disk does.
class FullDiskTest {

    private static final int STUDIES = 4_000;
    private static final int KILOBYTES = 3_000;

    @TempDir
    private Path folder;

    private record Outcome(int exit, String err) {}

    private Outcome importWithin(String limit, Path input) throws Exception {
        var command = new ArrayList<>(List.of("bash", "-c", "ulimit -f " + limit + "; exec \"$@\"", "bash"));
        command.addAll(ChildJvm.command(folder, Main.class, "import", "--home", folder.resolve("home"), input));
        var err = folder.resolve("err.txt").toFile();
        var process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(err)
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Outcome(process.exitValue(), Files.readString(err.toPath()));
    }

    private int studiesHeld() {
        try (var store = SqliteStore.open(folder.resolve("home"))) {
            return store.coverage().studies();
        }
    }

    @Test
    void isSaidInOneLineAndWhatWasSavedStays() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "skipped: needs bash to limit the size of files");
        var random = new Random(1);
        var input = Files.writeString(
                folder.resolve("input.ndjson"),
                IntStream.rangeClosed(1, STUDIES)
                        .mapToObj(number -> ARecord.of(number)
                                .asking(Long.toHexString(random.nextLong()).repeat(2)
                                        + random.doubles(60)
                                                .mapToObj(Double::toString)
                                                .collect(Collectors.joining(" ")))
                                .json())
                        .collect(Collectors.joining("\n")));

        var full = importWithin(Integer.toString(KILOBYTES), input);

        assertThat(full.exit()).isEqualTo(ExitCode.CANNOT);
        assertThat(full.err()).hasLineCount(1).contains("registry.db", "no room left", "make room");
        assertThat(studiesHeld()).isBetween(250, STUDIES - 1);
        assertThat(importWithin("unlimited", input).exit()).isEqualTo(ExitCode.DONE);
        assertThat(studiesHeld()).isEqualTo(STUDIES);
    }
}
