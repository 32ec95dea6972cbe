package org.trialway.match;

import java.util.List;
import org.trialway.criteria.Criterion;
import org.trialway.patient.Fact;

/// What one criterion came to for one patient, and why. Built by the walk that decides, so the reason shown
/// can never differ from the reason used.
///
/// @param facts the facts that were read to decide, newest first; empty when none bears on it
/// @param barrier [Barrier.None] unless the truth is [Truth#NO]
/// @param parts the findings of the criterion's parts, in the order of the parts; each speaks of its own part, so
///     that under a [Criterion.Not] the part holds where the whole fails
public record Finding(
        Criterion criterion, Truth truth, Because because, List<Fact> facts, Barrier barrier, List<Finding> parts) {

    public Finding {
        facts = List.copyOf(facts);
        parts = List.copyOf(parts);
        if ((truth == Truth.UNKNOWN) == because.isSettled()) {
            throw new IllegalArgumentException("%s cannot be %s".formatted(truth, because));
        }
        if ((truth == Truth.NO) == (barrier instanceof Barrier.None)) {
            throw new IllegalArgumentException("%s cannot have the barrier %s".formatted(truth, barrier));
        }
    }

    /// Whether something is to be checked before this can be called met: unknown, and not a point for the site.
    public boolean isToCheck() {
        return truth == Truth.UNKNOWN && !because.isForTheSite();
    }

    /// Where the criterion stands and what it came to; no value of the patient.
    @Override
    public String toString() {
        return "Finding %s %s at %s".formatted(truth, because, criterion.source());
    }
}
