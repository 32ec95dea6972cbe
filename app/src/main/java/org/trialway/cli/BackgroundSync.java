package org.trialway.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.trialway.registry.Pacing;
import org.trialway.registry.RegistryClient;
import org.trialway.registry.RegistryException;
import org.trialway.registry.RejectedRecord;
import org.trialway.registry.Scope;
import org.trialway.registry.Sync;
import org.trialway.registry.SyncListener;
import org.trialway.registry.SyncState.Run;
import org.trialway.search.StudyIndex;
import org.trialway.store.SqliteStore;
import org.trialway.store.StoreException;

/// Keeps the studies current while the pages are served: at the start and once a day, mesothelioma first.
final class BackgroundSync implements AutoCloseable {

    private static final List<Scope> SCOPES = List.of(new Scope("mesothelioma", ""), new Scope("", "immunotherapy"));
    private static final Duration BETWEEN = Duration.ofHours(24);
    private static final Duration AFTER_FAILURE = Duration.ofHours(1);
    private static final Duration LAST_STEP = Duration.ofSeconds(3);

    private final RegistryClient client;
    private final SqliteStore store;
    private final StudyIndex index;
    private final PrintWriter errors;
    private final Thread thread = Thread.ofPlatform().daemon().name("sync").unstarted(this::keepCurrent);
    private volatile String news = "";
    private volatile boolean isClosing;

    BackgroundSync(RegistryClient client, SqliteStore store, StudyIndex index, PrintWriter errors) {
        this.client = client;
        this.store = store;
        this.index = index;
        this.errors = errors;
    }

    void start() {
        thread.start();
    }

    private void keepCurrent() {
        try {
            while (!isClosing) {
                boolean isWhole = syncAll();
                // A fault may have swallowed the interruption that closing sends.
                if (!isClosing) {
                    Pacing.SYSTEM.pause(isWhole ? BETWEEN : AFTER_FAILURE);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// One line on the sync that is under way; empty when none is.
    String news() {
        return news;
    }

    /// Whether every scope was synced to its end.
    private boolean syncAll() throws InterruptedException {
        try {
            for (Scope scope : SCOPES) {
                new Sync(client, store, new News(scope)).run(scope);
                index.refresh();
            }
            return true;
        } catch (RegistryException | StoreException e) {
            tell(String.valueOf(e.getMessage()));
        } catch (RuntimeException fault) {
            // A thread that ended here would leave the studies to grow old for as long as the pages are served.
            tell("A fault of Trialway stopped the sync: " + fault.getClass().getName() + ".");
        } finally {
            news = "";
        }
        return false;
    }

    private void tell(String why) {
        if (!isClosing) {
            errors.println(why + " The pages show the studies as they are here; next try in an hour.");
            errors.flush();
        }
    }

    /// Turns what a sync reports into the line that pages show.
    private final class News implements SyncListener {

        private final Scope scope;

        private News(Scope scope) {
            this.scope = scope;
        }

        @Override
        public void progress(Run run) {
            String of = run.total() < 0 ? "" : String.format(Locale.ROOT, " of %,d", run.total());
            news = String.format(
                    Locale.ROOT, "Fetching studies from the registry (%s): %,d%s.", scope.words(), run.seen(), of);
        }

        @Override
        public void rejected(RejectedRecord rejected) {
            errors.println(rejected.message());
            errors.flush();
        }

        @Override
        public void waiting(Duration time, String why) {
            news = "Waiting for the registry to answer (%s).".formatted(scope.words());
        }
    }

    /// Stops the sync and waits a little for its last step, so that store and index are not closed under it.
    @Override
    public void close() {
        isClosing = true;
        thread.interrupt();
        try {
            thread.join(LAST_STEP);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
