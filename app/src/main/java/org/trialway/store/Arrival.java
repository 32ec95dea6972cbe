package org.trialway.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.trialway.registry.RegistryRecord;
import org.trialway.registry.SameRecord;
import org.trialway.study.Origin;

/// A record on its way into the store. What takes time is done here, before and outside the write.
///
/// One thread at a time.
final class Arrival {

    private final RegistryRecord record;
    private final Readers readers;
    private final byte[] hash;

    private long comparedWith = -1;
    private boolean isSame;
    private @Nullable Ready ready;

    /// What is written when the record turns out to be new or changed.
    @SuppressWarnings("ArrayRecordComponent") // written to a file as they are; never compared
    record Ready(byte[] json, byte[] compact) {}

    enum Change {
        FRESH,
        CHANGED,
        NONE
    }

    Arrival(RegistryRecord record, Readers readers) {
        this.record = record;
        this.readers = readers;
        this.hash = hashOf(record.json());
    }

    private static byte[] hashOf(byte[] json) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(json);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
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

    /// Whether its own bytes differ from those of the version held, so that it must be seen what both say.
    boolean needsJson(Held held) {
        return isRestated() == held.restated() && comparedWith != held.version() && !Arrays.equals(hash, held.hash());
    }

    /// What saving this record would do.
    ///
    /// @param held what the store has of the study, with its JSON if [#needsJson]; or null for nothing
    Change against(@Nullable Held held) {
        if (held == null) {
            return Change.FRESH;
        }
        if (isRestated() != held.restated()) {
            return isRestated() ? Change.NONE : Change.FRESH;
        }
        return isSameAs(held) ? Change.NONE : Change.CHANGED;
    }

    private boolean isSameAs(Held held) {
        byte[] json = held.json();
        if (json != null) {
            isSame = SameRecord.inOtherPrint(record.json(), PackedJson.unpack(json));
            comparedWith = held.version();
        }
        return Arrays.equals(hash, held.hash()) || (isSame && comparedWith == held.version());
    }

    /// Reads the criteria and packs everything; the second call returns what the first made.
    Ready ready() {
        Ready made = ready;
        if (made == null) {
            var study = record.study();
            var compact = Compact.of(study, readers.criteria().apply(study));
            made = new Ready(PackedJson.pack(record.json()), compact.pack());
            ready = made;
        }
        return made;
    }

    /// Does beforehand what saving would need, given what is held now.
    void prepare(@Nullable Held held) {
        if (against(held) != Change.NONE) {
            ready();
        }
    }
}
