package org.trialway.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Short statements over whole numbers, texts and nothing.
final class Sql {

    private Sql() {}

    /// Makes one object of the current row.
    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    /// The first column of the first row, or 0 when there is no row or no value.
    static long number(Connection connection, String sql, @Nullable Object... arguments) throws SQLException {
        var found = list(connection, row -> row.getLong(1), sql, arguments);
        return found.isEmpty() ? 0 : found.getFirst();
    }

    static <T> List<T> list(Connection connection, Reading<T> reading, String sql, @Nullable Object... arguments)
            throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            bind(statement, arguments);
            var found = new ArrayList<T>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(reading.of(rows));
                }
            }
            return found;
        }
    }

    /// How many rows were changed.
    static int run(Connection connection, String sql, @Nullable Object... arguments) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            bind(statement, arguments);
            return statement.executeUpdate();
        }
    }

    /// Runs one statement for each study, whose number is its last argument.
    static void forEach(Connection connection, List<Integer> studies, String sql, @Nullable Object... arguments)
            throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            bind(statement, arguments);
            for (int study : studies) {
                statement.setInt(arguments.length + 1, study);
                statement.executeUpdate();
            }
        }
    }

    private static void bind(PreparedStatement statement, @Nullable Object... arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
    }
}
