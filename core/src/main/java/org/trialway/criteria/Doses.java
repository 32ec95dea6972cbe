package org.trialway.criteria;

import java.util.List;
import java.util.Set;
import org.trialway.knowledge.Concept;
import org.trialway.knowledge.Concept.Kind;
import org.trialway.knowledge.Concepts;
import org.trialway.text.Span;

/// "more than 10 mg/day of prednisone or equivalent": the dose from which a medicine bars, on the steroid named before
/// it, else on the medicine next to it. A medicine with a dose can turn nobody away by itself.
final class Doses {

    private static final Set<String> UNITS =
            Set.of("mg", "mcg", "ug", "µg", "milligram", "milligrams", "g", "mg/day", "mg/d", "mg/kg", "units", "iu");

    private static final Set<String> GOES_ON = Set.of(
            "mg",
            "kg",
            "day",
            "daily",
            "per",
            "d",
            "day's",
            "of",
            "or",
            "its",
            "equivalent",
            "equivalents",
            "dose",
            "doses",
            "a",
            "qd",
            "once",
            "/",
            "m2",
            "prednisone",
            "prednisolone",
            "methylprednisolone",
            "dexamethasone",
            "hydrocortisone",
            "body",
            "weight");

    private static final int LONGEST = 14;
    private static final int NEAR = 16;

    private Doses() {}

    static void apply(NameMarks scope, List<Reading> readings) {
        Marks marks = scope.marks();
        for (int i = 0; i < marks.size(); i++) {
            int end = end(marks, i);
            if (end > i) {
                give(scope, readings, i, end);
                i = end - 1;
            }
        }
    }

    /// One past the words of a dose that begins at `at`, or `at` itself.
    private static int end(Marks marks, int at) {
        boolean limit = marks.at(at) instanceof Meaning.Limit;
        int unit = marks.number(at + 1) == null ? -1 : at + 2;
        if (!limit || unit < 0 || unit >= marks.size() || !isUnit(marks, unit)) {
            return at;
        }
        int end = unit + 1;
        while (end < marks.size() && end - unit < LONGEST && GOES_ON.containsAll(marks.words(end))) {
            end++;
        }
        return end;
    }

    private static boolean isUnit(Marks marks, int at) {
        return UNITS.contains(marks.words(at).getFirst());
    }

    private static void give(NameMarks scope, List<Reading> readings, int from, int to) {
        int owner = owner(scope, readings, from, to);
        if (owner >= 0 && !(readings.get(owner).statement() instanceof Criterion.Qualified)) {
            Reading one = readings.get(owner);
            Span words = scope.marks().span(from, to);
            readings.set(
                    owner,
                    scope.owning(one, from, to, new Criterion.Qualified(one.statement(), words, source(scope, one))));
        }
    }

    private static Source source(NameMarks scope, Reading one) {
        return new Source.Words(scope.marks().span(one.from(), one.to()));
    }

    /// The last steroid before the dose in its sentence, the last medicine before it, or the first one behind it.
    private static int owner(NameMarks scope, List<Reading> readings, int from, int to) {
        int start = scope.sentenceStart(from);
        int medicine = -1;
        for (int i = readings.size() - 1; i >= 0; i--) {
            Reading one = readings.get(i);
            boolean before = one.from() >= start && one.to() <= from && isMedicine(one);
            if (before && isSteroid(one)) {
                return i;
            }
            medicine = before && medicine < 0 && from - one.to() <= NEAR ? i : medicine;
        }
        return medicine >= 0 ? medicine : behind(readings, from, to);
    }

    private static int behind(List<Reading> readings, int from, int to) {
        for (int i = 0; i < readings.size(); i++) {
            Reading one = readings.get(i);
            if (isMedicine(one) && one.from() > from && one.from() <= to + 2) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isMedicine(Reading one) {
        return NameMarks.isName(one) && NameMarks.kind(one) == Kind.MEDICINE;
    }

    private static boolean isSteroid(Reading one) {
        return Leaves.of(one.statement()).getFirst() instanceof Criterion.Has has
                && Concepts.all().isA(has.concept(), new Concept(Kind.MEDICINE, "systemic corticosteroid"));
    }
}
