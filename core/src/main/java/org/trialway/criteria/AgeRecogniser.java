package org.trialway.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trialway.criteria.Meaning.Word;
import org.trialway.knowledge.Comparison;
import org.trialway.study.AgeLimit;

/// "Age ≥ 18 years", "18 to 75 years of age", "older than 18", and bare limits under the heading "Age:".
///
/// A time is an age only when a word says so, or when nothing else stands in the item: "at least 5 years since
/// diagnosis" is none.
final class AgeRecogniser implements Recogniser {

    private static final Set<String> PEOPLE =
            Set.of("participants", "patients", "subjects", "those", "children", "individuals");
    private static final Set<String> ADULTS = Set.of("adult", "adults");
    private static final Set<String> SOME = Set.of("for", "in");

    @Override
    public @Nullable Reading at(Marks marks, int at, Topic topic) {
        boolean between = marks.is(at, Word.BETWEEN) && marks.is(marks.skip(at + 1, Word.NEUTRAL), Word.AGE);
        boolean named = marks.is(at, Word.AGE) || between;
        int start = named ? afterName(marks, at + 1) : at;
        Bounds bounds = between ? Bounds.between(marks, start) : Bounds.at(marks, start);
        if (bounds == null) {
            return null;
        }
        int end = marks.skip(bounds.end(), Word.OF_AGE);
        boolean isAge = named
                || isAdult(marks, at)
                || bounds.ofAge()
                || end > bounds.end()
                || topic == Topic.AGE
                || isAlone(marks, at, end, bounds);
        return isAge && !isOfSome(marks, at, end) ? reading(marks, at, end, bounds) : null;
    }

    /// "adults ≥ 18 years".
    private static boolean isAdult(Marks marks, int at) {
        return at > 0 && ADULTS.containsAll(marks.words(at - 1)) && marks.at(at) instanceof Meaning.Limit;
    }

    /// "≥ 50 for participants under 16", "2 to 6 years: 0.8": whom another limit is for.
    private static boolean isOfSome(Marks marks, int at, int end) {
        boolean row = marks.is(end, Word.COLON) && marks.number(end + 1) != null;
        int person = at - 1;
        boolean people = person > 0 && PEOPLE.containsAll(marks.words(person));
        boolean some = people && SOME.containsAll(marks.words(person - 1));
        return row || some || (at > 0 && marks.words(at - 1).equals(List.of("if")));
    }

    private static int afterName(Marks marks, int at) {
        return marks.skip(
                at,
                Word.NEUTRAL,
                Word.COLON,
                Word.EQUALS,
                Word.DEMAND,
                Word.DASH,
                Word.AGE,
                Word.NOTHING_ASKED,
                Word.COMMA);
    }

    /// A limit in years with no other word in the item that could give it another meaning: "≥ 18 years".
    private static boolean isAlone(Marks marks, int at, int end, Bounds bounds) {
        boolean inYears = bounds.bounds().stream()
                .allMatch(bound -> bound.quantity().unit() instanceof Meaning.Time time
                        && time.unit() == AgeLimit.Unit.YEARS
                        && bound.quantity().number().value() >= 10);
        if (!inYears || marks.size() > Marks.FARTHEST) {
            return false;
        }
        for (int i = 0; i < marks.size(); i++) {
            boolean outside = i < at || i >= end;
            if (outside && !isPlain(marks, i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(Marks marks, int at) {
        return marks.at(at) instanceof Meaning.SexName
                || marks.isAny(at, Word.NEUTRAL, Word.NOTHING_ASKED, Word.STOP, Word.COMMA, Word.SEMICOLON, Word.DEMAND)
                || marks.isAny(at, Word.OPEN, Word.CLOSE);
    }

    private static @Nullable Reading reading(Marks marks, int at, int end, Bounds bounds) {
        var source = new Source.Words(marks.span(at, end));
        List<Criterion> limits = new ArrayList<>();
        for (Bounds.Bound bound : bounds.bounds()) {
            AgeLimit limit = limit(bound.quantity());
            if (!limit.isLimit() || bound.comparison() == Comparison.EQUAL) {
                return null;
            }
            limits.add(new Criterion.Age(bound.comparison(), limit, source));
        }
        Criterion statement = bounds.either() ? Combine.anyOf(limits, source) : Combine.all(limits, source);
        return new Reading(at, end, statement);
    }

    /// [AgeLimit#NONE] when the number is no age.
    private static AgeLimit limit(Quantity quantity) {
        double number = quantity.number().value();
        AgeLimit.Unit unit = quantity.unit() instanceof Meaning.Time time ? time.unit() : AgeLimit.Unit.YEARS;
        boolean foreign = quantity.hasUnit() && !(quantity.unit() instanceof Meaning.Time);
        double most = unit == AgeLimit.Unit.YEARS ? 120 : 10_000;
        if (foreign || number != Math.rint(number) || number > most) {
            return AgeLimit.NONE;
        }
        return new AgeLimit((int) number, unit);
    }
}
