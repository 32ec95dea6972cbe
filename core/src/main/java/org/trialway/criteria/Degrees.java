package org.trialway.criteria;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trialway.criteria.Meaning.Word;
import org.trialway.text.Span;

/// "active", "uncontrolled" before a name, shared by the names of its list; "requiring treatment", "(NYHA III-IV)"
/// behind one. What is so narrowed can turn nobody away by itself.
final class Degrees {

    /// Begin a clause that narrows the name before it.
    private static final Set<String> NARROWS = Set.of(
            "requiring",
            "requires",
            "require",
            "required",
            "needing",
            "that",
            "which",
            "who",
            "causing",
            "resulting",
            "grade",
            "nyha",
            "class",
            "considered",
            "judged",
            "deemed",
            "interfering",
            "interfere",
            "likely",
            "ctcae",
            "unresponsive",
            "refractory",
            "not",
            "without",
            "compromising",
            "sufficient",
            "necessitating",
            "leading",
            "despite",
            "would",
            "could",
            "might",
            "may",
            "involving",
            "manifested",
            "if",
            "when",
            "where",
            "for");

    /// Begin a clause in which commas end nothing: "that, in the opinion of the investigator, would …".
    private static final Set<String> CLAUSE = Set.of("that", "which", "who");

    private static final Set<String> PASSED = Set.of(
            "intercurrent",
            "underlying",
            "known",
            "other",
            "systemic",
            "primary",
            "medical",
            "existing",
            "coexisting",
            "congenital",
            "acquired",
            "any",
            "disease");

    /// "NYHA CLASS II-IV heart failure", "GRADE 3 bleeding".
    private static final Set<String> GRADES =
            Set.of("nyha", "new", "york", "heart", "association", "class", "grade", "grades");

    private static final Set<String> ROMANS =
            Set.of("i", "ii", "iii", "iv", "v", "functional", "classification", "ctcae", "higher", "greater", "above");

    private static final int LONGEST = 30;

    private final NameMarks scope;
    private final List<Reading> readings;

    private Degrees(NameMarks scope, List<Reading> readings) {
        this.scope = scope;
        this.readings = readings;
    }

    static void apply(NameMarks scope, Stance stance, List<Reading> readings) {
        var degrees = new Degrees(scope, readings);
        degrees.before();
        if (stance == Stance.FORBID) {
            degrees.behind();
        }
    }

    private void before() {
        Span shared = null;
        for (int i = 0; i < readings.size(); i++) {
            Reading one = readings.get(i);
            int first = i == 0 ? 0 : readings.get(i - 1).to();
            int degree = NameMarks.isName(one) ? leftmost(one.from(), first) : -1;
            boolean goesOn = i > 0 && NameMarks.isTimed(one) && scope.isList(first, one.from());
            if (degree >= 0) {
                shared = scope.marks().span(degree, one.from());
                readings.set(i, new Reading(degree, one.to(), qualified(one, shared, degree)));
            } else if (goesOn && shared != null) {
                readings.set(i, new Reading(one.from(), one.to(), qualified(one, shared, one.from())));
            } else {
                shared = null;
            }
        }
    }

    private Criterion qualified(Reading one, Span words, int from) {
        return new Criterion.Qualified(
                one.statement(), words, new Source.Words(scope.marks().span(from, one.to())));
    }

    /// The first of the degrees right before a name: "severe or uncontrolled".
    private int leftmost(int at, int first) {
        Marks marks = scope.marks();
        int leftmost = -1;
        for (int i = at - 1; i >= first; i--) {
            if (marks.at(i) instanceof Meaning.Degree || GRADES.containsAll(marks.words(i))) {
                leftmost = i;
            } else if (!isPassed(i) && !isOfGrade(i) && (leftmost < 0 || !isJoin(i))) {
                return leftmost;
            }
        }
        return leftmost;
    }

    private boolean isJoin(int at) {
        return scope.marks().isAny(at, Word.OR, Word.AND_OR, Word.AND, Word.COMMA, Word.SLASH);
    }

    private boolean isOfGrade(int at) {
        Marks marks = scope.marks();
        return marks.number(at) != null
                || marks.at(at) instanceof Meaning.Limit
                || marks.at(at) instanceof Meaning.LimitAfter
                || marks.isAny(at, Word.DASH, Word.TO)
                || ROMANS.containsAll(marks.words(at))
                || (at > 0
                        && marks.isAny(at, Word.OR, Word.AND, Word.SLASH)
                        && (ROMANS.containsAll(marks.words(at - 1)) || marks.number(at - 1) != null));
    }

    /// Between a degree and its name: "uncontrolled INTERCURRENT illness", "active, KNOWN infection".
    private boolean isPassed(int at) {
        return scope.marks().is(at, Word.NEUTRAL)
                || PASSED.containsAll(scope.marks().words(at));
    }

    private void behind() {
        for (int i = 0; i < readings.size(); i++) {
            Reading one = readings.get(i);
            int next = i + 1 < readings.size()
                    ? readings.get(i + 1).from()
                    : scope.marks().size();
            Span words = NameMarks.isTimed(one) ? behind(one.to(), next) : null;
            if (words != null) {
                readings.set(i, new Reading(one.from(), one.to(), qualified(one, words, one.from())));
            }
        }
    }

    private @Nullable Span behind(int at, int next) {
        Marks marks = scope.marks();
        boolean aside = marks.is(at, Word.OPEN);
        int start = aside ? at + 1 : at;
        int end = start;
        boolean clause = aside || CLAUSE.containsAll(marks.words(Math.min(start, marks.size() - 1)));
        while (end < next && end - start < LONGEST && !isEnd(end, clause)) {
            end++;
        }
        boolean narrows = aside
                ? end - start > 2 && !marks.is(start, Word.EXAMPLE)
                : end > start && NARROWS.contains(marks.words(start).getFirst());
        return narrows ? marks.span(start, end) : null;
    }

    private boolean isEnd(int at, boolean aside) {
        Marks marks = scope.marks();
        return marks.isAny(at, Word.CLOSE, Word.STOP)
                || scope.isExcept(at)
                || (!aside && marks.isAny(at, Word.COMMA, Word.SEMICOLON, Word.OPEN, Word.WITHIN));
    }
}
