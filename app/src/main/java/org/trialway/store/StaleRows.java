package org.trialway.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trialway.store.StoreException.Problem;

/// Opens the compact blobs of rows, and makes those anew that an older parser or a program with other types wrote.
///
/// They are read from the record's JSON and saved, so that the next reader finds them ready.
final class StaleRows {

    private static final int AT_ONCE = 200;

    private final Connections connections;
    private final Readers readers;

    StaleRows(Connections connections, Readers readers) {
        this.connections = connections;
        this.readers = readers;
    }

    private record Renewed(Row row, Compact compact) {}

    /// What the blobs of the rows hold, in the same order.
    List<Compact> compacts(List<Row> rows) {
        var opened = rows.parallelStream().map(this::opened).toList();
        var stale = new ArrayList<Row>();
        for (int i = 0; i < rows.size(); i++) {
            if (opened.get(i).isEmpty()) {
                stale.add(rows.get(i));
            }
        }
        var renewed = renew(stale).iterator();
        return opened.stream()
                .map(compact -> compact.orElseGet(() -> renewed.next().compact()))
                .toList();
    }

    /// A newer program's criteria are taken as they are: it knows better.
    private Optional<Compact> opened(Row row) {
        if (row.parser() < readers.version()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Compact.unpack(row.compact()));
        } catch (UnreadableBlobException e) {
            return Optional.empty();
        }
    }

    private List<Renewed> renew(List<Row> stale) {
        var all = new ArrayList<Renewed>();
        for (int start = 0; start < stale.size(); start += AT_ONCE) {
            var portion = stale.subList(start, Math.min(start + AT_ONCE, stale.size()));
            var renewed = withJson(portion).parallelStream().map(this::renewed).toList();
            saveIfPossible(renewed);
            all.addAll(renewed);
        }
        return all;
    }

    /// The rows with their records. By version, so that what another program saves meanwhile cannot mix in.
    private List<Row> withJson(List<Row> rows) {
        return connections.read(connection -> {
            try (var statement = connection.prepareStatement("SELECT json FROM version WHERE id = ?")) {
                var whole = new ArrayList<Row>();
                for (var row : rows) {
                    statement.setLong(1, row.version());
                    try (var found = statement.executeQuery()) {
                        whole.add(row.withJson(found.next() ? found.getBytes(1) : new byte[0]));
                    }
                }
                return whole;
            }
        });
    }

    private Renewed renewed(Row row) {
        try {
            var study = row.study(readers);
            return new Renewed(row, Compact.of(study, readers.criteria().apply(study)));
        } catch (StoreException e) {
            return new Renewed(row, asItWasRead(row, e));
        }
    }

    /// A record that this program refuses is matched as an older one read it: a study that entered always comes out.
    private static Compact asItWasRead(Row row, StoreException refusal) {
        try {
            return Compact.unpack(row.compact());
        } catch (UnreadableBlobException e) {
            throw refusal;
        }
    }

    /// A file that another program holds or that may not be written is read all the same, only slower.
    private void saveIfPossible(List<Renewed> renewed) {
        if (!connections.isWritable()) {
            return;
        }
        try {
            connections.write(connection -> {
                try (var statement = connection.prepareStatement(
                        "UPDATE study SET parser = ?, compact = ? WHERE number = ? AND version = ? AND parser <= ?")) {
                    for (var each : renewed) {
                        statement.setInt(1, readers.version());
                        statement.setBytes(2, each.compact().pack());
                        statement.setInt(3, each.row().number());
                        statement.setLong(4, each.row().version());
                        statement.setInt(5, readers.version());
                        statement.addBatch();
                    }
                    return statement.executeBatch().length;
                }
            });
        } catch (StoreException e) {
            if (e.problem() != Problem.IN_USE && e.problem() != Problem.FULL) {
                throw e;
            }
        }
    }
}
