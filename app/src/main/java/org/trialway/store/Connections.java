package org.trialway.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TempStore;
import org.trialway.store.StoreException.Problem;

/// The open file: one connection that writes, one writer at a time, and as many that read as threads ask at once.
///
/// Readers and the writer do not wait for each other (write-ahead log). A finished write survives the death of the
/// process; after a power cut the last ones may be missing, but the file is whole (`synchronous = NORMAL`).
final class Connections implements AutoCloseable {

    private static final String FILE = "registry.db";
    private static final int WAIT_MILLIS = 10_000;

    private final Path file;
    private final int waitMillis;
    private final boolean writable;
    private final Connection writer;
    private final ReentrantLock writing = new ReentrantLock();
    private final ConcurrentLinkedQueue<Connection> idle = new ConcurrentLinkedQueue<>();

    /// Work to be done with a connection.
    interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    /// Opens the file in a folder, both made if missing, and brings its tables up to date. What may only be read is
    /// opened for reading.
    ///
    /// @throws StoreException if it cannot be opened, or is not for this program
    Connections(Path folder) {
        this(folder, WAIT_MILLIS);
    }

    /// @param waitMillis how long to wait for another program that writes
    Connections(Path folder, int waitMillis) {
        this.file = folder.resolve(FILE);
        this.waitMillis = waitMillis;
        this.writable = mayWrite(folder, file);
        NativeLibrary.keepIn(folder);
        try {
            writer = open();
            prepare();
        } catch (SQLException e) {
            throw StoreException.of(file, e);
        }
    }

    /// A file beside the store.
    Path beside(String name) {
        return file.resolveSibling(name);
    }

    private static boolean mayWrite(Path folder, Path file) {
        if (Files.exists(file)) {
            return Files.isWritable(file) && Files.isWritable(folder);
        }
        try {
            Files.createDirectories(folder);
            return true;
        } catch (IOException e) {
            throw StoreException.notWritable(folder, e);
        }
    }

    private void prepare() throws SQLException {
        try {
            if (writable) {
                Schema.bringUpToDate(writer, file);
            } else if (!Schema.isUpToDate(writer, file)) {
                throw StoreException.notWritable(file, new IOException("its tables are of an older program"));
            }
        } catch (SQLException | RuntimeException e) {
            writer.close();
            throw e;
        }
    }

    private Connection open() throws SQLException {
        var config = new SQLiteConfig();
        config.setBusyTimeout(waitMillis);
        config.setTempStore(TempStore.MEMORY);
        if (writable) {
            config.setJournalMode(JournalMode.WAL);
            config.setSynchronous(SynchronousMode.NORMAL);
        }
        return config.createConnection("jdbc:sqlite:" + file.toUri() + (writable ? "" : readOnlyMode()));
    }

    /// A folder that may not be written has no room for the log's index. Without a log there is nothing to index.
    private String readOnlyMode() {
        Path log = file.resolveSibling(file.getFileName() + "-wal");
        return Files.exists(log) ? "?mode=ro" : "?immutable=1";
    }

    boolean isWritable() {
        return writable;
    }

    /// Reads. Any number of threads at once; each sees only finished writes.
    <T> T read(Work<T> work) {
        Connection polled = idle.poll();
        try {
            Connection connection = polled == null ? open() : polled;
            try {
                return work.with(connection);
            } finally {
                idle.add(connection);
            }
        } catch (SQLException e) {
            throw StoreException.of(file, e);
        }
    }

    /// Writes in one step: wholly, or not at all when `work` fails.
    <T> T write(Work<T> work) {
        if (!writable) {
            throw StoreException.notWritable(file, new IOException("read-only"));
        }
        writing.lock();
        try (var statement = writer.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            try {
                T result = work.with(writer);
                statement.execute("COMMIT");
                return result;
            } catch (SQLException | RuntimeException e) {
                rollBack(statement);
                throw e;
            }
        } catch (SQLException e) {
            throw StoreException.of(file, e);
        } finally {
            writing.unlock();
        }
    }

    /// After a full disk SQLite has often gone back by itself and says that there is nothing to go back from.
    static void rollBack(Statement statement) {
        try {
            statement.execute("ROLLBACK");
        } catch (SQLException e) {
            if (!String.valueOf(e.getMessage()).contains("no transaction is active")) {
                throw new StoreException(Problem.OTHER, "could not go back after a failed write: " + e.getMessage());
            }
        }
    }

    @Override
    public void close() {
        try {
            for (Connection connection = idle.poll(); connection != null; connection = idle.poll()) {
                connection.close();
            }
            writer.close();
        } catch (SQLException e) {
            throw StoreException.of(file, e);
        }
    }
}
