package org.trialway.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.trialway.match.Candidates;
import org.trialway.patient.Fact;
import org.trialway.patient.Patient;
import org.trialway.registry.SnapshotStore;
import org.trialway.study.NctId;

/// A full-text index of the studies in a store, ranked by BM25.
///
/// It lives in a folder of its own and can be deleted at any time: the next [#open] builds it again from the store.
/// Safe for use by several threads. Where another process is writing the index, this one reads what is there.
public final class StudyIndex implements Candidates, AutoCloseable {

    /// Raised when documents are built or analysed differently, so that an older index is built again.
    private static final String FORMAT = "1";

    private static final String FORMAT_KEY = "format";
    private static final String REVISION_KEY = "revision";

    private final Directory directory;
    private final Analyzer analyzer = new EnglishAnalyzer();
    private final SnapshotStore store;
    private final SearcherManager searchers;

    private StudyIndex(Directory directory, SnapshotStore store) throws IOException {
        this.directory = directory;
        this.store = store;
        bringUpToDate();
        this.searchers = new SearcherManager(directory, null);
    }

    /// Opens the index in `folder`, made if missing, and reads into it what the store has that it lacks.
    ///
    /// @throws UncheckedIOException if the folder cannot be read or written
    public static StudyIndex open(Path folder, SnapshotStore store) {
        try {
            return new StudyIndex(FSDirectory.open(folder), store);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The search index in %s cannot be opened; delete that folder and it is built again"
                            .formatted(folder),
                    e);
        }
    }

    /// Reads what the store has gained since; searches see it when this returns.
    public void refresh() {
        try {
            bringUpToDate();
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void bringUpToDate() throws IOException {
        var settings = new IndexWriterConfig(analyzer).setRAMBufferSizeMB(32);
        try (var writer = new IndexWriter(directory, settings)) {
            long indexed = indexedRevision(writer);
            long current = store.revision();
            if (indexed == current) {
                return;
            }
            if (indexed < 0 || indexed > current) {
                writer.deleteAll();
                indexed = 0;
            }
            store.eachStudySince(indexed, stored -> replace(writer, stored));
            writer.setLiveCommitData(Map.of(FORMAT_KEY, FORMAT, REVISION_KEY, Long.toString(current))
                    .entrySet());
            writer.commit();
        } catch (LockObtainFailedException e) {
            // Another process of ours is bringing it up to date.
        }
    }

    /// The store's revision that the index holds, or -1 when it must be built from nothing.
    private static long indexedRevision(IndexWriter writer) {
        String format = "";
        long revision = -1;
        var data = writer.getLiveCommitData();
        if (data != null) {
            for (var entry : data) {
                switch (entry.getKey()) {
                    case FORMAT_KEY -> format = entry.getValue();
                    case REVISION_KEY -> revision = Long.parseLong(entry.getValue());
                    default -> {}
                }
            }
        }
        return format.equals(FORMAT) ? revision : -1;
    }

    private static void replace(IndexWriter writer, SnapshotStore.StoredStudy stored) {
        try {
            var id = new Term(StudyDocument.ID, stored.study().id().value());
            writer.updateDocument(id, StudyDocument.of(stored.study()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The studies that hold the words, best first.
    ///
    /// A study that holds all the words comes before one that holds some. `"…"` asks for a phrase.
    ///
    /// @param limit most hits to return, at least 1
    public Hits search(String words, int limit) {
        Query query = StudyQuery.of(words, analyzer);
        return searched(searcher -> new Hits(searcher.count(query), ids(searcher, searcher.search(query, limit))));
    }

    private <R> R searched(Search<R> search) {
        try {
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

    /// The studies that name the patient's cancer, and those for any solid tumour; all of them when none was told.
    @Override
    public Shortlist shortlistFor(Patient patient) {
        Optional<String> word = patient.facts(Fact.Cancer.class)
                .map(cancer -> CancerQuery.tellingWord(cancer.name()))
                .flatMap(Optional::stream)
                .findFirst();
        return word.map(this::shortlistOf)
                .orElseGet(() -> new Shortlist("all studies", all(MatchAllDocsQuery.INSTANCE)));
    }

    private Shortlist shortlistOf(String word) {
        var query = CancerQuery.of(word, analyzer);
        return new Shortlist("studies that name " + word + ", and those open to many cancers", all(query));
    }

    private List<NctId> all(Query query) {
        return searched(searcher -> ids(
                searcher,
                searcher.search(query, Math.max(1, searcher.getIndexReader().maxDoc()))));
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
