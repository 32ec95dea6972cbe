package org.trialway.summary;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.trialway.match.Truth;

/// What one thing that a criterion asks came to.
///
/// @param assumed whether the truth rests on the policy for what a note leaves out
/// @param sentences the sentences it was read from
record Part(Truth truth, boolean assumed, Set<Integer> sentences) {

    static Part of(Truth truth, Collection<Integer> sentences) {
        return new Part(truth, false, new TreeSet<>(sentences));
    }

    static Part assumed(Truth truth) {
        return new Part(truth, true, Set.of());
    }

    static Part unknown() {
        return of(Truth.UNKNOWN, Set.of());
    }

    Part negated() {
        return new Part(truth.not(), assumed, sentences);
    }
}
