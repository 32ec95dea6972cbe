package org.trialway.store;

import org.jspecify.annotations.Nullable;

/// The newest version the store has of a study.
///
/// @param version its place among all versions
/// @param hash SHA-256 of its JSON as it came
/// @param json its JSON, packed; null unless the hash alone could not tell whether an arriving record is the same
@SuppressWarnings("ArrayRecordComponent") // compared with Arrays.equals
record Held(long version, byte[] hash, boolean restated, byte @Nullable [] json) {

    Held withJson(byte[] packed) {
        return new Held(version, hash, restated, packed);
    }
}
