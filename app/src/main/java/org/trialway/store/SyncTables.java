package org.trialway.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trialway.registry.Scope;
import org.trialway.registry.SyncState.Difference;
import org.trialway.registry.SyncState.Run;
import org.trialway.registry.SyncState.ScopeState;
import org.trialway.study.NctId;
import org.trialway.text.PartialDate;

/// The tables `scope`, `member` and `seen`, over one connection. What they mean is told in
/// [org.trialway.registry.SyncState].
record SyncTables(Connection connection) {

    private static final String STATE = "SELECT condition, term, last_finished, last_compared FROM scope ";
    private static final String RUN = "SELECT run_kind, run_started_on, run_since, run_pages, run_seen, run_total,"
            + " run_next_page FROM scope WHERE condition = ? AND term = ? AND run_kind IS NOT NULL";

    ScopeState state(Scope scope) throws SQLException {
        var found = Sql.list(
                connection,
                SyncTables::state,
                STATE + "WHERE condition = ? AND term = ?",
                scope.condition(),
                scope.term());
        return found.isEmpty() ? new ScopeState(scope, PartialDate.UNKNOWN, PartialDate.UNKNOWN) : found.getFirst();
    }

    List<ScopeState> states() throws SQLException {
        return Sql.list(connection, SyncTables::state, STATE + "ORDER BY id");
    }

    private static ScopeState state(ResultSet row) throws SQLException {
        return new ScopeState(new Scope(row.getString(1), row.getString(2)), day(row.getLong(3)), day(row.getLong(4)));
    }

    static PartialDate day(long days) {
        return days == 0 ? PartialDate.UNKNOWN : PartialDate.of(LocalDate.ofEpochDay(days));
    }

    Optional<Run> openRun(Scope scope) throws SQLException {
        return Sql.list(connection, SyncTables::run, RUN, scope.condition(), scope.term()).stream()
                .findFirst();
    }

    private static Run run(ResultSet row) throws SQLException {
        String since = row.getString(3);
        return new Run(
                Run.Kind.valueOf(row.getString(1)),
                LocalDate.ofEpochDay(row.getLong(2)),
                since.isEmpty() ? PartialDate.UNKNOWN : PartialDate.parse(since),
                row.getInt(4),
                row.getInt(5),
                row.getInt(6),
                row.getString(7));
    }

    void open(Scope scope, Run run) throws SQLException {
        Sql.run(
                connection,
                "INSERT OR IGNORE INTO scope (condition, term) VALUES (?, ?)",
                scope.condition(),
                scope.term());
        put(scope, run);
        Sql.run(connection, "DELETE FROM seen WHERE scope = ?", id(scope));
    }

    void put(Scope scope, Run run) throws SQLException {
        Sql.run(
                connection,
                "UPDATE scope SET run_kind = ?, run_started_on = ?, run_since = ?, run_pages = ?, run_seen = ?,"
                        + " run_total = ?, run_next_page = ? WHERE id = ?",
                run.kind().name(),
                run.startedOn().toEpochDay(),
                run.since().isKnown() ? run.since().toString() : "",
                run.pages(),
                run.seen(),
                run.total(),
                run.nextPage(),
                id(scope));
    }

    void finish(Scope scope) throws SQLException {
        var run = openRun(scope).orElseThrow(() -> new IllegalStateException("no run of %s is open".formatted(scope)));
        String column = switch (run.kind()) {
            case EVERYTHING -> "last_finished = run_started_on, last_compared = run_started_on";
            case CHANGES -> "last_finished = run_started_on";
            case COMPARISON -> "last_compared = run_started_on";
        };
        long id = id(scope);
        Sql.run(connection, "UPDATE scope SET " + column + ", run_kind = NULL WHERE id = ?", id);
        Sql.run(connection, "DELETE FROM seen WHERE scope = ?", id);
    }

    Difference difference(Scope scope) throws SQLException {
        long id = id(scope);
        return new Difference(
                ids(
                        "SELECT study FROM member WHERE scope = ?1"
                                + " AND study NOT IN (SELECT study FROM seen WHERE scope = ?1) ORDER BY study",
                        id),
                ids(
                        "SELECT study FROM seen WHERE scope = ?1"
                                + " AND study NOT IN (SELECT study FROM member WHERE scope = ?1) ORDER BY study",
                        id));
    }

    private List<NctId> ids(String sql, long scope) throws SQLException {
        return Sql.list(connection, row -> StudyNumber.id(row.getInt(1)), sql, scope);
    }

    void received(List<Integer> studies, LocalDate today) throws SQLException {
        Sql.forEach(
                connection,
                studies,
                "UPDATE copy SET received_on = ?, gone_on = NULL WHERE study = ?",
                today.toEpochDay());
    }

    void see(Scope scope, Stream<Integer> studies) throws SQLException {
        Sql.forEach(connection, studies.toList(), "INSERT OR IGNORE INTO seen (scope, study) VALUES (?, ?)", id(scope));
    }

    void join(Scope scope, List<Integer> studies) throws SQLException {
        Sql.forEach(connection, studies, "INSERT OR IGNORE INTO member (scope, study) VALUES (?, ?)", id(scope));
    }

    void leave(Scope scope, List<Integer> studies) throws SQLException {
        Sql.forEach(connection, studies, "DELETE FROM member WHERE scope = ? AND study = ?", id(scope));
    }

    void gone(List<Integer> studies, LocalDate today) throws SQLException {
        Sql.forEach(connection, studies, "UPDATE copy SET gone_on = ? WHERE study = ?", today.toEpochDay());
        Sql.forEach(connection, studies, "DELETE FROM member WHERE study = ?");
    }

    private long id(Scope scope) throws SQLException {
        long id = Sql.number(
                connection, "SELECT id FROM scope WHERE condition = ? AND term = ?", scope.condition(), scope.term());
        if (id == 0) {
            throw new IllegalStateException("%s was never opened".formatted(scope));
        }
        return id;
    }
}
