package org.trialway.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.trialway.registry.SnapshotStore;
import org.trialway.registry.SnapshotStore.StoredStudy;

/// Brings an index up to date from its store: wholly, or not at all when it fails.
final class IndexUpdate {

    /// Raised when documents are built or analysed differently, so that an older index is built again.
    private static final String FORMAT = "3";

    private static final String FORMAT_KEY = "format";
    private static final String STORE_KEY = "store";
    private static final String REVISION_KEY = "revision";
    private static final int BUFFER_MB = 32;
    private static final long LOOK_AGAIN_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
    private static final long NOTHING = -1;

    private final Directory directory;
    private final Analyzer analyzer;
    private final SnapshotStore store;
    private final ReentrantLock running = new ReentrantLock();

    /// The store's revision that the index is known to hold.
    private volatile long indexed = NOTHING;

    IndexUpdate(Directory directory, Analyzer analyzer, SnapshotStore store) {
        this.directory = directory;
        this.analyzer = analyzer;
        this.store = store;
    }

    /// Returns when the index holds what the store has, or at once when another process is writing it.
    void run() throws IOException {
        running.lock();
        try {
            bringUpToDate();
        } finally {
            running.unlock();
        }
    }

    /// As [#run], but leaves it to another thread where one is at it.
    ///
    /// @return whether the index may have changed
    boolean runUnlessRunning() throws IOException {
        if (store.revision() == indexed || !running.tryLock()) {
            return false;
        }
        try {
            bringUpToDate();
            return true;
        } finally {
            running.unlock();
        }
    }

    /// Waits while another process builds the folder's first index; if that one dies, builds it here.
    void awaitFirst() throws IOException {
        while (!DirectoryReader.indexExists(directory)) {
            LockSupport.parkNanos(LOOK_AGAIN_NANOS);
            if (Thread.currentThread().isInterrupted()) {
                throw new IOException("interrupted while another process builds the index");
            }
            run();
        }
    }

    private void bringUpToDate() throws IOException {
        long current = store.revision();
        if (current == indexed) {
            return;
        }
        var settings = new IndexWriterConfig(analyzer).setRAMBufferSizeMB(BUFFER_MB);
        try (var writer = new IndexWriter(directory, settings)) {
            readIn(writer, current);
            indexed = current;
        } catch (LockObtainFailedException e) {
            // Another process of ours is bringing it up to date.
        }
    }

    private void readIn(IndexWriter writer, long current) throws IOException {
        long held = revisionHeld(writer);
        if (held == current) {
            return;
        }
        try {
            if (held == NOTHING || held > current) {
                writer.deleteAll();
                held = 0;
            }
            store.eachStudySince(held, stored -> replace(writer, stored));
            var noted = Map.of(FORMAT_KEY, FORMAT, STORE_KEY, store.identity(), REVISION_KEY, Long.toString(current));
            writer.setLiveCommitData(noted.entrySet());
            writer.commit();
        } catch (IOException | RuntimeException e) {
            writer.rollback(); // or closing it would keep half of it
            throw e;
        }
    }

    private long revisionHeld(IndexWriter writer) {
        var noted = new HashMap<String, String>();
        var data = writer.getLiveCommitData();
        if (data != null) {
            data.forEach(entry -> noted.put(entry.getKey(), entry.getValue()));
        }
        boolean isOurs =
                FORMAT.equals(noted.get(FORMAT_KEY)) && store.identity().equals(noted.get(STORE_KEY));
        return isOurs ? Long.parseLong(noted.get(REVISION_KEY)) : NOTHING;
    }

    private static void replace(IndexWriter writer, StoredStudy stored) {
        try {
            var id = new Term(StudyDocument.ID, stored.study().id().value());
            writer.updateDocument(id, StudyDocument.of(stored.study()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
