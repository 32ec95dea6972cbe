package org.trialway.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.trialway.criteria.Meaning.Word;
import org.trialway.knowledge.Concept.Kind;

/// "Hepatitis B and hepatitis C co-infection" bars who has both, and nobody who has one of them.
final class CoInfections {

    private static final Set<String> ONE_WORD = Set.of("coinfection", "coinfections", "coinfected");
    private static final Set<String> PREFIX = Set.of("co");
    private static final Set<String> STEM = Set.of("infection", "infections", "infected");

    /// Marks of the word where it is parted: "co", "-", "infection".
    private static final int LONGEST = 3;

    private final NameMarks scope;
    private final List<Reading> readings;

    private CoInfections(NameMarks scope, List<Reading> readings) {
        this.scope = scope;
        this.readings = readings;
    }

    /// Makes one statement of what is barred only together.
    static void join(NameMarks scope, Stance stance, List<Reading> readings) {
        if (stance == Stance.FORBID) {
            new CoInfections(scope, readings).join();
        }
    }

    private void join() {
        for (int i = 0; i < scope.marks().size(); i++) {
            if (isCoInfection(i)) {
                int word = i;
                readings.removeIf(one -> one.from() >= word && one.to() <= word + LONGEST && isBareInfection(one));
                joinAt(i);
            }
        }
    }

    /// The second half of the word itself.
    private static boolean isBareInfection(Reading reading) {
        return NameMarks.isName(reading) && NameMarks.name(reading).equals("active infection");
    }

    private boolean isCoInfection(int at) {
        return scope.isOneOf(at, ONE_WORD) || (scope.isOneOf(at, PREFIX) && scope.hasWord(at + 1, at + LONGEST, STEM));
    }

    /// Those right before the word, or else those right behind it.
    private void joinAt(int word) {
        for (int i = 0; i + 1 < readings.size(); i++) {
            int end = runEnd(i);
            boolean before = touches(readings.get(end).to(), word);
            boolean behind = touches(word, readings.get(i).from());
            if (end > i && (before || behind)) {
                together(i, end);
                return;
            }
            i = end;
        }
    }

    private boolean touches(int from, int to) {
        return from <= to
                && !scope.has(from, to, Word.OR)
                && !scope.has(from, to, Word.COMMA)
                && !scope.has(from, to, Word.STOP)
                && !scope.has(from, to, Word.SEMICOLON);
    }

    /// The last of the illnesses that only "and" or a stroke parts from the first.
    private int runEnd(int first) {
        int last = first;
        while (last + 1 < readings.size()
                && isIllness(readings.get(last))
                && isIllness(readings.get(last + 1))
                && isAnd(readings.get(last).to(), readings.get(last + 1).from())) {
            last++;
        }
        return last;
    }

    private static boolean isIllness(Reading reading) {
        return NameMarks.isName(reading) && NameMarks.kind(reading) == Kind.CONDITION;
    }

    private boolean isAnd(int from, int to) {
        return touches(from, to) && (scope.has(from, to, Word.AND) || scope.has(from, to, Word.SLASH));
    }

    private void together(int first, int last) {
        List<Reading> run = new ArrayList<>(readings.subList(first, last + 1));
        int from = run.getFirst().from();
        int to = run.getLast().to();
        var source = new Source.Words(scope.marks().span(from, to));
        readings.subList(first, last + 1).clear();
        readings.add(
                first,
                new Reading(
                        from,
                        to,
                        Combine.all(run.stream().map(Reading::statement).toList(), source)));
    }
}
