package org.trialway.criteria;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trialway.criteria.Meaning.Word;
import org.trialway.knowledge.Comparison;

/// One or two limits on one thing, as printed: "≥ 18 and ≤ 75 years", "between 18 and 75", "70% or greater", "0 - 2".
///
/// @param bounds in text order; one or two
/// @param either whether one of two bounds is enough ("< 18 or > 75") rather than both
/// @param ofAge whether the words speak of age only: "or older"
/// @param end one past the last mark
record Bounds(List<Bound> bounds, boolean either, boolean ofAge, int end) {

    Bounds {
        bounds = List.copyOf(bounds);
    }

    record Bound(Comparison comparison, Quantity quantity) {}

    /// The bounds at `at`, or null when no limit begins there.
    static @Nullable Bounds at(Marks marks, int at) {
        if (marks.isAny(at, Word.BETWEEN, Word.FROM)) {
            return range(marks, at + 1, true);
        }
        Comparison comparison = before(marks.at(at));
        if (comparison != null) {
            return limits(marks, at, comparison);
        }
        Bounds range = range(marks, at, false);
        return range == null ? single(marks, at) : range;
    }

    /// "18 and 75", where "between" stands further back.
    static @Nullable Bounds between(Marks marks, int at) {
        return range(marks, at, true);
    }

    private static @Nullable Comparison before(Meaning meaning) {
        if (meaning instanceof Meaning.Limit limit) {
            return limit.comparison();
        }
        return meaning instanceof Meaning.AgeLimitWord limit ? limit.comparison() : null;
    }

    /// "≥ 18", then perhaps "and ≤ 75" or "or > 75".
    private static @Nullable Bounds limits(Marks marks, int at, Comparison comparison) {
        Quantity first = Quantity.at(marks, afterFiller(marks, at + 1));
        if (first == null) {
            return null;
        }
        boolean ofAge = marks.at(at) instanceof Meaning.AgeLimitWord;
        int next = marks.skip(
                first.end(), Word.AND, Word.BUT, Word.COMMA, Word.TO, Word.DASH, Word.OR, Word.OF_AGE, Word.NEUTRAL);
        Comparison second = second(marks, next);
        Quantity upper = second == null ? null : Quantity.at(marks, afterFiller(marks, afterThan(marks, next + 1)));
        boolean either = first.end() < marks.size()
                && marks.words(first.end()).getFirst().equals("or");
        if (second != null
                && upper != null
                && isLower(comparison) != isLower(second)
                && sameUnit(first, upper)
                && (either || !isEmpty(comparison, first, upper))) {
            return two(comparison, first, second, upper, either, ofAge);
        }
        Bounds range = openRange(marks, comparison, first);
        if (range != null) {
            return range;
        }
        int end = redundant(marks, first.end(), comparison);
        return new Bounds(List.of(new Bound(comparison, first)), false, ofAge, end);
    }

    /// The comparison of a second limit. "and under" stands after a number or, as in "≥ 18 and under 75", before one.
    private static @Nullable Comparison second(Marks marks, int at) {
        if (marks.at(at) instanceof Meaning.LimitAfter after && marks.number(afterThan(marks, at + 1)) != null) {
            return isLower(after.comparison()) ? Comparison.MORE_THAN : Comparison.LESS_THAN;
        }
        return before(marks.at(at));
    }

    /// "and less THAN 21".
    private static int afterThan(Marks marks, int at) {
        return at < marks.size() && marks.words(at).equals(List.of("than")) ? at + 1 : at;
    }

    /// "at least 18 to 75 years": the second number is the upper limit.
    private static @Nullable Bounds openRange(Marks marks, Comparison comparison, Quantity first) {
        boolean linked = isLower(comparison) && marks.isAny(first.end(), Word.TO, Word.DASH);
        Quantity upper = linked ? Quantity.at(marks, first.end() + 1) : null;
        boolean sound = upper != null && upper.number().value() > first.number().value() && sameUnit(first, upper);
        return upper != null && sound ? two(comparison, first, Comparison.AT_MOST, upper, false, false) : null;
    }

    private static int afterFiller(Marks marks, int at) {
        return marks.skip(at, Word.NEUTRAL, Word.EQUALS);
    }

    private static Bounds two(
            Comparison first, Quantity lower, Comparison second, Quantity upper, boolean either, boolean ofAge) {
        Meaning unit = lower.hasUnit() ? lower.unit() : upper.unit();
        var bounds = List.of(new Bound(first, lower.withUnit(unit)), new Bound(second, upper.withUnit(unit)));
        return new Bounds(bounds, either, ofAge, upper.end());
    }

    private static boolean isLower(Comparison comparison) {
        return comparison == Comparison.AT_LEAST || comparison == Comparison.MORE_THAN;
    }

    /// Nothing lies between: the two limits are on different things.
    private static boolean isEmpty(Comparison first, Quantity one, Quantity other) {
        double low = (isLower(first) ? one : other).number().value();
        double high = (isLower(first) ? other : one).number().value();
        return low > high;
    }

    private static boolean sameUnit(Quantity first, Quantity second) {
        return !first.hasUnit() || !second.hasUnit() || first.unit().equals(second.unit());
    }

    /// "at least 18 years or older" says the same twice.
    private static int redundant(Marks marks, int at, Comparison comparison) {
        return marks.at(at) instanceof Meaning.LimitAfter after && isLower(after.comparison()) == isLower(comparison)
                ? at + 1
                : at;
    }

    /// "18 to 75", "0 - 2"; after "between" also "18 and 75".
    private static @Nullable Bounds range(Marks marks, int at, boolean announced) {
        Quantity first = Quantity.at(marks, at);
        if (first == null) {
            return null;
        }
        boolean linked = marks.isAny(first.end(), Word.TO, Word.DASH) || (announced && marks.is(first.end(), Word.AND));
        Comparison below = linked ? before(marks.at(first.end() + 1)) : null;
        boolean open = below != null && !isLower(below) && below != Comparison.EQUAL; // "2 to < 6"
        Quantity second = linked ? Quantity.at(marks, first.end() + (open ? 2 : 1)) : null;
        if (second == null || second.number().value() < first.number().value() || !sameUnit(first, second)) {
            return null;
        }
        Meaning unit = first.hasUnit() ? first.unit() : second.unit();
        var bounds = List.of(
                new Bound(Comparison.AT_LEAST, first.withUnit(unit)),
                new Bound(open && below != null ? below : Comparison.AT_MOST, second.withUnit(unit)));
        return new Bounds(bounds, false, false, second.end());
    }

    /// "70% or greater"; a number with nothing after it is "exactly".
    private static @Nullable Bounds single(Marks marks, int at) {
        Quantity quantity = Quantity.at(marks, at);
        if (quantity == null) {
            return null;
        }
        if (marks.at(quantity.end()) instanceof Meaning.LimitAfter after) {
            Meaning late = marks.at(quantity.end() + 1);
            boolean unitLate = !quantity.hasUnit() && late instanceof Meaning.Time; // "18+ years"
            Quantity whole = unitLate ? quantity.withUnit(late) : quantity;
            int end = quantity.end() + (unitLate ? 2 : 1);
            return new Bounds(List.of(new Bound(after.comparison(), whole)), false, after.ofAge(), end);
        }
        return new Bounds(List.of(new Bound(Comparison.EQUAL, quantity)), false, false, quantity.end());
    }
}
