package org.trialway.match;

import java.util.List;
import org.trialway.criteria.Criterion;
import org.trialway.knowledge.Comparison;
import org.trialway.knowledge.PerformanceScale;
import org.trialway.knowledge.PerformanceScale.Range;
import org.trialway.match.Consensus.Says;
import org.trialway.patient.Fact;

/// Decides performance status from the newest assessment, on the criterion's own scale or converted to it. A
/// converted value is a range, and decides only where the whole range agrees.
final class PerformanceRule {

    private PerformanceRule() {}

    static Outcome outcomeOf(Criterion.PerformanceStatus status, Chart chart) {
        if (status.scale() == PerformanceScale.LANSKY && !chart.isChild()) {
            return Outcome.unknown(status, Because.NOT_TOLD, List.of());
        }
        return Consensus.outcomeOf(status, chart.performance(), fact -> says(status, fact));
    }

    private static Says says(Criterion.PerformanceStatus status, Fact fact) {
        return fact instanceof Fact.PerformanceStatus told
                ? told.scale()
                        .rangeOn(status.scale(), told.value())
                        .map(range -> says(status, range))
                        .orElse(Says.NOT_COMPARABLE)
                : Says.NOT_COMPARABLE;
    }

    private static Says says(Criterion.PerformanceStatus status, Range range) {
        boolean least = status.comparison().holds(range.least(), status.value());
        boolean most = status.comparison().holds(range.most(), status.value());
        boolean between = status.comparison() == Comparison.EQUAL
                && range.least() < status.value()
                && status.value() < range.most();
        return least != most || between ? Says.NOT_COMPARABLE : Says.of(least);
    }
}
