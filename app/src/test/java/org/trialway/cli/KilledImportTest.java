package org.trialway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trialway.store.ARecord;
import org.trialway.store.SqliteStore;

/// Kills real imports, two at a time on one home, at random moments.
///
/// In each round every record has another title, so that each round writes; a round's title tells which round saved it.
class KilledImportTest {

    private static final int ROUNDS = 14;
    private static final int CHILDREN = 2;
    private static final int STUDIES = 2_000;
    private static final int BATCH = 20;

    @TempDir
    private Path folder;

    private final Random random = new Random(20260601);

    @Test
    void everyFinishedBatchSurvivesAKillAtAnyMoment() throws Exception {
        int killed = 0;
        int acknowledged = 0;
        var before = new TreeMap<Integer, Integer>();
        for (int round = 1; round <= ROUNDS; round++) {
            var children = new ArrayList<Child>();
            for (int i = 0; i < CHILDREN; i++) {
                children.add(new Child(i * STUDIES + 1, round));
            }
            for (var child : children) {
                killed += child.killAtSomeMoment() ? 1 : 0;
            }
            assertThat(integrity()).isEqualTo("ok");
            var now = roundsOfStudies();
            for (var child : children) {
                acknowledged += child.lastAcknowledged() - child.first() + 1;
                child.check(before, now);
            }
            before = now;
        }
        assertThat(killed).as("children killed while they were running").isGreaterThanOrEqualTo(25);
        assertThat(acknowledged)
                .as("records saved by children that were killed")
                .isGreaterThan(1_000);
        theNextImportGoesOnToItsEnd();
        assertThat(folder.toFile().list())
                .as("left behind in the temporary folder")
                .noneMatch(name -> name.startsWith("sqlite"));
    }

    private void theNextImportGoesOnToItsEnd() throws Exception {
        int last = ROUNDS + 1;
        for (int i = 0; i < CHILDREN; i++) {
            var child = new Child(i * STUDIES + 1, last);
            assertThat(child.linesToTheEnd()).endsWith("done");
        }
        assertThat(integrity()).isEqualTo("ok");
        assertThat(roundsOfStudies().values()).hasSize(CHILDREN * STUDIES).containsOnly(last);
    }

    private Path home() {
        return folder.resolve("home");
    }

    private String integrity() throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + home().resolve("registry.db"));
                var rows = connection.createStatement().executeQuery("PRAGMA integrity_check")) {
            return rows.getString(1);
        }
    }

    /// For each study held, the round that saved its newest version.
    private TreeMap<Integer, Integer> roundsOfStudies() {
        var rounds = new TreeMap<Integer, Integer>();
        try (var store = SqliteStore.open(home())) {
            store.eachCandidate(candidate -> rounds.put(
                    Integer.parseInt(candidate.id().value().substring(3)),
                    Integer.parseInt(candidate.title().substring("Round ".length()))));
        }
        return rounds;
    }

    private final class Child {

        private final int first;
        private final int round;
        private final Process process;
        private final BufferedReader out;
        private final List<String> lines = new ArrayList<>();

        Child(int first, int round) throws IOException {
            this.first = first;
            this.round = round;
            var input = Files.writeString(
                    folder.resolve("input-" + first + ".ndjson"),
                    IntStream.range(first, first + STUDIES)
                            .mapToObj(number ->
                                    ARecord.of(number).titled("Round " + round).json())
                            .collect(Collectors.joining("\n")));
            process = new ProcessBuilder(
                            ChildJvm.command(folder, ImportChild.class, home(), input, Integer.toString(BATCH)))
                    .redirectError(folder.resolve("errors.txt").toFile())
                    .start();
            out = process.inputReader();
        }

        int first() {
            return first;
        }

        /// Mostly after its first batches, sometimes while it starts.
        ///
        /// @return whether it was still running
        boolean killAtSomeMoment() throws Exception {
            if (random.nextInt(4) > 0) {
                for (int batches = random.nextInt(1, 15); batches > 0; batches--) {
                    String line = out.readLine();
                    if (line != null) {
                        lines.add(line);
                    }
                }
            }
            boolean ended = process.waitFor(random.nextInt(80), TimeUnit.MILLISECONDS);
            process.toHandle().destroyForcibly(); // unlike the process's own, it leaves what was told readable
            process.waitFor();
            out.lines().forEach(lines::add);
            return !ended;
        }

        List<String> linesToTheEnd() throws Exception {
            out.lines().forEach(lines::add);
            process.waitFor();
            return lines;
        }

        int lastAcknowledged() {
            return lines.stream()
                    .filter(line -> line.matches("NCT\\d{8}"))
                    .mapToInt(line -> Integer.parseInt(line.substring(3)))
                    .max()
                    .orElse(first - 1);
        }

        /// Acknowledged batches are there; what follows is at most whole batches that were saved and not told any more.
        void check(Map<Integer, Integer> before, Map<Integer, Integer> now) {
            int saved = first;
            while (saved < first + STUDIES && Integer.valueOf(round).equals(now.get(saved))) {
                saved++;
            }
            assertThat(saved - 1).isBetween(lastAcknowledged(), first + STUDIES - 1);
            assertThat((saved - first) % BATCH)
                    .as("a batch is saved wholly or not at all")
                    .isZero();
            for (int number = saved; number < first + STUDIES; number++) {
                assertThat(now.get(number)).isEqualTo(before.get(number));
            }
        }
    }
}
