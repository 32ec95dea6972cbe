package org.trialway.criteria;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trialway.criteria.Meaning.Word;
import org.trialway.knowledge.Comparison;

/// "Life expectancy of at least 3 months" → at least 12 weeks: a month counts 4 weeks, as records use both alike.
final class LifeExpectancyRecogniser implements Recogniser {

    @Override
    public @Nullable Reading at(Marks marks, int at, Topic topic) {
        int life = afterMinimum(marks, at);
        boolean named = marks.is(life, Word.LIFE);
        if (!named && topic != Topic.LIFE) {
            return null;
        }
        int start = named
                ? marks.skip(
                        life + 1, Word.NEUTRAL, Word.COLON, Word.EQUALS, Word.DEMAND, Word.DASH, Word.LIFE, Word.TO)
                : at;
        Bounds bounds = Bounds.at(marks, start);
        if (bounds == null || bounds.either()) {
            return null;
        }
        var source = new Source.Words(marks.span(at, bounds.end()));
        List<Criterion> limits = new ArrayList<>();
        for (Bounds.Bound bound : bounds.bounds()) {
            double weeks = weeks(bound.quantity());
            boolean bare = bound.comparison() == Comparison.EQUAL;
            if (!(weeks > 0 && weeks < 1000) || (bare && !named)) {
                return null;
            }
            limits.add(new Criterion.LifeExpectancy(bare ? Comparison.AT_LEAST : bound.comparison(), weeks, source));
        }
        return new Reading(at, bounds.end(), Combine.all(limits, source));
    }

    /// "minimum life expectancy of 12 weeks"; a life expectancy without "at least" means so too.
    private static int afterMinimum(Marks marks, int at) {
        boolean minimum = marks.at(at) instanceof Meaning.Limit limit && limit.comparison() == Comparison.AT_LEAST;
        return minimum ? marks.skip(at + 1, Word.NEUTRAL) : at;
    }

    /// NaN when the unit is no time.
    private static double weeks(Quantity quantity) {
        if (!(quantity.unit() instanceof Meaning.Time time)) {
            return Double.NaN;
        }
        double number = quantity.number().value();
        return switch (time.unit()) {
            case YEARS -> number * 52;
            case MONTHS -> number * 4;
            case WEEKS -> number;
            case DAYS -> number / 7;
            case HOURS, MINUTES -> Double.NaN;
        };
    }
}
