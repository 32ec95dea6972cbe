package org.trialway.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.trialway.registry.RecordHash;
import org.trialway.registry.RegistryRecord;
import org.trialway.study.Origin;

/// A record on its way into the store. What takes time is done here, before and outside the write.
///
/// One thread at a time.
final class Arrival {

    private final RegistryRecord record;
    private final Readers readers;
    private final byte[] rawHash;

    private byte @Nullable [] hash;
    private @Nullable Ready ready;

    /// What is written when the record turns out to be new or changed.
    @SuppressWarnings("ArrayRecordComponent") // written to a file as they are; never compared
    record Ready(byte[] json, byte[] compact) {}

    /// The newest version the store has of a study.
    ///
    /// @param rawHash of the bytes as they came; equal ones need no second look
    @SuppressWarnings("ArrayRecordComponent") // compared with Arrays.equals
    record Held(byte[] hash, byte[] rawHash, boolean restated) {}

    enum Change {
        FRESH,
        CHANGED,
        NONE
    }

    Arrival(RegistryRecord record, Readers readers) {
        this.record = record;
        this.readers = readers;
        this.rawHash = rawHashOf(record.json());
    }

    private static byte[] rawHashOf(byte[] json) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(json);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    int number() {
        return StudyNumber.of(record.study().id());
    }

    boolean isRestated() {
        return record.study().origin() == Origin.RESTATED;
    }

    byte[] rawHash() {
        return rawHash;
    }

    byte[] hash() {
        byte[] made = hash;
        if (made == null) {
            made = RecordHash.of(record.json());
            hash = made;
        }
        return made;
    }

    /// Reads the criteria and packs everything; the second call returns what the first made.
    Ready ready() {
        Ready made = ready;
        if (made == null) {
            var study = record.study();
            var compact = Compact.of(study, readers.criteria().apply(study.eligibility()));
            made = new Ready(PackedJson.pack(record.json()), compact.pack());
            ready = made;
        }
        return made;
    }

    /// What saving this record would do.
    ///
    /// @param held what the store has of the study, or null for nothing
    Change against(@Nullable Held held) {
        if (held == null) {
            return Change.FRESH;
        }
        if (isRestated() != held.restated()) {
            return isRestated() ? Change.NONE : Change.FRESH;
        }
        boolean equal = Arrays.equals(rawHash, held.rawHash()) || Arrays.equals(hash(), held.hash());
        return equal ? Change.NONE : Change.CHANGED;
    }

    /// Does beforehand what saving would need, given what is held now.
    void prepare(@Nullable Held held) {
        if (against(held) != Change.NONE) {
            hash();
            ready();
        }
    }
}
