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
        Comparison early = before(marks, at);
        int name = early == null ? at : at + 1;
        boolean named = marks.is(name, Word.LIFE);
        if (!named && topic != Topic.LIFE) {
            return null;
        }
        int start = named ? afterName(marks, name + 1) : at;
        Bounds bounds = named && early != null ? Bounds.as(early, marks, start) : Bounds.at(marks, start);
        if (bounds == null || bounds.either()) {
            return null;
        }
        var source = new Source.Words(marks.span(at, bounds.end()));
        List<Criterion> limits = new ArrayList<>();
        for (Bounds.Bound bound : bounds.bounds()) {
            double weeks = weeks(bound.quantity());
            if (!(weeks > 0 && weeks < 1000) || bound.comparison() == Comparison.EQUAL) {
                return null;
            }
            limits.add(new Criterion.LifeExpectancy(bound.comparison(), weeks, source));
        }
        return new Reading(at, bounds.end(), Combine.all(limits, source));
    }

    /// "MINIMUM life expectancy of 12 weeks": the comparison stands before the name.
    private static @Nullable Comparison before(Marks marks, int at) {
        return marks.at(at) instanceof Meaning.Limit limit && marks.is(at + 1, Word.LIFE) ? limit.comparison() : null;
    }

    private static int afterName(Marks marks, int at) {
        return marks.skip(at, Word.NEUTRAL, Word.COLON, Word.EQUALS, Word.DEMAND, Word.DASH, Word.LIFE, Word.TO);
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
