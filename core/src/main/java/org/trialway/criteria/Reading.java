package org.trialway.criteria;

/// Marks that a rule has understood.
///
/// @param from first mark
/// @param to one past the last mark
/// @param statement what the words say of a person, before any heading or "not" turns it round
record Reading(int from, int to, Criterion statement) {

    Reading {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("A reading of marks %d..%d holds no mark".formatted(from, to));
        }
    }
}
