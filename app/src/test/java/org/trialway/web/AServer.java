package org.trialway.web;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import org.trialway.registry.SnapshotStore;
import org.trialway.search.StudyIndex;
import org.trialway.store.SqliteStore;

/// The real server over a real store in a folder, on a port of its own.
final class AServer implements AutoCloseable {

    private final SqliteStore store;
    private final StudyIndex index;
    private final WebServer server;

    private AServer(SqliteStore store, StudyIndex index, WebServer server) {
        this.store = store;
        this.index = index;
        this.server = server;
    }

    /// Serves the studies of [ServedStudies].
    static AServer in(Path folder) {
        return in(folder, store -> store);
    }

    /// Serves the starter set beside the studies of [ServedStudies].
    static AServer withStarterSet(Path folder) {
        return in(folder, store -> {
            store.save(ServedStudies.readAll("src/main/resources/starter"), ServedStudies.TODAY);
            return store;
        });
    }

    /// What the pages see of a store.
    interface Seen {
        SnapshotStore through(SnapshotStore store);
    }

    static AServer in(Path folder, Seen seen) {
        var store = SqliteStore.open(folder);
        ServedStudies.saveIn(store);
        var index = StudyIndex.open(folder.resolve("index"), store);
        LocalDate today = ServedStudies.TODAY;
        return new AServer(store, index, WebServer.start(0, seen.through(store), index, () -> today, () -> ""));
    }

    SqliteStore store() {
        return store;
    }

    int port() {
        return server.port();
    }

    URI address(String path) {
        return URI.create("http://localhost:" + port() + path);
    }

    Visitor visitor() {
        return new Visitor(this);
    }

    @Override
    public void close() {
        server.close();
        index.close();
        store.close();
    }
}
