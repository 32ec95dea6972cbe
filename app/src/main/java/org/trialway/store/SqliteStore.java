package org.trialway.store;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.trialway.criteria.Candidate;
import org.trialway.criteria.CriteriaParser;
import org.trialway.registry.Coverage;
import org.trialway.registry.RecordReader;
import org.trialway.registry.RecordVersion;
import org.trialway.registry.RegistryRecord;
import org.trialway.registry.Scope;
import org.trialway.registry.SnapshotStore;
import org.trialway.registry.SyncState;
import org.trialway.study.NctId;

/// The copy of the registry in one SQLite file, `registry.db`. Safe for use by several threads and several programs at
/// once.
///
/// Every method throws [StoreException] when the file cannot be read or written.
public final class SqliteStore implements SnapshotStore, SyncState {

    private final Connections connections;
    private final Readers readers;
    private final StudyReader studies;

    /// Opens the store in a folder, made if missing. One that may only be read is opened for reading.
    ///
    /// @throws StoreException if it cannot be opened or made, is damaged, or was made by a newer program
    public static SqliteStore open(Path folder) {
        return new SqliteStore(
                new Connections(folder),
                new Readers(CriteriaParser.VERSION, RecordReader::read, new CriteriaParser()::parse));
    }

    SqliteStore(Connections connections, Readers readers) {
        this.connections = connections;
        this.readers = readers;
        this.studies = new StudyReader(connections, readers);
    }

    @Override
    public Tally save(List<RegistryRecord> batch, LocalDate today) {
        var records = arrivals(batch);
        return connections.write(connection -> {
            try (var writer = new RecordWriter(connection)) {
                return writer.save(records, readers.version(), today);
            }
        });
    }

    /// The records with all that takes time done, on every core, before the write that others wait for.
    private List<Arrival> arrivals(List<RegistryRecord> batch) {
        var records = batch.parallelStream()
                .map(record -> new Arrival(record, readers))
                .toList();
        var held = held(records);
        records.parallelStream().forEach(record -> record.prepare(held.get(record)));
        return records;
    }

    private Map<Arrival, Held> held(List<Arrival> records) {
        return connections.read(connection -> {
            var held = new HashMap<Arrival, Held>();
            try (var versions = new HeldVersions(connection)) {
                for (var record : records) {
                    var found = versions.of(record);
                    if (found != null) {
                        held.put(record, found);
                    }
                }
            }
            return held;
        });
    }

    @Override
    public Optional<StoredStudy> find(NctId id) {
        return studies.find(id);
    }

    @Override
    public Optional<byte[]> record(NctId id) {
        return studies.record(id);
    }

    @Override
    public void eachCandidate(Consumer<Candidate> reader) {
        studies.eachCandidate(reader);
    }

    @Override
    public void eachStudySince(long revision, Consumer<StoredStudy> reader) {
        studies.eachStudySince(revision, reader);
    }

    @Override
    public long revision() {
        return connections.read(connection -> Sql.number(connection, "SELECT max(id) FROM version"));
    }

    @Override
    public String identity() {
        return connections.read(
                connection -> Sql.list(connection, row -> row.getString(1), "SELECT identity FROM store")
                        .getFirst());
    }

    @Override
    public Coverage coverage() {
        return connections.read(connection -> {
            long finished = Sql.number(connection, "SELECT min(last_finished) FROM scope");
            return new Coverage(
                    (int) Sql.number(connection, "SELECT count(*) FROM copy"),
                    (int) Sql.number(connection, "SELECT sum(restated) FROM copy"),
                    SyncTables.day(finished));
        });
    }

    @Override
    public Claim claim() {
        return SyncClaim.on(connections.beside("sync.lock"));
    }

    @Override
    public ScopeState state(Scope scope) {
        return connections.read(connection -> new SyncTables(connection).state(scope));
    }

    @Override
    public List<ScopeState> states() {
        return connections.read(connection -> new SyncTables(connection).states());
    }

    @Override
    public Optional<Run> openRun(Scope scope) {
        return connections.read(connection -> new SyncTables(connection).openRun(scope));
    }

    @Override
    public void open(Scope scope, Run run) {
        connections.write(connection -> {
            new SyncTables(connection).open(scope, run);
            return run;
        });
    }

    @Override
    public Tally save(Scope scope, Run after, Delivery delivery, LocalDate today) {
        var records = arrivals(Stream.concat(delivery.members().stream(), delivery.outside().stream())
                .toList());
        return connections.write(connection -> {
            try (var writer = new RecordWriter(connection)) {
                var tally = writer.save(records, readers.version(), today);
                new Reception(new SyncTables(connection), scope, today).of(delivery);
                new SyncTables(connection).put(scope, after);
                return tally;
            }
        });
    }

    @Override
    public Difference difference(Scope scope) {
        return connections.read(connection -> new SyncTables(connection).difference(scope));
    }

    @Override
    public void finish(Scope scope) {
        connections.write(connection -> {
            new SyncTables(connection).finish(scope);
            return scope;
        });
    }

    /// Every version of a study that was ever saved, the oldest first; empty when we have none.
    public List<RecordVersion> versions(NctId id) {
        return studies.versions(id);
    }

    @Override
    public void close() {
        connections.close();
    }
}
