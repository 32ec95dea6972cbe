package org.trialway.store;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.trialway.registry.RecordHash;
import org.trialway.registry.RegistryRecord;
import org.trialway.study.Origin;

/// A record on its way into the store. What takes time is done here, before and outside the write.
final class Arrival {

    private final RegistryRecord record;
    private final Readers readers;
    private final byte[] hash;

    private @Nullable Ready ready;

    /// What is written when the record turns out to be new or changed.
    @SuppressWarnings("ArrayRecordComponent") // written to a file as they are; never compared
    record Ready(byte[] json, byte[] compact) {}

    Arrival(RegistryRecord record, Readers readers) {
        this.record = record;
        this.readers = readers;
        this.hash = RecordHash.of(record.json());
    }

    int number() {
        return StudyNumber.of(record.study().id());
    }

    byte[] hash() {
        return hash;
    }

    boolean isRestated() {
        return record.study().origin() == Origin.RESTATED;
    }

    /// Reads the criteria and packs everything; the second call returns what the first made. Not for several threads.
    Ready ready() {
        var made = ready;
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
        return Arrays.equals(hash, held.hash()) ? Change.NONE : Change.CHANGED;
    }

    enum Change {
        FRESH,
        CHANGED,
        NONE
    }

    /// The newest version the store has of a study.
    @SuppressWarnings("ArrayRecordComponent") // compared with Arrays.equals
    record Held(byte[] hash, boolean restated) {}
}
