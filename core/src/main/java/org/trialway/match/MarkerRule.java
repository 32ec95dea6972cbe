package org.trialway.match;

import java.util.List;
import java.util.Locale;
import org.trialway.criteria.Criterion;
import org.trialway.criteria.Criterion.Marker.State;
import org.trialway.knowledge.Concept;
import org.trialway.knowledge.Concepts;
import org.trialway.patient.Fact;

/// Compares test results on tumour or blood. What was not tested is unknown, never negative.
final class MarkerRule {

    private MarkerRule() {}

    static Outcome outcomeOf(Criterion.Marker marker, Chart chart) {
        List<Fact.Biomarker> tested = chart.patient()
                .facts(Fact.Biomarker.class)
                .filter(fact -> symbol(fact.name()).equalsIgnoreCase(marker.marker()))
                .toList();
        if (tested.isEmpty()) {
            return Outcome.unknown(marker, Because.NOT_TOLD, List.of());
        }
        List<Fact> facts = List.copyOf(tested);
        List<Truth> answers =
                tested.stream().map(fact -> says(marker, fact)).distinct().toList();
        if (answers.size() > 1) {
            return Outcome.unknown(marker, Because.CONFLICTING_FACTS, facts);
        }
        return answers.getFirst() == Truth.UNKNOWN
                ? Outcome.unknown(marker, Because.NOT_COMPARABLE, facts)
                : Outcome.decided(
                        marker,
                        answers.getFirst(),
                        facts,
                        SelfReport.orElse(telling(marker, tested), Barrier.permanent()));
    }

    /// Those that say yes or no by themselves.
    private static List<Fact> telling(Criterion.Marker marker, List<Fact.Biomarker> tested) {
        return List.copyOf(tested.stream()
                .filter(fact -> says(marker, fact) != Truth.UNKNOWN)
                .toList());
    }

    static String symbol(String name) {
        return Concepts.all()
                .called(Concept.Kind.BIOMARKER, name)
                .map(Concept::name)
                .orElse(name);
    }

    private static Truth says(Criterion.Marker marker, Fact.Biomarker fact) {
        Truth state = marker.state() == State.ANY ? Truth.YES : saysState(marker.state(), fact);
        return Double.isNaN(marker.threshold()) ? state : saysThreshold(marker, fact);
    }

    private static Truth saysThreshold(Criterion.Marker marker, Fact.Biomarker fact) {
        boolean comparable = !Double.isNaN(fact.value()) && fact.unit().equals(marker.unit());
        return comparable ? Truth.of(marker.comparison().holds(fact.value(), marker.threshold())) : Truth.UNKNOWN;
    }

    private static Truth saysState(State asked, Fact.Biomarker fact) {
        String told = fact.state().toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        if (told.equals(asked.name())) {
            return Truth.YES;
        }
        return switch (asked) {
            case POSITIVE -> noIf(told.equals("NEGATIVE") || told.equals("DEFICIENT"));
            case NEGATIVE -> noIf(told.equals("POSITIVE") || told.equals("HIGH"));
            case WILD_TYPE -> noIf(told.equals("MUTATED") || told.equals("FUSION"));
            case MUTATED, FUSION, AMPLIFIED -> noIf(told.equals("WILD_TYPE") || told.equals("NEGATIVE"));
            case HIGH -> noIf(told.equals("LOW") || told.equals("NEGATIVE"));
            case LOW -> noIf(told.equals("HIGH"));
            case DEFICIENT -> Truth.UNKNOWN;
            case ANY -> Truth.YES;
        };
    }

    /// The opposite word says no; any other leaves it open.
    private static Truth noIf(boolean opposite) {
        return opposite ? Truth.NO : Truth.UNKNOWN;
    }
}
