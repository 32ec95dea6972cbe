package org.trialway.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.trialway.registry.RecordFile;
import org.trialway.registry.RegistryRecord;
import org.trialway.registry.RejectedRecord;
import org.trialway.registry.Scope;
import org.trialway.registry.SyncState;
import org.trialway.registry.SyncState.Delivery;
import org.trialway.registry.SyncState.Run;
import org.trialway.store.SqliteStore;
import org.trialway.study.NctId;
import org.trialway.text.PartialDate;

/// The studies of `studies.json`, composed for the tests of the pages, each with its own way of being open or not.
final class ServedStudies {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    /// Recruiting, and the registry said so today.
    static final String OPEN = "NCT90000001";
    /// Recruiting, by a record that was last verified in 2020.
    static final String OLD = "NCT90000002";
    static final String COMPLETED = "NCT90000003";
    /// Recruiting when we last saw it; the registry has no such record any more.
    static final String VANISHED = "NCT90000004";
    /// Recruiting, told in our words.
    static final String STARTER = "NCT90000005";
    /// Recruiting; every text of it tries to be markup.
    static final String HOSTILE = "NCT90000006";
    /// Recruiting, but no sync has come through for 15 days.
    static final String STALE = "NCT90000007";
    /// A number and a title.
    static final String BARE = "NCT90000008";
    /// Recruiting children with another cancer, and turning mesothelioma away.
    static final String CHILDREN = "NCT90000009";

    private ServedStudies() {}

    static void saveIn(SqliteStore store) {
        var records = readAll("src/test/resources/org/trialway/web/studies.json").stream()
                .collect(Collectors.toMap(record -> record.study().id().value(), record -> record));
        store.save(of(records, STARTER), TODAY);
        sync(store, "stale", TODAY.minusDays(15), of(records, STALE, VANISHED));
        sync(store, "current", TODAY, of(records, OPEN, OLD, COMPLETED, HOSTILE, BARE, CHILDREN));
        gone(store, VANISHED);
    }

    private static List<RegistryRecord> of(Map<String, RegistryRecord> records, String... ids) {
        return java.util.Arrays.stream(ids).map(records::get).toList();
    }

    /// Every record of a file or folder of the module.
    static List<RegistryRecord> readAll(String path) {
        var records = new ArrayList<RegistryRecord>();
        try {
            RecordFile.at(Path.of(path)).read(incoming -> {
                switch (incoming) {
                    case RegistryRecord record -> records.add(record);
                    case RejectedRecord rejected -> throw new IllegalStateException(rejected.toString());
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return records;
    }

    private static void sync(SqliteStore store, String condition, LocalDate day, List<RegistryRecord> records) {
        var scope = new Scope(condition, "");
        var run = Run.of(Run.Kind.EVERYTHING, day, PartialDate.UNKNOWN);
        store.open(scope, run);
        store.save(scope, lastPage(run, records.size()), Delivery.ofRecords(records, List.of()), day);
        store.finish(scope);
    }

    private static void gone(SqliteStore store, String id) {
        var scope = new Scope("gone", "");
        var run = Run.of(Run.Kind.COMPARISON, TODAY.minusDays(2), PartialDate.UNKNOWN);
        store.open(scope, run);
        var delivery = new SyncState.Delivery(List.of(), List.of(), List.of(), List.of(), List.of(new NctId(id)));
        store.save(scope, lastPage(run, 0), delivery, TODAY.minusDays(2));
        store.finish(scope);
    }

    private static Run lastPage(Run run, int seen) {
        return new Run(run.kind(), run.startedOn(), run.since(), 1, seen, seen, "");
    }
}
