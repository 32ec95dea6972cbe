package org.trialway.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.trialway.store.StoreException.Problem;

/// The tables of a store, and the steps that bring an older file to them.
///
/// | table | a row is |
/// |---|---|
/// | `version` | one version of a record, packed, and the day it was first seen; never changed or removed |
/// | `study` | the newest version of a study, ready to match and list; can be made anew from `version` |
/// | `copy` | how our copy of a study relates to the registry |
/// | `scope` | what a sync keeps current, how it stands, and its run that is not finished |
/// | `store` | the one row of it: what tells this store from others |
/// | `member`, `seen` | a study that a scope vouches for; one that the scope's open run has seen |
///
/// Studies are known by the digits of their number; days are counted from 1970-01-01. The tables are apart because
/// they are read apart: matching never touches the large `version`, and confirming a study that did not change
/// rewrites ten bytes.
final class Schema {

    /// Marks a SQLite file as ours.
    private static final int APPLICATION = 0x54_72_57_61;

    /// Each brings a file from the version of its place in the list to the next. Never edit one that was released.
    private static final List<List<String>> STEPS = List.of(
            List.of(
                    """
            CREATE TABLE version (
                id INTEGER PRIMARY KEY,
                study INTEGER NOT NULL,
                hash BLOB NOT NULL,
                first_seen INTEGER NOT NULL,
                restated INTEGER NOT NULL,
                json BLOB NOT NULL
            ) STRICT""",
                    "CREATE INDEX version_of_study ON version (study, id)",
                    """
            CREATE TABLE study (
                number INTEGER PRIMARY KEY,
                version INTEGER NOT NULL,
                hash BLOB NOT NULL,
                parser INTEGER NOT NULL,
                compact BLOB NOT NULL
            ) STRICT""",
                    """
            CREATE TABLE copy (
                study INTEGER PRIMARY KEY,
                restated INTEGER NOT NULL,
                received_on INTEGER,
                gone_on INTEGER
            ) STRICT""",
                    """
            CREATE TABLE scope (
                id INTEGER PRIMARY KEY,
                condition TEXT NOT NULL,
                term TEXT NOT NULL,
                last_finished INTEGER,
                last_compared INTEGER,
                run_kind TEXT,
                run_started_on INTEGER,
                run_since TEXT,
                run_pages INTEGER,
                run_seen INTEGER,
                run_total INTEGER,
                run_next_page TEXT,
                UNIQUE (condition, term)
            ) STRICT""",
                    "CREATE TABLE member (study INTEGER, scope INTEGER, PRIMARY KEY (study, scope)) STRICT, WITHOUT ROWID",
                    "CREATE TABLE seen (scope INTEGER, study INTEGER, PRIMARY KEY (scope, study)) STRICT, WITHOUT ROWID"),
            List.of(
                    "CREATE TABLE store (identity TEXT NOT NULL) STRICT",
                    "INSERT INTO store VALUES (lower(hex(randomblob(16))))"),
            List.of("ALTER TABLE study ADD COLUMN raw_hash BLOB NOT NULL DEFAULT x''"),
            List.of("ALTER TABLE study DROP COLUMN raw_hash"));

    private Schema() {}

    /// Makes the tables, or brings them up to date. Two programs may do it at once: the second waits and finds it done.
    static void bringUpToDate(Connection connection, Path file) throws SQLException {
        if (isUpToDate(connection, file)) {
            return;
        }
        try (var statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            try {
                for (int version = check(connection, file); version < STEPS.size(); version++) {
                    for (var sql : STEPS.get(version)) {
                        statement.execute(sql);
                    }
                }
                statement.execute("PRAGMA application_id = " + APPLICATION);
                statement.execute("PRAGMA user_version = " + STEPS.size());
                statement.execute("COMMIT");
            } catch (SQLException e) {
                Connections.rollBack(statement);
                throw e;
            }
        }
    }

    /// @throws StoreException if the file is not ours, or made by a later program
    static boolean isUpToDate(Connection connection, Path file) throws SQLException {
        return check(connection, file) == STEPS.size();
    }

    /// The version of the file's tables, 0 for an empty file.
    private static int check(Connection connection, Path file) throws SQLException {
        int version = (int) Sql.number(connection, "PRAGMA user_version");
        long application = Sql.number(connection, "PRAGMA application_id");
        boolean empty = Sql.number(connection, "SELECT count(*) FROM sqlite_schema") == 0;
        if (application != APPLICATION && !empty) {
            throw new StoreException(
                    Problem.DAMAGED,
                    "%s: is a SQLite file of another program. Move it away, or set TRIALWAY_HOME to another folder."
                            .formatted(file));
        }
        if (version > STEPS.size()) {
            throw new StoreException(
                    Problem.NEWER,
                    "%s: was made by a newer Trialway (its form is %d; this program knows up to %d). Update Trialway, or set TRIALWAY_HOME to another folder."
                            .formatted(file, version, STEPS.size()));
        }
        return version;
    }
}
