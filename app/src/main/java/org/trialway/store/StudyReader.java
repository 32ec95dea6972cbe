package org.trialway.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.trialway.criteria.Candidate;
import org.trialway.registry.RecordVersion;
import org.trialway.registry.SnapshotStore.StoredStudy;
import org.trialway.study.NctId;
import org.trialway.study.Origin;

/// Reads studies, in portions so that neither the heap nor a lock depends on how many there are.
final class StudyReader {

    private static final int CANDIDATES_AT_ONCE = 2_000;
    private static final int STUDIES_AT_ONCE = 100;

    private final Connections connections;
    private final Readers readers;
    private final StaleRows stale;

    StudyReader(Connections connections, Readers readers) {
        this.connections = connections;
        this.readers = readers;
        this.stale = new StaleRows(connections, readers);
    }

    void eachCandidate(Consumer<Candidate> reader) {
        int last = -1;
        for (var rows = after(last); !rows.isEmpty(); rows = after(last)) {
            var compacts = stale.compacts(rows);
            for (int i = 0; i < rows.size(); i++) {
                reader.accept(rows.get(i).candidate(compacts.get(i)));
            }
            last = rows.getLast().number();
        }
    }

    private List<Row> after(int number) {
        return connections.read(connection -> Sql.list(connection, Row::of, Row.AFTER, number, CANDIDATES_AT_ONCE));
    }

    void eachStudySince(long revision, Consumer<StoredStudy> reader) {
        var numbers = numbersSince(revision);
        for (int start = 0; start < numbers.size(); start += STUDIES_AT_ONCE) {
            stored(numbers.subList(start, Math.min(start + STUDIES_AT_ONCE, numbers.size())))
                    .forEach(reader);
        }
    }

    private List<Integer> numbersSince(long revision) {
        return connections.read(connection -> Sql.list(
                connection,
                row -> row.getInt(1),
                "SELECT DISTINCT study FROM version WHERE id > ? ORDER BY study",
                revision));
    }

    Optional<StoredStudy> find(NctId id) {
        return stored(List.of(StudyNumber.of(id))).stream().findFirst();
    }

    Optional<byte[]> record(NctId id) {
        return whole(List.of(StudyNumber.of(id))).stream().findFirst().map(Row::record);
    }

    List<RecordVersion> versions(NctId id) {
        return connections.read(connection -> Sql.list(
                connection,
                StudyReader::version,
                "SELECT first_seen, hash, restated FROM version WHERE study = ? ORDER BY id",
                StudyNumber.of(id)));
    }

    private static RecordVersion version(ResultSet row) throws SQLException {
        return new RecordVersion(
                LocalDate.ofEpochDay(row.getLong(1)),
                HexFormat.of().formatHex(row.getBytes(2)),
                row.getBoolean(3) ? Origin.RESTATED : Origin.REGISTRY);
    }

    private List<StoredStudy> stored(List<Integer> numbers) {
        var rows = whole(numbers);
        var compacts = stale.compacts(rows);
        return IntStream.range(0, rows.size())
                .parallel()
                .mapToObj(i -> stored(rows.get(i), compacts.get(i)))
                .toList();
    }

    private StoredStudy stored(Row row, Compact compact) {
        return new StoredStudy(row.study(readers), compact.criteria(), row.copy());
    }

    private List<Row> whole(List<Integer> numbers) {
        return connections.read(connection -> {
            var found = new ArrayList<Row>();
            for (int number : numbers) {
                found.addAll(Sql.list(connection, Row::of, Row.WHOLE, number));
            }
            return found;
        });
    }
}
