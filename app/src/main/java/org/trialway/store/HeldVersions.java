package org.trialway.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import org.trialway.store.Arrival.Held;

/// Asks, over one connection, what the newest version of a study is.
final class HeldVersions implements AutoCloseable {

    private final PreparedStatement statement;

    HeldVersions(Connection connection) throws SQLException {
        statement = connection.prepareStatement(
                "SELECT s.hash, s.raw_hash, c.restated FROM study s JOIN copy c ON c.study = s.number WHERE s.number = ?");
    }

    Optional<Held> of(int number) throws SQLException {
        statement.setInt(1, number);
        try (var rows = statement.executeQuery()) {
            return rows.next()
                    ? Optional.of(new Held(rows.getBytes(1), rows.getBytes(2), rows.getBoolean(3)))
                    : Optional.empty();
        }
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
