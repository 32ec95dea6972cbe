package org.trialway.criteria;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trialway.criteria.Meaning.Word;
import org.trialway.knowledge.Comparison;

/// Values of a performance scale: a limit, a range, or the admitted values one by one ("0, 1 or 2").
///
/// @param limits one or two, all of which must hold
/// @param most the highest value named
record ScaleValues(List<Limit> limits, int most, int end) {

    ScaleValues {
        limits = List.copyOf(limits);
    }

    record Limit(Comparison comparison, int value) {}

    static @Nullable ScaleValues at(Marks marks, int at) {
        ScaleValues list = list(marks, at);
        return list == null ? bounds(marks, at) : list;
    }

    /// "0 or 1", "0, 1 and 2", "0/1": neighbours on the scale, in ascending order.
    private static @Nullable ScaleValues list(Marks marks, int at) {
        Meaning.Amount first = marks.number(at);
        if (first == null) {
            return null;
        }
        int step = first.value() >= 10 ? 10 : 1;
        double last = first.value();
        int end = at + 1;
        int next = afterLink(marks, end);
        while (next > end && next - at < Marks.FARTHEST && isAt(marks, next, last + step)) {
            last += step;
            end = next + 1;
            next = afterLink(marks, end);
        }
        if (last == first.value() || !isWhole(first.value())) {
            return first.value() == 0 && isEnd(marks, end) ? range(0, 0, end) : null;
        }
        return range((int) first.value(), (int) last, end);
    }

    private static int afterLink(Marks marks, int at) {
        return marks.skip(at, Word.COMMA, Word.OR, Word.AND, Word.SLASH, Word.AND_OR);
    }

    private static boolean isAt(Marks marks, int at, double value) {
        Meaning.Amount number = marks.number(at);
        return number != null && number.value() == value;
    }

    private static boolean isEnd(Marks marks, int at) {
        return at >= marks.size() || marks.isAny(at, Word.STOP, Word.SEMICOLON);
    }

    private static ScaleValues range(int least, int most, int end) {
        var limits = List.of(new Limit(Comparison.AT_LEAST, least), new Limit(Comparison.AT_MOST, most));
        return new ScaleValues(limits, most, end);
    }

    private static @Nullable ScaleValues bounds(Marks marks, int at) {
        Bounds bounds = Bounds.at(marks, at);
        if (bounds == null || bounds.either() || bounds.ofAge()) {
            return null;
        }
        List<Limit> limits = new ArrayList<>();
        int most = 0;
        for (Bounds.Bound bound : bounds.bounds()) {
            double value = bound.quantity().number().value();
            boolean unitless = !bound.quantity().hasUnit() || bound.quantity().unit() == Word.PERCENT;
            if (!unitless || !isWhole(value) || bound.comparison() == Comparison.EQUAL) {
                return null;
            }
            most = Math.max(most, (int) value);
            limits.add(new Limit(meant(marks, bounds, bound.comparison(), value), (int) value));
        }
        return new ScaleValues(limits, most, bounds.end());
    }

    /// "2 or better" is at most 2 on a scale where 0 is best, and "60 or better" at least 60.
    private static Comparison meant(Marks marks, Bounds bounds, Comparison comparison, double value) {
        boolean lowIsBest = value <= 5;
        List<String> last = marks.words(bounds.end() - 1);
        if (last.contains("better")) {
            return lowIsBest ? Comparison.AT_MOST : Comparison.AT_LEAST;
        }
        return last.contains("worse") ? lowIsBest ? Comparison.AT_LEAST : Comparison.AT_MOST : comparison;
    }

    private static boolean isWhole(double value) {
        return value == Math.rint(value) && value >= 0 && value <= 100;
    }
}
