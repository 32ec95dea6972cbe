package org.trialway.match;

import org.trialway.criteria.Criterion;
import org.trialway.knowledge.LabUnit;
import org.trialway.match.Consensus.Says;
import org.trialway.patient.Fact;

/// Decides laboratory limits from the newest result. A limit in times normal uses the normal limit of the laboratory
/// that measured, and no other.
final class LabRule {

    /// Relative difference under which two values are one: it takes up what multiplying and converting round off.
    private static final double SAME = 1e-9;

    private LabRule() {}

    static Outcome outcomeOf(Criterion.LabLimit limit, Chart chart) {
        return Consensus.outcomeOf(limit, chart.lab(limit.lab()), fact -> says(limit, fact));
    }

    private static Says says(Criterion.LabLimit limit, Fact fact) {
        if (!(fact instanceof Fact.LabResult result)) {
            return Says.NOT_COMPARABLE;
        }
        if (limit.unit() == LabUnit.TIMES_ULN) {
            return saysInTimes(limit, result.value(), result.upperLimit());
        }
        if (limit.unit() == LabUnit.TIMES_LLN) {
            return saysInTimes(limit, result.value(), result.lowerLimit());
        }
        if (limit.unit() != limit.lab().unit()) {
            return Says.NOT_COMPARABLE;
        }
        return says(limit, result.value(), limit.value());
    }

    private static Says saysInTimes(Criterion.LabLimit limit, double value, double normalLimit) {
        if (Double.isNaN(normalLimit)) {
            return Says.NORMAL_RANGE_NOT_TOLD;
        }
        return says(limit, value, limit.value() * normalLimit);
    }

    private static Says says(Criterion.LabLimit limit, double value, double bound) {
        boolean same = Math.abs(value - bound) <= SAME * Math.max(Math.abs(value), Math.abs(bound));
        return Says.of(limit.comparison().holds(same ? bound : value, bound));
    }
}
