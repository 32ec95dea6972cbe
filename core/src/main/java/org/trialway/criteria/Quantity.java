package org.trialway.criteria;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trialway.criteria.Meaning.Word;
import org.trialway.knowledge.Comparison;

/// A number with its unit, as printed: "1,500 /mm3", "2.5 times the upper limit of normal", "12 weeks", "70%".
///
/// @param unit [Meaning.Unit], [Meaning.Time], or one of [Word#PERCENT], [Word#ULN], [Word#LLN]; [Word#UNKNOWN] when no
///     unit stands there
/// @param end one past the last mark
record Quantity(Meaning.Amount number, Meaning unit, int end) {

    private static final Meaning.Amount ONE = new Meaning.Amount(1, Double.NaN);

    private static final List<String> TIMES = List.of("times");

    private static final List<String> N = List.of("n");

    boolean hasUnit() {
        return unit != Word.UNKNOWN;
    }

    Quantity withUnit(Meaning other) {
        return new Quantity(number, other, end);
    }

    /// The quantity at `at`, or null. A bare "ULN" is one times the upper limit of normal.
    static @Nullable Quantity at(Marks marks, int at) {
        if (marks.isAny(at, Word.ULN, Word.LLN)) {
            return new Quantity(ONE, marks.at(at), afterRestatedLimit(marks, at));
        }
        Meaning.Amount number = marks.number(at);
        if (number == null || !Double.isFinite(number.value())) {
            return null;
        }
        int next = afterRestatedNumber(marks, at + 1, number);
        return withUnit(marks, number, next);
    }

    private static Quantity withUnit(Marks marks, Meaning.Amount number, int next) {
        int unit = marks.is(next, Word.NEUTRAL) && marks.at(next + 1) instanceof Meaning.Time ? next + 1 : next;
        Meaning meaning = marks.at(unit);
        int ofLimit = meaning == Word.PERCENT ? marks.skip(unit + 1, Word.NEUTRAL) : unit;
        if (ofLimit > unit && marks.isAny(ofLimit, Word.ULN, Word.LLN)) {
            return new Quantity(number.over(100), marks.at(ofLimit), ofLimit + 1); // "80% of the lower limit of normal"
        }
        if (meaning instanceof Meaning.Unit || meaning instanceof Meaning.Time || meaning == Word.PERCENT) {
            return new Quantity(number, meaning, marks.isCompoundDash(unit + 1) ? unit + 2 : unit + 1);
        }
        int limit = afterHigher(marks, marks.skip(next, Word.TIMES), next);
        if (marks.isAny(limit, Word.ULN, Word.LLN)) {
            return new Quantity(number, marks.at(limit), afterRestatedLimit(marks, limit));
        }
        boolean inside = limit > next && marks.is(limit, Word.OPEN) && marks.is(limit + 2, Word.CLOSE);
        if (inside && marks.isAny(limit + 1, Word.ULN, Word.LLN)) {
            return new Quantity(number, marks.at(limit + 1), limit + 3); // "2.5 × (ULN)"
        }
        if (limit < marks.size() && marks.words(limit).equals(N)) {
            return new Quantity(number, Word.ULN, limit + 1); // "≤ 2.5 N" is the French way
        }
        if (limit > next && marks.words(next).equals(TIMES) && isEnd(marks, limit)) {
            return new Quantity(number, Word.ULN, limit);
        }
        if (limit > next && marks.is(limit, Word.NORMAL)) {
            return new Quantity(number, Word.ULN, limit + 1);
        }
        return new Quantity(number, Word.UNKNOWN, next);
    }

    /// "2.5 times GREATER THAN the upper limit of normal".
    private static int afterHigher(Marks marks, int times, int next) {
        boolean higher = times > next
                && marks.at(times) instanceof Meaning.Limit limit
                && limit.comparison() == Comparison.MORE_THAN;
        int limit = higher ? marks.skip(times + 1, Word.NEUTRAL) : times;
        return marks.is(limit, Word.ULN) ? limit : times;
    }

    /// "in which case ≤ 5 times": of what, is not said again.
    private static boolean isEnd(Marks marks, int at) {
        return at >= marks.size() || marks.isAny(at, Word.STOP, Word.SEMICOLON, Word.CLOSE);
    }

    /// "three (3)": the number in parentheses says the same again.
    private static int afterRestatedNumber(Marks marks, int next, Meaning.Amount number) {
        Meaning.Amount again = marks.number(next + 1);
        boolean restated = marks.is(next, Word.OPEN)
                && again != null
                && again.value() == number.value()
                && marks.is(next + 2, Word.CLOSE);
        return restated ? next + 3 : next;
    }

    /// "upper limit of normal (ULN)".
    private static int afterRestatedLimit(Marks marks, int limit) {
        boolean restated = marks.is(limit + 1, Word.OPEN)
                && marks.at(limit + 2).equals(marks.at(limit))
                && marks.is(limit + 3, Word.CLOSE);
        return restated ? limit + 4 : limit + 1;
    }
}
