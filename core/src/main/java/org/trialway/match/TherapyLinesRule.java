package org.trialway.match;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.trialway.criteria.Criterion;
import org.trialway.knowledge.Concept;
import org.trialway.knowledge.Concepts;
import org.trialway.patient.Fact;
import org.trialway.patient.Patient.CompleteList;

/// Counts the lines of treatment a person had. A treatment without a line number leaves the count open.
final class TherapyLinesRule {

    /// Named by what they are to a disease and not by what they are: any treatment that was given may be meant.
    static final Set<String> LOOSE = Set.of("standard therapy", "investigational agent");

    private TherapyLinesRule() {}

    static Outcome outcomeOf(Criterion.TherapyLines lines, Chart chart) {
        if (!chart.has(CompleteList.THERAPIES)) {
            return Outcome.unknown(lines, Because.NOT_TOLD, List.of());
        }
        List<Told> counted = chart.told(Concept.Kind.THERAPY).stream()
                .filter(told -> counts(told.concept(), lines.therapy()))
                .toList();
        List<Fact> facts = counted.stream().map(Told::fact).distinct().toList();
        Set<Integer> numbers = counted.stream()
                .map(told -> ((Fact.Therapy) told.fact()).line())
                .filter(line -> line > 0)
                .collect(Collectors.toSet());
        boolean isExact = !LOOSE.contains(lines.therapy().name())
                && counted.stream().allMatch(told -> ((Fact.Therapy) told.fact()).line() > 0)
                && counted.stream().allMatch(told -> Concepts.all().holds(told.concept()));
        int least = LOOSE.contains(lines.therapy().name()) ? 0 : numbers.size();
        int most = isExact ? least : facts.size();
        return decide(lines, least, most, facts);
    }

    private static boolean counts(Concept told, Concept asked) {
        return Concepts.all().isA(told, asked) || !Concepts.all().holds(told) || LOOSE.contains(asked.name());
    }

    /// Nobody gets a line back: too many is for good, and so is too few, for this is no reason to be treated.
    private static Outcome decide(Criterion.TherapyLines lines, int least, int most, List<Fact> facts) {
        int upper = lines.most() < 0 ? Integer.MAX_VALUE : lines.most();
        if (least >= lines.least() && most <= upper) {
            return Outcome.decided(lines, Truth.YES, facts, Barrier.permanent());
        }
        if (most < lines.least() || least > upper) {
            return Outcome.decided(lines, Truth.NO, facts, Barrier.permanent());
        }
        return Outcome.unknown(lines, Because.NOT_COMPARABLE, facts);
    }
}
