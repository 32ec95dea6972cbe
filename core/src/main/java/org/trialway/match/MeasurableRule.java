package org.trialway.match;

import java.util.List;
import org.trialway.criteria.Criterion;
import org.trialway.patient.Fact;

/// Decides whether there is disease that scans can measure. A later scan may show what this one does not.
final class MeasurableRule {

    private MeasurableRule() {}

    static Outcome outcomeOf(Criterion.MeasurableDisease disease, Chart chart) {
        List<Fact.Measurable> told =
                chart.patient().facts(Fact.Measurable.class).toList();
        if (told.isEmpty()) {
            return Outcome.unknown(disease, Because.NOT_TOLD, List.of());
        }
        List<Fact> facts = List.copyOf(told);
        boolean present = told.getFirst().present();
        if (told.stream().anyMatch(fact -> fact.present() != present)) {
            return Outcome.unknown(disease, Because.CONFLICTING_FACTS, facts);
        }
        // Not measurable may still be evaluable, which nobody was asked.
        return !present && disease.evaluableIsEnough()
                ? Outcome.unknown(disease, Because.NOT_COMPARABLE, facts)
                : Outcome.decided(disease, Truth.of(present), facts, Barrier.repeat());
    }
}
