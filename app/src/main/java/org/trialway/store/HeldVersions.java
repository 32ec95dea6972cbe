package org.trialway.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// Asks, over one connection, for the newest versions of studies.
final class HeldVersions implements AutoCloseable {

    private final PreparedStatement newest;
    private final PreparedStatement json;

    HeldVersions(Connection connection) throws SQLException {
        newest = connection.prepareStatement("SELECT s.version, s.hash, c.restated FROM study s"
                + " JOIN copy c ON c.study = s.number WHERE s.number = ?");
        json = connection.prepareStatement("SELECT json FROM version WHERE id = ?");
    }

    /// What is held of the study of an arriving record, with the JSON if that is needed to compare; null for nothing.
    @Nullable
    Held of(Arrival record) throws SQLException {
        newest.setInt(1, record.number());
        try (var rows = newest.executeQuery()) {
            if (!rows.next()) {
                return null;
            }
            var held = held(rows);
            return record.needsJson(held) ? held.withJson(json(held.version())) : held;
        }
    }

    private static Held held(ResultSet row) throws SQLException {
        return new Held(row.getLong(1), row.getBytes(2), row.getBoolean(3), null);
    }

    private byte[] json(long version) throws SQLException {
        json.setLong(1, version);
        try (var rows = json.executeQuery()) {
            return rows.next() ? rows.getBytes(1) : new byte[0];
        }
    }

    @Override
    public void close() throws SQLException {
        newest.close();
        json.close();
    }
}
