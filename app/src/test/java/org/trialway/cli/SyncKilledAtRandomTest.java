package org.trialway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trialway.registry.Pacing;
import org.trialway.registry.PretendRegistry;
import org.trialway.registry.Scope;
import org.trialway.registry.SyncState.Run;
import org.trialway.store.ARecord;
import org.trialway.store.SqliteStore;

/// Kills syncs that ask as fast as they can, at moments that nobody chose.
class SyncKilledAtRandomTest {

    private static final int KILLS = 12;
    private static final int STUDIES = 3_000;
    private static final int PAGE = 4;

    @TempDir
    private Path folder;

    private final Random random = new Random(20260602);

    @Test
    void everySavedPageSurvivesAndTheNextSyncGoesOnAfterIt() throws Exception {
        try (var registry = new PretendRegistry(Pacing.SYSTEM)) {
            for (int number = 1; number <= STUDIES; number++) {
                registry.hold(ARecord.of(number).json(), LocalDate.of(2020, 1, 1));
            }
            int seen = 0;
            for (int kill = 0; kill < KILLS; kill++) {
                seen = killedAfterSomePages(registry, seen);
            }

            var last = start(registry);
            assertThat(last.inputReader().lines())
                    .first()
                    .as("it goes on where the last one was killed")
                    .isEqualTo(Integer.toString(seen));
            last.waitFor();
            assertThat(last.exitValue()).isZero();
            try (var store = SqliteStore.open(folder.resolve("home"))) {
                assertThat(store.coverage().studies()).isEqualTo(STUDIES);
                assertThat(store.openRun(Scope.ALL)).isEmpty();
            }
        }
    }

    /// @return how many records the run has seen now
    private int killedAfterSomePages(PretendRegistry registry, int before) throws Exception {
        var child = start(registry);
        var out = child.inputReader();
        var lines = new ArrayList<String>();
        for (int pages = random.nextInt(1, 10); pages > 0; pages--) {
            lines.add(out.readLine());
        }
        assertThat(child.waitFor(random.nextInt(25), TimeUnit.MILLISECONDS))
                .as("ended before it was killed")
                .isFalse();
        child.toHandle().destroyForcibly(); // unlike the process's own, it leaves what was told readable
        child.waitFor();
        out.lines().forEach(lines::add);

        int told = lines.stream().mapToInt(Integer::parseInt).max().orElseThrow();
        int seen = checkedStore();
        assertThat(seen).isGreaterThanOrEqualTo(told).isGreaterThanOrEqualTo(before);
        return seen;
    }

    private Process start(PretendRegistry registry) throws Exception {
        var command = ChildJvm.command(
                folder, SyncChild.class, folder.resolve("home"), registry.address(), Integer.toString(PAGE));
        return new ProcessBuilder(command)
                .redirectError(folder.resolve("errors.txt").toFile())
                .start();
    }

    private int checkedStore() throws Exception {
        var file = folder.resolve("home").resolve("registry.db");
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var rows = connection.createStatement().executeQuery("PRAGMA integrity_check")) {
            assertThat(rows.getString(1)).isEqualTo("ok");
        }
        try (var store = SqliteStore.open(folder.resolve("home"))) {
            int seen = store.openRun(Scope.ALL).map(Run::seen).orElseThrow();
            assertThat(store.coverage().studies()).isEqualTo(seen);
            return seen;
        }
    }
}
