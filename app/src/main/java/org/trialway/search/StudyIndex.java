package org.trialway.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.trialway.registry.SnapshotStore;
import org.trialway.study.NctId;

/// A full-text index of the studies in a store, ranked by BM25.
///
/// It lives in a folder of its own and can be deleted at any time: the next [#open] builds it again from the store, as
/// it does when the index is damaged, of another store or of another format. Safe for use by several threads. Where
/// another process is writing the index, this one reads what is there.
public final class StudyIndex implements AutoCloseable {

    private final Directory directory;
    private final Analyzer analyzer = new EnglishAnalyzer();
    private final IndexUpdate update;
    private final SearcherManager searchers;

    private StudyIndex(Directory directory, SnapshotStore store) throws IOException {
        this.directory = directory;
        this.update = new IndexUpdate(directory, analyzer, store);
        update.run();
        update.awaitFirst();
        this.searchers = new SearcherManager(directory, null);
    }

    /// Opens the index in `folder`, made if missing, and reads into it what the store has that it lacks.
    ///
    /// @throws UncheckedIOException if the folder cannot be read or written
    public static StudyIndex open(Path folder, SnapshotStore store) {
        try {
            var directory = FSDirectory.open(folder);
            try {
                return new StudyIndex(directory, store);
            } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException e) {
                empty(directory);
                return new StudyIndex(directory, store);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The search index in %s cannot be opened; delete that folder and it is built again"
                            .formatted(folder),
                    e);
        }
    }

    private static void empty(Directory directory) throws IOException {
        try (var lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            for (String file : directory.listAll()) {
                lock.ensureValid();
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    directory.deleteFile(file);
                }
            }
        }
    }

    /// Reads what the store has gained since; searches see it when this returns, unless another process is reading it
    /// in. Costs next to nothing when there is nothing new.
    public void refresh() {
        try {
            update.run();
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The studies of the store that hold the words, best first.
    ///
    /// A study that holds all the words in what it says of itself comes first, then one that holds them all
    /// somewhere, then one that holds some. `"…"` asks for a phrase.
    ///
    /// @param limit most hits to return, at least 1
    public Hits search(String words, int limit) {
        Query query = StudyQuery.of(words, analyzer);
        return searched(searcher -> new Hits(searcher.count(query), ids(searcher, searcher.search(query, limit))));
    }

    /// The studies of the store that try an immune treatment, in no particular order.
    ///
    /// @param address of an agent or a kind of treatment, see `TreatmentNames`
    /// @param limit most to return, at least 1
    public Hits giving(String address, int limit) {
        Query query = new ConstantScoreQuery(new TermQuery(new Term(StudyDocument.GIVES, address)));
        return searched(searcher -> new Hits(searcher.count(query), ids(searcher, searcher.search(query, limit))));
    }

    private <R> R searched(Search<R> search) {
        try {
            if (update.runUnlessRunning()) {
                searchers.maybeRefreshBlocking();
            }
            IndexSearcher searcher = searchers.acquire();
            try {
                return search.in(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Search<R> {
        R in(IndexSearcher searcher) throws IOException;
    }

    private static List<NctId> ids(IndexSearcher searcher, TopDocs found) throws IOException {
        var fields = searcher.storedFields();
        var ids = new ArrayList<NctId>();
        for (ScoreDoc hit : found.scoreDocs) {
            ids.add(new NctId(fields.document(hit.doc).get(StudyDocument.ID)));
        }
        return List.copyOf(ids);
    }

    @Override
    public void close() {
        try {
            searchers.close();
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What a search found.
    ///
    /// @param total how many studies hold a word of the search
    /// @param ids the best of them, best first
    public record Hits(int total, List<NctId> ids) {
        public Hits {
            ids = List.copyOf(ids);
        }
    }
}
