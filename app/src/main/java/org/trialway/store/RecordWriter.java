package org.trialway.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.trialway.registry.SnapshotStore.Tally;
import org.trialway.store.Arrival.Change;

/// Writes records within one write of [Connections].
final class RecordWriter implements AutoCloseable {

    private final HeldVersions held;
    private final PreparedStatement addVersion;
    private final PreparedStatement putStudy;
    private final PreparedStatement putCopy;
    private final PreparedStatement leaveScopes;

    RecordWriter(Connection connection) throws SQLException {
        held = new HeldVersions(connection);
        addVersion = connection.prepareStatement("INSERT INTO version (study, hash, first_seen, restated, json)"
                + " VALUES (?, ?, ?, ?, ?) RETURNING id");
        putStudy = connection.prepareStatement(
                "INSERT OR REPLACE INTO study (number, version, hash, parser, compact) VALUES (?, ?, ?, ?, ?)");
        // That the registry no longer lists a study is not undone by a file.
        putCopy = connection.prepareStatement("INSERT INTO copy (study, restated) VALUES (?, ?)"
                + " ON CONFLICT (study) DO UPDATE SET restated = excluded.restated, received_on = NULL");
        leaveScopes = connection.prepareStatement("DELETE FROM member WHERE study = ?");
    }

    /// Saves each record that is new or differs from the newest version, in the given order.
    ///
    /// @param parser version of the reader whose criteria the records bring
    Tally save(List<Arrival> records, int parser, LocalDate today) throws SQLException {
        int fresh = 0;
        int changed = 0;
        for (var record : records) {
            Change change = record.against(held.of(record));
            fresh += change == Change.FRESH ? 1 : 0;
            changed += change == Change.CHANGED ? 1 : 0;
            if (change != Change.NONE) {
                write(record, parser, today);
            }
        }
        return new Tally(fresh, changed, records.size() - fresh - changed);
    }

    private void write(Arrival record, int parser, LocalDate today) throws SQLException {
        putStudy.setInt(1, record.number());
        putStudy.setLong(2, writeVersion(record, today));
        putStudy.setBytes(3, record.hash());
        putStudy.setInt(4, parser);
        putStudy.setBytes(5, record.ready().compact());
        putStudy.executeUpdate();

        putCopy.setInt(1, record.number());
        putCopy.setBoolean(2, record.isRestated());
        putCopy.executeUpdate();

        leaveScopes.setInt(1, record.number());
        leaveScopes.executeUpdate();
    }

    private long writeVersion(Arrival record, LocalDate today) throws SQLException {
        addVersion.setInt(1, record.number());
        addVersion.setBytes(2, record.hash());
        addVersion.setLong(3, today.toEpochDay());
        addVersion.setBoolean(4, record.isRestated());
        addVersion.setBytes(5, record.ready().json());
        try (var rows = addVersion.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        held.close();
        addVersion.close();
        putStudy.close();
        putCopy.close();
        leaveScopes.close();
    }
}
