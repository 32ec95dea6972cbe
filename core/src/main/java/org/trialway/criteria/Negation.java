package org.trialway.criteria;

import java.util.List;
import org.trialway.criteria.Meaning.Word;

/// "No prior chemotherapy": turns the name and those that follow in the same list round.
final class Negation {

    private final NameMarks scope;
    private final List<Reading> readings;

    private Negation(NameMarks scope, List<Reading> readings) {
        this.scope = scope;
        this.readings = readings;
    }

    static void apply(NameMarks scope, Stance stance, List<Reading> readings) {
        if (stance == Stance.REQUIRE) {
            new Negation(scope, readings).apply();
        }
    }

    private void apply() {
        boolean negated = false;
        for (int i = 0; i < readings.size(); i++) {
            Reading one = readings.get(i);
            int first = i == 0 ? 0 : readings.get(i - 1).to();
            int not = notBefore(one.from(), first);
            boolean goesOn = negated && i > 0 && (scope.isList(first, one.from()) || isExample(first, one.from()));
            negated = NameMarks.isName(one) && (not >= 0 || goesOn);
            if (negated) {
                int from = not >= 0 ? not : one.from();
                var source = new Source.Words(scope.marks().span(from, one.to()));
                readings.set(i, new Reading(from, one.to(), Opposite.of(Sources.at(one.statement(), source))));
            }
        }
    }

    /// "no systemic therapy for this cancer (including chemotherapy)".
    private boolean isExample(int from, int to) {
        return scope.has(from, to, Word.EXAMPLE) && !scope.has(from, to, Word.STOP);
    }

    private int notBefore(int at, int first) {
        Marks marks = scope.marks();
        int i = at - 1;
        while (i >= first && (marks.isAny(i, Word.NEUTRAL, Word.TO) || NameWords.standBesideNames(marks.words(i)))) {
            i--;
        }
        return i >= first && marks.is(i, Word.NOT) ? i : -1;
    }
}
