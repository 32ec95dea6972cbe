package org.trialway.match;

import java.util.List;
import org.trialway.criteria.Criterion;
import org.trialway.patient.Fact;

/// Decides whether a study that admits one sex admits the person, by the sex recorded for care.
final class SexRule {

    private SexRule() {}

    static Outcome outcomeOf(Criterion.Sex sex, Chart chart) {
        List<Fact> facts = List.copyOf(chart.sexes());
        if (facts.isEmpty()) {
            return Outcome.unknown(sex, Because.NOT_TOLD, facts);
        }
        Fact.Sex.Recorded first = chart.sexes().getFirst().recorded();
        if (chart.sexes().stream().anyMatch(fact -> fact.recorded() != first)) {
            return Outcome.unknown(sex, Because.CONFLICTING_FACTS, facts);
        }
        boolean admitted = switch (sex.admitted()) {
            case FEMALE -> first == Fact.Sex.Recorded.FEMALE;
            case MALE -> first == Fact.Sex.Recorded.MALE;
        };
        return Outcome.decided(sex, Truth.of(admitted), facts, Barrier.permanent());
    }
}
