package org.trialway.match;

import java.util.List;
import org.trialway.criteria.Criterion;
import org.trialway.patient.Fact;

/// A finding and, beside it, what would have to happen for the opposite to be true: a [Criterion.Not] above it
/// turns a part that holds into a whole that fails, and then needs the barrier of that.
///
/// @param turning the barrier before the opposite truth; [Barrier.None] when the truth is unknown
record Outcome(Finding finding, Barrier turning) {

    static Outcome unknown(Criterion criterion, Because because, List<Fact> facts) {
        return new Outcome(
                new Finding(criterion, Truth.UNKNOWN, because, facts, Barrier.none(), List.of()), Barrier.none());
    }

    static Outcome decided(Criterion criterion, Truth truth, List<Fact> facts, Barrier turning) {
        return of(criterion, truth, Because.DECIDED, facts, turning, List.of());
    }

    static Outcome of(
            Criterion criterion, Truth truth, Because because, List<Fact> facts, Barrier turning, List<Finding> parts) {
        Barrier barrier = truth == Truth.NO ? turning : Barrier.none();
        return new Outcome(new Finding(criterion, truth, because, facts, barrier, parts), turning);
    }

    Truth truth() {
        return finding.truth();
    }
}
