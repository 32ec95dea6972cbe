package org.trialway.cli;

import java.io.PrintWriter;
import java.net.URI;
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

    private final SqliteStore store;
    private final StudyIndex index;
    private final URI baseUrl;
    private final PrintWriter errors;
    private final Thread thread = Thread.ofPlatform().daemon().name("sync").unstarted(this::keepCurrent);
    private volatile String news = "";

    BackgroundSync(SqliteStore store, StudyIndex index, URI baseUrl, PrintWriter errors) {
        this.store = store;
        this.index = index;
        this.baseUrl = baseUrl;
        this.errors = errors;
    }

    void start() {
        thread.start();
    }

    private void keepCurrent() {
        try {
            while (true) {
                Pacing.SYSTEM.pause(syncAll() ? BETWEEN : AFTER_FAILURE);
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
        try (var client = new RegistryClient(baseUrl, RegistryClient.USUAL_PAGE, Pacing.SYSTEM)) {
            for (Scope scope : SCOPES) {
                new Sync(client, store, new News(scope)).run(scope);
                index.refresh();
            }
            return true;
        } catch (RegistryException | StoreException e) {
            errors.println(e.getMessage() + " The pages show the studies as they are here; next try in an hour.");
            errors.flush();
            return false;
        } finally {
            news = "";
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

    @Override
    public void close() {
        thread.interrupt();
    }
}
