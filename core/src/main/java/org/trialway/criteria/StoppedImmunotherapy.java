package org.trialway.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.trialway.criteria.Meaning.Word;
import org.trialway.knowledge.Concept;
import org.trialway.knowledge.Concept.Kind;

/// "Toxicity that led to permanent discontinuation of prior immunotherapy" keeps out those who had the side effect, not
/// those who had the treatment.
final class StoppedImmunotherapy {

    private static final Concept SIDE_EFFECT = new Concept(Kind.CONDITION, "severe immune-related adverse event");

    private static final Set<String> STOPPED = Set.of(
            ("discontinue discontinued discontinuing discontinuation discontinuations withdraw withdrawn withdrawal "
                            + "cessation stopped stopping terminated termination")
                    .split(" "));

    private static final Set<String> HARM = Set.of(
            ("toxicity toxicities toxic adverse irae iraes reaction reactions intolerance intolerant intolerable ae aes "
                            + "event events imae imaes teae")
                    .split(" "));

    private static final Set<String> RECEIVED = Set.of("received", "treated", "receiving");

    private static final Set<String> TREATMENTS = Set.of(
            "immunotherapy",
            "immune checkpoint inhibitor",
            "anti-PD-1/PD-L1",
            "anti-CTLA-4",
            "anti-PD-L2",
            "anti-LAG-3",
            "anti-TIGIT");

    private StoppedImmunotherapy() {}

    /// With the side effect in the place of the treatment.
    ///
    /// @param readings in text order, among exclusions
    static List<Reading> told(Marks marks, List<Reading> readings) {
        if (readings.stream().noneMatch(StoppedImmunotherapy::isTreatment)) {
            return readings;
        }
        var told = new ArrayList<Reading>();
        int start = 0;
        int next = 0;
        while (start < marks.size()) {
            int end = marks.until(start, Word.STOP, Word.SEMICOLON);
            int first = next;
            while (next < readings.size() && readings.get(next).from() <= end) {
                next++;
            }
            List<Reading> sentence = readings.subList(first, next);
            boolean stopped = says(marks, start, end) && !isReceived(marks, start, end);
            told.addAll(stopped ? turned(marks, start, end, sentence) : sentence);
            start = end + 1;
        }
        told.addAll(readings.subList(next, readings.size()));
        return told;
    }

    private static boolean says(Marks marks, int start, int end) {
        boolean stopped = false;
        boolean harm = false;
        for (int i = start; i < end; i++) {
            stopped |= marks.hasOneOf(i, STOPPED);
            harm |= marks.hasOneOf(i, HARM);
        }
        return stopped && harm;
    }

    /// "has received an anti-PD-1 agent and discontinued it": who had the treatment and what came of it.
    private static boolean isReceived(Marks marks, int start, int end) {
        for (int i = start; i < end && !marks.hasOneOf(i, STOPPED) && !marks.hasOneOf(i, HARM); i++) {
            if (marks.hasOneOf(i, RECEIVED)) {
                return true;
            }
        }
        return false;
    }

    private static List<Reading> turned(Marks marks, int start, int end, List<Reading> sentence) {
        boolean said = sentence.stream().anyMatch(StoppedImmunotherapy::isSideEffect);
        var turned = new ArrayList<Reading>();
        for (Reading one : sentence) {
            if (!isTreatment(one)) {
                turned.add(one);
            } else if (!said) {
                said = true;
                var source = new Source.Words(marks.span(one.from(), one.to()));
                var has = new Criterion.Has(SIDE_EFFECT, 0, source);
                turned.add(new Reading(
                        one.from(), one.to(), new Criterion.Qualified(has, marks.span(start, end), source)));
            }
        }
        return turned;
    }

    private static boolean isTreatment(Reading one) {
        return NameMarks.isName(one) && NameMarks.kind(one) == Kind.THERAPY && TREATMENTS.contains(NameMarks.name(one));
    }

    private static boolean isSideEffect(Reading one) {
        return NameMarks.isName(one) && NameMarks.name(one).equals(SIDE_EFFECT.name());
    }
}
