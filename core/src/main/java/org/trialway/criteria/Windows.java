package org.trialway.criteria;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trialway.criteria.Meaning.Word;
import org.trialway.knowledge.Comparison;
import org.trialway.knowledge.Concept;

/// "within 4 weeks" after or before the names it is about; "at least 4 weeks since" bars what was within them.
final class Windows {

    private static final Set<String> LOOKING_BACK = Set.of("past", "last", "previous", "preceding", "prior");
    private static final Set<String> FIRST = Set.of("first", "initial");
    private static final Set<String> DURING = Set.of("in", "during", "over", "for");

    private static final Set<String> HALF =
            Set.of("half", "half-life", "half-lives", "lives", "life", "drug", "elimination", "t1/2");

    private static final Set<String> COUNTED_FROM =
            Set.of("since", "from", "after", "post", "following", "elapsed", "off", "beyond");
    private static final Set<String> OWN = Set.of("for", "if", "since", "from", "when", "in");
    private static final Set<String> PASSED =
            Set.of("have has must passed last dose completion completing end".split(" "));

    private static final Set<String> OVER =
            Set.of("off", "discontinued", "stopped", "ceased", "completed", "discontinuation", "tapered", "weaned");
    private static final Set<String> AGO = Set.of("ago", "earlier", "prior", "previously");
    private static final Set<String> LASTING =
            Set.of("stable", "stability", "started", "initiated", "resolved", "recovered");
    private static final Set<String> PEOPLE = Set.of("those", "patients", "subjects", "participants", "individuals");
    private static final int COUNTED_NEAR = 6;
    private static final int FAR = 24;

    private Windows() {}

    static void apply(NameMarks scope, Stance stance, List<Reading> readings) {
        BitSet timeable = new BitSet();
        for (int i = 0; i < readings.size(); i++) {
            timeable.set(i, NameMarks.isTimed(readings.get(i)));
        }
        Marks marks = scope.marks();
        for (int i = 0; i < marks.size() && !timeable.isEmpty(); i++) {
            Window window = Window.at(marks, i);
            if (window != null) {
                apply(window, i, scope, stance, readings, timeable);
                i = window.end() - 1;
            }
        }
        own(scope, readings);
    }

    /// "within 4 weeks (6 weeks for nitrosoureas)": the second time is that of what stands behind it alone.
    private static void own(NameMarks scope, List<Reading> readings) {
        Marks marks = scope.marks();
        for (int i = 1; i < marks.size(); i++) {
            Quantity time =
                    marks.isAny(i - 1, Word.OPEN, Word.COMMA, Word.OR, Word.SEMICOLON) ? Quantity.at(marks, i) : null;
            if (time == null || !(time.unit() instanceof Meaning.Time unit) || !says(marks, time.end(), OWN)) {
                continue;
            }
            int days = Window.days(time.number().value(), unit);
            int end = time.end();
            while (end < marks.size() && !marks.isAny(end, Word.CLOSE, Word.STOP, Word.SEMICOLON) && end - i < FAR) {
                end++;
            }
            for (int r = 0; r < readings.size(); r++) {
                Reading one = readings.get(r);
                if (isInside(one, time.end(), end) && NameMarks.isTimed(one)) {
                    readings.set(r, new Reading(one.from(), one.to(), timed(untimed(one.statement()), days)));
                }
            }
        }
    }

    private static boolean says(Marks marks, int at, Set<String> words) {
        return at < marks.size() && words.containsAll(marks.words(at));
    }

    private static Criterion untimed(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Has has -> new Criterion.Has(has.concept(), 0, has.source());
            case Criterion.Qualified part -> new Criterion.Qualified(untimed(part.part()), part.words(), part.source());
            case Criterion.Not not -> new Criterion.Not(untimed(not.part()), not.source());
            case Criterion.All all ->
                Combine.all(all.parts().stream().map(Windows::untimed).toList(), all.source());
            case Criterion.AnyOf any ->
                Combine.anyOf(any.parts().stream().map(Windows::untimed).toList(), any.source());
            default -> criterion;
        };
    }

    /// @param timeable which readings can have a time; a window given to one changes nothing in that
    private static void apply(
            Window window, int at, NameMarks scope, Stance stance, List<Reading> readings, BitSet timeable) {
        int start = Math.max(scope.sentenceStart(at), othersStart(scope, at));
        int end = scope.sentenceEnd(window.end());
        boolean before = isAnyInside(readings, timeable, start, at);
        boolean behind = isAnyInside(readings, timeable, window.end(), end);
        boolean since = window.barsWhatIsWithin() || isCounted(scope, window.end(), end);
        boolean backward = before && !(since && behind);
        if (backward && window.barsWhatIsWithin() && !isEnded(scope, start, at, window.end())) {
            return;
        }
        for (int i = timeable.nextSetBit(0); i >= 0; i = timeable.nextSetBit(i + 1)) {
            Reading one = readings.get(i);
            boolean inReach = backward ? isInside(one, start, at) : isInside(one, window.end(), end);
            if (inReach && !isTimed(one.statement())) {
                Criterion timed = timed(one.statement(), window.days());
                Criterion said = window.barsWhatIsWithin() && stance == Stance.REQUIRE
                        ? new Criterion.Not(timed, timed.source())
                        : timed;
                int to = window.barsWhatIsWithin() ? afterCounted(scope, window.end(), one.from()) : window.end();
                readings.set(i, scope.owning(one, at, to, said));
            }
        }
    }

    private static boolean isAnyInside(List<Reading> readings, BitSet timeable, int from, int to) {
        for (int i = timeable.nextSetBit(0); i >= 0; i = timeable.nextSetBit(i + 1)) {
            if (isInside(readings.get(i), from, to)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInside(Reading reading, int from, int to) {
        return reading.from() >= from && reading.to() <= to;
    }

    /// "…, or those who had drainage within 2 weeks": the time is about other people than those named before; 0 where
    /// no such words stand near.
    private static int othersStart(NameMarks scope, int at) {
        for (int i = at - 1; i > Math.max(0, at - FAR); i--) {
            if (scope.isOneOf(i, PEOPLE) && scope.marks().isAny(i - 1, Word.OR, Word.SEMICOLON, Word.COMMA)) {
                return i;
            }
        }
        return 0;
    }

    /// "at least 4 weeks SINCE chemotherapy": what the time is counted from stands behind it.
    private static boolean isCounted(NameMarks scope, int from, int to) {
        return scope.hasWord(from, Math.min(to, from + COUNTED_NEAR), COUNTED_FROM);
    }

    /// Behind "SINCE" and "HAVE PASSED SINCE THE LAST DOSE OF", where nothing else stands before what is counted from.
    private static int afterCounted(NameMarks scope, int from, int name) {
        int at = from;
        while (at < name
                && (scope.isOneOf(at, COUNTED_FROM) || scope.isOneOf(at, PASSED) || scope.isQuiet(at, at + 1))) {
            at++;
        }
        return at == name ? at : from;
    }

    /// "Chemotherapy completed at least 4 weeks BEFORE …" and "OFF steroids for at least 4 weeks" say that it was over;
    /// "stable for at least 4 weeks" does not.
    private static boolean isEnded(NameMarks scope, int start, int at, int end) {
        Marks marks = scope.marks();
        boolean lasts = at > 0 && DURING.containsAll(marks.words(at - 1));
        boolean before = marks.isAny(marks.skip(end, Word.NEUTRAL), Word.BEFORE) || scope.hasWord(end, end + 2, AGO);
        return lasts ? scope.hasWord(start, at, OVER) : before && !scope.hasWord(start, at, LASTING);
    }

    private static boolean isTimed(Criterion name) {
        return !(Leaves.first(name) instanceof Criterion.Has has)
                || has.withinDays() > 0
                || has.concept().equals(ToxicityRecogniser.UNRESOLVED);
    }

    /// Each treatment or illness named, within so many days where no time is given yet.
    static Criterion timed(Criterion criterion, int days) {
        if (days <= 0) {
            return criterion;
        }
        return switch (criterion) {
            case Criterion.Has has
            when has.withinDays() == 0 && isOfTime(has.concept().kind()) ->
                new Criterion.Has(has.concept(), days, has.source());
            case Criterion.Qualified qualified ->
                new Criterion.Qualified(timed(qualified.part(), days), qualified.words(), qualified.source());
            case Criterion.Not not -> new Criterion.Not(timed(not.part(), days), not.source());
            case Criterion.Unless unless ->
                new Criterion.Unless(timed(unless.rule(), days), unless.exception(), unless.source());
            case Criterion.All all ->
                Combine.all(all.parts().stream().map(part -> timed(part, days)).toList(), all.source());
            case Criterion.AnyOf any ->
                Combine.anyOf(
                        any.parts().stream().map(part -> timed(part, days)).toList(), any.source());
            case Criterion.PartlyUnderstood partly ->
                new Criterion.PartlyUnderstood(timed(partly.read(), days), partly.unread(), partly.source());
            default -> criterion;
        };
    }

    private static boolean isOfTime(Concept.Kind kind) {
        return kind == Concept.Kind.THERAPY
                || kind == Concept.Kind.PROCEDURE
                || kind == Concept.Kind.MEDICINE
                || kind == Concept.Kind.CONDITION;
    }

    /// "second malignancy unless disease-free for 5 YEARS" looks back on those years: the most days that the marks of
    /// an exception say a cure must have lasted; 0 for none.
    static int longestIn(Marks marks, int from, int to) {
        int most = 0;
        for (int i = from; i < to; i++) {
            Quantity time = marks.number(i) == null ? null : Quantity.at(marks, i);
            if (time != null && time.unit() instanceof Meaning.Time unit && !marks.is(time.end(), Word.OF_AGE)) {
                most = Math.max(most, Window.days(time.number().value(), unit));
            }
        }
        return most;
    }

    /// The days of a window anywhere in the words above a list; 0 for none.
    static int daysIn(Marks marks) {
        for (int i = 0; i < marks.size(); i++) {
            Window window = Window.at(marks, i);
            if (window != null && !window.barsWhatIsWithin()) {
                return window.days();
            }
        }
        return 0;
    }

    /// A time in which something was or must not have been.
    ///
    /// @param barsWhatIsWithin "at least 4 weeks since": what was within the time is barred
    private record Window(int days, boolean barsWhatIsWithin, int end) {

        static @Nullable Window at(Marks marks, int at) {
            boolean within = marks.is(at, Word.WITHIN);
            boolean less = marks.at(at) instanceof Meaning.Limit limit
                    && (limit.comparison() == Comparison.LESS_THAN || limit.comparison() == Comparison.AT_MOST);
            boolean since = marks.at(at) instanceof Meaning.Limit limit
                    && (limit.comparison() == Comparison.AT_LEAST || limit.comparison() == Comparison.MORE_THAN);
            boolean in = DURING.containsAll(marks.words(at));
            if (!within && !less && !since && !in) {
                return ended(marks, at);
            }
            int back = afterLookingBack(marks, at + 1, within);
            Quantity time = afterHalfLives(marks, longest(marks, back));
            boolean during = in
                    && ((back > at + 1 && looksBack(marks, at + 1, back))
                            || (time != null && marks.is(time.end(), Word.BEFORE)));
            if (!within && !less && !since && !during) {
                return null;
            }
            if (time == null || !(time.unit() instanceof Meaning.Time unit)) {
                return null;
            }
            int days = days(time.number().value(), unit);
            boolean age = marks.is(time.end(), Word.OF_AGE) || marks.has(Word.AGE) || marks.has(Word.LIFE);
            return days <= 0 || (age && !within) ? null : new Window(days, since, time.end());
        }

        /// "should have been STOPPED 14 days BEFORE the first dose".
        private static @Nullable Window ended(Marks marks, int at) {
            boolean over = marks.number(at) != null && at > 0 && marks.hasOneOf(at - 1, OVER);
            Quantity time = over ? longest(marks, at) : null;
            boolean before = time != null && marks.is(time.end(), Word.BEFORE);
            int days = before && time != null && time.unit() instanceof Meaning.Time unit
                    ? days(time.number().value(), unit)
                    : 0;
            return days <= 0 || time == null ? null : new Window(days, true, time.end());
        }

        /// "2-4 weeks": the longer time.
        private static @Nullable Quantity longest(Marks marks, int at) {
            Quantity first = Quantity.at(marks, at);
            boolean range = first != null && !first.hasUnit() && marks.isAny(first.end(), Word.DASH, Word.TO, Word.OR);
            return range && first != null ? Quantity.at(marks, first.end() + 1) : first;
        }

        /// "5 half-lives or 4 weeks": half-lives are not counted.
        private static @Nullable Quantity afterHalfLives(Marks marks, @Nullable Quantity first) {
            if (first == null || first.hasUnit()) {
                return first;
            }
            int half = marks.skip(first.end(), Word.NEUTRAL);
            int last = marks.isCompoundDash(half + 1) ? half + 2 : half + 1;
            if (half >= marks.size() || !HALF.containsAll(marks.words(half))) {
                return first;
            }
            int or = last;
            while (or < marks.size() && or - last < 8 && !marks.isAny(or, Word.OR, Word.STOP, Word.SEMICOLON)) {
                or++;
            }
            return marks.is(or, Word.OR) ? Quantity.at(marks, marks.skip(or + 1, Word.NEUTRAL, Word.WITHIN)) : first;
        }

        /// @param within also over "within the FIRST 6 months of enrolment", which is said of the last before it
        private static int afterLookingBack(Marks marks, int from, boolean within) {
            int at = from;
            while (at < marks.size()
                    && at - from < 6
                    && (marks.is(at, Word.NEUTRAL)
                            || LOOKING_BACK.containsAll(marks.words(at))
                            || (within && FIRST.containsAll(marks.words(at))))) {
                at++;
            }
            return at;
        }

        private static boolean looksBack(Marks marks, int from, int to) {
            for (int i = from; i < to; i++) {
                if (LOOKING_BACK.containsAll(marks.words(i))) {
                    return true;
                }
            }
            return false;
        }

        static int days(double number, Meaning.Time time) {
            double days = switch (time.unit()) {
                case YEARS -> number * 365;
                case MONTHS -> number * 30;
                case WEEKS -> number * 7;
                case DAYS -> number;
                case HOURS -> number / 24;
                case MINUTES -> 0;
            };
            return (int) Math.ceil(Math.min(days, 100 * 365));
        }
    }
}
