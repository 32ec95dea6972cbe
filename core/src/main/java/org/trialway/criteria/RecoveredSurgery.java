package org.trialway.criteria;

import java.util.List;
import java.util.Set;
import org.trialway.knowledge.Concept.Kind;

/// "Recovered from major surgery" among requirements asks for no surgery: it bars one that a person has not got over.
final class RecoveredSurgery {

    private static final Set<String> RECOVERED = Set.of("recovered", "recovery", "recover", "healed");

    private RecoveredSurgery() {}

    /// @param readings in text order, among requirements
    static void apply(NameMarks scope, List<Reading> readings) {
        for (int i = 0; i < readings.size(); i++) {
            Reading one = readings.get(i);
            int from = isSurgery(one) ? recovered(scope, one) : -1;
            if (from >= 0) {
                var source = new Source.Words(scope.marks().span(from, one.to()));
                var lasting = new Criterion.Qualified(one.statement(), source.span(), source);
                readings.set(i, new Reading(one.from(), one.to(), new Criterion.Not(lasting, source)));
            }
        }
    }

    private static boolean isSurgery(Reading one) {
        return NameMarks.isName(one)
                && NameMarks.kind(one) == Kind.PROCEDURE
                && NameMarks.name(one).contains("surg")
                && !Mentions.isBarred(one.statement());
    }

    /// Where the word of recovery stands in the surgery's own phrase, or -1.
    private static int recovered(NameMarks scope, Reading one) {
        for (int i = one.from() - 1; i >= scope.phraseStart(one.from(), 0); i--) {
            if (scope.isOneOf(i, RECOVERED)) {
                return i;
            }
        }
        return -1;
    }
}
