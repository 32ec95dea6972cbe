package org.trialway.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// The store could not be opened, read or written. The message is one line for people: which file, what is wrong and
/// what to do. Batches that were saved before stay saved.
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// What is wrong, for callers that treat one cause differently from another.
    public enum Problem {
        /// Another program held the file for longer than we wait.
        IN_USE,
        /// The disk, or what we may use of it, is full.
        FULL,
        /// The file or its folder cannot be made or written.
        NOT_WRITABLE,
        /// The file was made by a later version of this program.
        NEWER,
        /// The file is not a store of ours, or it was damaged.
        DAMAGED,
        OTHER
    }

    private final Problem problem;

    StoreException(Problem problem, String message) {
        super(message);
        this.problem = problem;
    }

    private StoreException(Problem problem, String message, Throwable cause) {
        super(message, cause);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }

    static StoreException of(Path file, SQLException cause) {
        Problem problem = problemOf(cause);
        return new StoreException(problem, file + ": " + words(problem, cause), cause);
    }

    static StoreException notWritable(Path place, Throwable cause) {
        return new StoreException(Problem.NOT_WRITABLE, place + ": " + words(Problem.NOT_WRITABLE, cause), cause);
    }

    private static Problem problemOf(SQLException cause) {
        if (!(cause instanceof SQLiteException sqlite)) {
            return Problem.OTHER;
        }
        SQLiteErrorCode code = sqlite.getResultCode();
        // The last byte is the plain code; the rest of an extended one only says in which call it happened.
        return switch (SQLiteErrorCode.getErrorCode(code.code & 0xff)) {
            case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL -> Problem.IN_USE;
            case SQLITE_FULL -> Problem.FULL;
            case SQLITE_IOERR -> code == SQLiteErrorCode.SQLITE_IOERR_WRITE ? Problem.FULL : Problem.OTHER;
            case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM -> Problem.NOT_WRITABLE;
            case SQLITE_CORRUPT, SQLITE_NOTADB -> Problem.DAMAGED;
            default -> Problem.OTHER;
        };
    }

    private static String words(Problem problem, Throwable cause) {
        return switch (problem) {
            case IN_USE -> "another Trialway is writing to it and did not finish in time. Try again when it is done.";
            case FULL -> "no room left on the disk. What was saved before is kept; make room and run the same again.";
            case NOT_WRITABLE -> "cannot be made or written. Set TRIALWAY_HOME to a folder that you may write to.";
            case DAMAGED -> "is damaged, or not a store of Trialway. Move it away and import or sync again.";
            case NEWER, OTHER -> String.valueOf(cause.getMessage());
        };
    }
}
