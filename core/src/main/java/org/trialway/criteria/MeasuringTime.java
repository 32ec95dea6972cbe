package org.trialway.criteria;

import org.trialway.criteria.Meaning.Word;
import org.trialway.knowledge.Comparison;

/// "within 14 days prior to registration", "before the first dose": when a required value is to be measured.
///
/// Only up to six weeks, and only beside values that are read anew for a study. In an exclusion the same words may mean
/// "at any time within", and among past events they set a condition, so there they stay unread.
final class MeasuringTime {

    private static final double MOST_DAYS = 42;

    private MeasuringTime() {}

    /// One past the last mark of such words, or `at` when none begin there.
    static int end(Marks marks, int at) {
        int start = marks.is(at, Word.BEFORE) ? at : afterWindow(marks, at);
        if (start < 0) {
            return at;
        }
        int end = marks.skip(start, Word.NEUTRAL, Word.BEFORE, Word.EVENT);
        boolean counted = start > at || hasEvent(marks, start, end);
        return end > start && counted ? afterAside(marks, end) : at;
    }

    /// One past "within 14 days" or "≤ 14 days", -1 when there is no such window.
    private static int afterWindow(Marks marks, int at) {
        boolean opens = marks.is(at, Word.WITHIN)
                || (marks.at(at) instanceof Meaning.Limit limit
                        && (limit.comparison() == Comparison.AT_MOST || limit.comparison() == Comparison.LESS_THAN));
        Quantity time = opens ? Quantity.at(marks, marks.skip(at + 1, Word.NEUTRAL)) : null;
        return time != null && days(time) <= MOST_DAYS ? time.end() : -1;
    }

    private static boolean hasEvent(Marks marks, int from, int to) {
        for (int i = from; i < to; i++) {
            if (marks.is(i, Word.EVENT)) {
                return true;
            }
        }
        return false;
    }

    /// "Cycle 1 Day 1 (C1D1)".
    private static int afterAside(Marks marks, int at) {
        int close = marks.is(at, Word.OPEN) ? marks.skip(at + 1, Word.EVENT, Word.NEUTRAL) : at;
        return close > at + 1 && marks.is(close, Word.CLOSE) ? close + 1 : at;
    }

    /// NaN when the unit is no time.
    private static double days(Quantity time) {
        if (!(time.unit() instanceof Meaning.Time unit)) {
            return Double.NaN;
        }
        double number = time.number().value();
        return switch (unit.unit()) {
            case WEEKS -> number * 7;
            case DAYS -> number;
            case HOURS -> number / 24;
            case MONTHS -> number * 30;
            case YEARS, MINUTES -> Double.NaN;
        };
    }
}
