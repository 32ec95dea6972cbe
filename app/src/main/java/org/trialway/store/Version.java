package org.trialway.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.trialway.study.Origin;

/// One version of a study that the store keeps.
///
/// @param firstSeen the day it was saved
/// @param hash what tells it from another version: SHA-256 in 64 hexadecimal digits
public record Version(LocalDate firstSeen, String hash, Origin origin) {

    static List<Version> of(Connection connection, int number) throws SQLException {
        return Sql.list(
                connection,
                Version::of,
                "SELECT first_seen, hash, restated FROM version WHERE study = ? ORDER BY id",
                number);
    }

    private static Version of(ResultSet row) throws SQLException {
        return new Version(
                LocalDate.ofEpochDay(row.getLong(1)),
                HexFormat.of().formatHex(row.getBytes(2)),
                row.getBoolean(3) ? Origin.RESTATED : Origin.REGISTRY);
    }
}
