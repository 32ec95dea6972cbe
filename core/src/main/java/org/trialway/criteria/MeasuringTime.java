package org.trialway.criteria;

import org.trialway.criteria.Meaning.Word;

/// "within 14 days prior to registration": when a required value is to be measured.
///
/// Only up to six weeks, and only beside values that are read anew for a study. In an exclusion the same words may mean
/// "at any time within", and among past events they set a condition, so there they stay unread.
final class MeasuringTime {

    private static final double MOST_DAYS = 42;

    private MeasuringTime() {}

    /// One past the last mark of such words, or `at` when none begin there.
    static int end(Marks marks, int at) {
        if (!marks.is(at, Word.WITHIN)) {
            return at;
        }
        Quantity time = Quantity.at(marks, marks.skip(at + 1, Word.NEUTRAL));
        if (time == null || !(days(time) <= MOST_DAYS)) {
            return at;
        }
        int end = marks.skip(time.end(), Word.NEUTRAL, Word.BEFORE, Word.EVENT);
        return end > time.end() ? end : at;
    }

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
