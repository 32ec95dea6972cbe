package org.trialway.criteria;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trialway.criteria.Meaning.Word;
import org.trialway.knowledge.Comparison;
import org.trialway.knowledge.PerformanceScale;

/// "ECOG performance status of 0 or 1", "Karnofsky ≥ 70%", "performance status 0-2 (WHO)".
///
/// Without a scale's name, 0 to 5 is ECOG and 10 to 100 Karnofsky: no other scale in use has these values.
final class PerformanceRecogniser implements Beginnings.Told {

    /// Under its heading a row may begin with anything.
    @Override
    public boolean mayBeginWith(Meaning meaning) {
        return true;
    }

    @Override
    public @Nullable Reading at(Marks marks, int at, Topic topic) {
        boolean named = marks.at(at) instanceof Meaning.ScaleName || marks.is(at, Word.PERFORMANCE);
        if (!named && topic != Topic.PERFORMANCE) {
            return null;
        }
        Set<PerformanceScale> scales = EnumSet.noneOf(PerformanceScale.class);
        int start = named ? afterNames(marks, at, scales) : at;
        ScaleValues values = ScaleValues.at(marks, start);
        if (values == null || open(marks, at, start) != 0) {
            return null;
        }
        int end = scales.isEmpty() ? afterLateName(marks, values.end(), scales) : values.end();
        if (scales.isEmpty()) {
            scales.add(values.most() <= 5 ? PerformanceScale.ECOG : PerformanceScale.KARNOFSKY);
        }
        return reading(marks, at, end, scales, values);
    }

    private static int afterNames(Marks marks, int at, Set<PerformanceScale> scales) {
        int i = at;
        while (i - at < Marks.FARTHEST && isPartOfName(marks, i)) {
            if (marks.at(i) instanceof Meaning.ScaleName name) {
                scales.add(name.scale());
            }
            i++;
        }
        return i;
    }

    private static boolean isPartOfName(Marks marks, int i) {
        boolean joins = marks.isAny(i, Word.OR, Word.AND, Word.SLASH, Word.COMMA)
                && marks.at(marks.skip(i + 1, Word.NEUTRAL)) instanceof Meaning.ScaleName;
        return i < marks.size()
                && (joins
                        || marks.at(i) instanceof Meaning.ScaleName
                        || marks.isAny(i, Word.PERFORMANCE, Word.NEUTRAL, Word.OPEN, Word.CLOSE, Word.COLON)
                        || marks.isAny(i, Word.EQUALS, Word.DASH, Word.DEMAND, Word.TO));
    }

    /// Parentheses that were opened and not closed.
    private static int open(Marks marks, int from, int to) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            depth += marks.is(i, Word.OPEN) ? 1 : marks.is(i, Word.CLOSE) ? -1 : 0;
        }
        return depth;
    }

    /// "0-1 (ECOG)", "0 to 1 on the ECOG scale": the name comes after the values.
    private static int afterLateName(Marks marks, int at, Set<PerformanceScale> scales) {
        int name = marks.skip(at, Word.NEUTRAL, Word.OPEN);
        if (!(marks.at(name) instanceof Meaning.ScaleName late)) {
            return at;
        }
        scales.add(late.scale());
        int end = marks.skip(name + 1, Word.PERFORMANCE, Word.NEUTRAL);
        return marks.is(end, Word.CLOSE) && open(marks, at, end) == 1 ? end + 1 : end;
    }

    private static @Nullable Reading reading(
            Marks marks, int at, int end, Set<PerformanceScale> scales, ScaleValues values) {
        if (open(marks, at, end) != 0) {
            return null;
        }
        var source = new Source.Words(marks.span(at, end));
        List<Criterion> alternatives = new ArrayList<>();
        for (PerformanceScale scale : scales) {
            List<Criterion> limits = limits(scale, values, source);
            if (limits.isEmpty()) {
                return null;
            }
            alternatives.add(Combine.all(limits, source));
        }
        return new Reading(at, end, Combine.anyOf(alternatives, source));
    }

    /// Empty when a value is not on the scale, or when the best value alone is named where a limit was expected.
    private static List<Criterion> limits(PerformanceScale scale, ScaleValues values, Source source) {
        List<Criterion> limits = new ArrayList<>();
        for (ScaleValues.Limit limit : values.limits()) {
            if (!scale.admits(limit.value())) {
                return List.of();
            }
            if (!isEndOfScale(scale, limit)) {
                limits.add(new Criterion.PerformanceStatus(scale, limit.comparison(), limit.value(), source));
            }
        }
        return limits;
    }

    /// "0 to 2" is "at most 2", "70 to 100%" is "at least 70".
    private static boolean isEndOfScale(PerformanceScale scale, ScaleValues.Limit limit) {
        boolean lowest = limit.comparison() == Comparison.AT_LEAST && limit.value() == 0;
        boolean highest =
                limit.comparison() == Comparison.AT_MOST && limit.value() == (scale == PerformanceScale.ECOG ? 5 : 100);
        return lowest || highest;
    }
}
