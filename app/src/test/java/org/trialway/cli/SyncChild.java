package org.trialway.cli;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.trialway.registry.PretendPacing;
import org.trialway.registry.RegistryClient;
import org.trialway.registry.RejectedRecord;
import org.trialway.registry.Scope;
import org.trialway.registry.Sync;
import org.trialway.registry.SyncListener;
import org.trialway.registry.SyncState.Run;
import org.trialway.store.SqliteStore;

/// A sync in a process of its own that does not wait between requests and says on stdout, after each page was saved,
/// how many records it has seen.
final class SyncChild {

    private SyncChild() {}

    /// Arguments: home, address of the registry, records on a page.
    public static void main(String[] arguments) throws InterruptedException {
        var pacing = new PretendPacing(LocalDate.of(2026, 6, 1));
        try (var store = SqliteStore.open(Path.of(arguments[0]));
                var client = new RegistryClient(URI.create(arguments[1]), Integer.parseInt(arguments[2]), pacing)) {
            new Sync(client, store, new Telling()).run(Scope.ALL);
        }
        System.out.println("done");
    }

    private static final class Telling implements SyncListener {

        @Override
        public void progress(Run run) {
            if (run.kind() == Run.Kind.EVERYTHING) {
                System.out.println(run.seen());
            }
        }

        @Override
        public void rejected(RejectedRecord rejected) {
            throw new AssertionError(rejected);
        }

        @Override
        public void waiting(Duration time, String why) {}
    }
}
