package org.trialway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trialway.registry.Pacing;
import org.trialway.registry.PretendRegistry;
import org.trialway.registry.Scope;
import org.trialway.registry.SyncState.Run;
import org.trialway.store.ARecord;
import org.trialway.store.SqliteStore;
import org.trialway.study.Copy;

/// Kills the real program in the middle of a sync, again and again.
class KilledSyncTest {

    private static final int STUDIES = 24;
    private static final int A_PAGE = 2;
    private static final int KILLS = 5;

    @TempDir
    private Path home;

    @Test
    void aKilledSyncKeepsItsPagesAndGoesOnFromThem() throws Exception {
        var random = new Random(11);
        try (var registry = new PretendRegistry(Pacing.SYSTEM)) {
            for (int number = 1; number <= STUDIES; number++) {
                registry.hold(ARecord.of(number).json(), LocalDate.of(2020, 1, 1));
            }
            int held = 0;
            for (int kill = 0; kill < KILLS; kill++) {
                killAfter(registry, random.nextInt(3), random.nextBoolean());
                held = checkedStore(held);
            }

            var last = start(registry);
            assertThat(last.waitFor(60, TimeUnit.SECONDS)).isTrue();

            assertThat(last.exitValue()).isZero();
            assertThat(checkedStore(held)).isEqualTo(STUDIES);
            assertEverythingConfirmed();
        }
    }

    /// Kills the program while it has asked for a page, or while it saves one.
    private void killAfter(PretendRegistry registry, int goodPages, boolean answered) throws Exception {
        var victim = new AtomicReference<Process>();
        for (int page = 0; page < goodPages; page++) {
            registry.nextGood();
        }
        registry.next((exchange, body) -> {
            if (answered) {
                PretendRegistry.send(exchange, 200, body);
                exchange.close();
            }
            // The program only asks once it was started, but perhaps before its handle is known here.
            while (victim.get() == null) {
                Thread.onSpinWait();
            }
            victim.get().destroyForcibly();
        });
        victim.set(start(registry));
        assertThat(victim.get().waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(victim.get().exitValue()).as("killed").isNotZero();
    }

    private Process start(PretendRegistry registry) throws IOException {
        var words = new ArrayList<String>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(List.of("-Xmx256m", "--enable-native-access=ALL-UNNAMED", "-cp"));
        words.add(System.getProperty("java.class.path"));
        words.addAll(List.of(Main.class.getName(), "sync", "--all", "--page-size", String.valueOf(A_PAGE)));
        var builder =
                new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment()
                .putAll(Map.of(
                        "TRIALWAY_HOME", home.toString(),
                        "TRIALWAY_REGISTRY_URL", registry.address().toString()));
        return builder.start();
    }

    /// Opens the store, which must hold exactly the pages that the open run says are finished.
    private int checkedStore(int heldBefore) {
        try (var store = SqliteStore.open(home)) {
            int held = store.coverage().studies();
            assertThat(held).isGreaterThanOrEqualTo(heldBefore);
            store.openRun(Scope.ALL)
                    .map(Run::seen)
                    .ifPresent(seen -> assertThat(held).isEqualTo(seen));
            return held;
        }
    }

    private void assertEverythingConfirmed() {
        try (var store = SqliteStore.open(home)) {
            assertThat(store.state(Scope.ALL).lastFinished().isKnown()).isTrue();
            for (int number = 1; number <= STUDIES; number++) {
                assertThat(store.find(ARecord.of(number).id()).orElseThrow().copy())
                        .isInstanceOf(Copy.Synced.class);
            }
        }
    }
}
