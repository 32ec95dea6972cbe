package org.trialway.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.trialway.criteria.Candidate;
import org.trialway.registry.RecordFormatException;
import org.trialway.store.StoreException.Problem;
import org.trialway.study.Copy;
import org.trialway.study.Origin;
import org.trialway.study.Study;

/// The newest version of a study as the tables hold it.
///
/// @param json the packed record; empty when it was not asked for
@SuppressWarnings("ArrayRecordComponent") // read from a file as they are; never compared
record Row(int number, long version, int parser, byte[] compact, boolean restated, Copy copy, byte[] json) {

    private static final String COLUMNS =
            "SELECT s.number, s.version, s.parser, s.compact, c.restated, c.received_on, c.gone_on,"
                    + " (SELECT max(o.last_finished) FROM member m JOIN scope o ON o.id = m.scope"
                    + " WHERE m.study = s.number), ";
    private static final String TABLES = " FROM study s JOIN copy c ON c.study = s.number ";

    /// The rows after a number, in the order of the numbers: arguments are the number and how many at most.
    static final String AFTER = COLUMNS + "x''" + TABLES + "WHERE s.number > ? ORDER BY s.number LIMIT ?";

    /// One row with its record: the argument is its number.
    static final String WHOLE = COLUMNS + "v.json" + TABLES + "JOIN version v ON v.id = s.version WHERE s.number = ?";

    static Row of(ResultSet rows) throws SQLException {
        boolean restated = rows.getBoolean(5);
        return new Row(
                rows.getInt(1),
                rows.getLong(2),
                rows.getInt(3),
                rows.getBytes(4),
                restated,
                copy(restated, rows.getLong(6), rows.getLong(7), rows.getLong(8)),
                rows.getBytes(9));
    }

    /// Days are 0 where the table has none: no registry was synced in 1970.
    private static Copy copy(boolean restated, long received, long gone, long confirmed) {
        if (gone != 0) {
            return new Copy.Gone(LocalDate.ofEpochDay(gone));
        }
        if (restated) {
            return new Copy.Starter();
        }
        long synced = Math.max(received, confirmed);
        return received == 0 ? new Copy.FromFile() : new Copy.Synced(LocalDate.ofEpochDay(synced));
    }

    Row withJson(byte[] packed) {
        return new Row(number, version, parser, compact, restated, copy, packed);
    }

    /// The study, read from the record.
    ///
    /// @throws StoreException if the record was damaged, or is one that this program refuses
    Study study(Readers readers) {
        byte[] record = record();
        try {
            return readers.study().apply(record);
        } catch (RecordFormatException e) {
            throw damaged(e);
        }
    }

    /// The record as it came.
    ///
    /// @throws StoreException if it was damaged
    byte[] record() {
        try {
            return PackedJson.unpack(json);
        } catch (UnreadableBlobException e) {
            throw damaged(e);
        }
    }

    private StoreException damaged(RuntimeException e) {
        return new StoreException(
                Problem.DAMAGED,
                "The record of %s that we hold cannot be read: %s Import or sync it again."
                        .formatted(StudyNumber.id(number), e.getMessage()));
    }

    Candidate candidate(Compact read) {
        return new Candidate(
                StudyNumber.id(number),
                read.title(),
                read.conditions(),
                read.keywords(),
                read.phases(),
                read.status(),
                restated ? Origin.RESTATED : Origin.REGISTRY,
                copy,
                read.criteria());
    }
}
