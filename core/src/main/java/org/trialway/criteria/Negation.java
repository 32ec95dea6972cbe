package org.trialway.criteria;

import java.util.List;
import java.util.Set;
import org.trialway.criteria.Meaning.Word;
import org.trialway.knowledge.Concept.Kind;

/// "No prior chemotherapy": turns the name and those that follow in the same list round.
final class Negation {

    /// Bar what follows them, whatever words stand in between.
    private static final Set<String> FIRM = Set.of("no", "never", "neither", "naive", "naïve");

    private static final Set<String> TURNS = Set.of(
            "longer",
            "alternative",
            "alternatives",
            "effective",
            "available",
            "response",
            "responding",
            "further",
            "candidate",
            "amenable",
            "suitable",
            "option",
            "options",
            "better",
            "benefit",
            "after",
            "since",
            "because",
            "if",
            "when",
            "that",
            "but",
            "curative",
            "standard",
            "approved",
            "limit",
            "limits",
            "limitation",
            "restriction",
            "restrictions",
            "need");

    private static final Set<String> NEGATIVE = Set.of("negative", "seronegative", "nonreactive");

    /// "no OTHER disease", "no CLINICAL SIGNS of disease".
    private static final Set<String> SIGNS = Set.of(
            "other",
            "clinical",
            "clinically",
            "sign",
            "signs",
            "symptom",
            "symptoms",
            "radiographic",
            "radiologic",
            "radiological",
            "imaging",
            "concerning",
            "additional",
            "apparent",
            "serology",
            "serologic",
            "serological",
            "antibody",
            "antibodies",
            "antigen",
            "testing",
            "significant");

    private static final int FAR = 8;

    private final NameMarks scope;
    private final List<Reading> readings;

    private Negation(NameMarks scope, List<Reading> readings) {
        this.scope = scope;
        this.readings = readings;
    }

    static void apply(NameMarks scope, Stance stance, List<Reading> readings) {
        if (stance == Stance.REQUIRE) {
            new Negation(scope, readings).apply();
        }
    }

    private void apply() {
        boolean negated = false;
        for (int i = 0; i < readings.size(); i++) {
            Reading one = readings.get(i);
            int first = i == 0 ? 0 : readings.get(i - 1).to();
            int not = notBefore(one.from(), first);
            boolean goesOn = negated
                    && i > 0
                    && (scope.isList(first, one.from())
                            || scope.isQuiet(first, one.from())
                            || isExample(first, one.from())
                            || isSameRun(readings.get(i - 1), one));
            boolean tested = NameMarks.isName(one) && not < 0 && !goesOn && isNegative(i);
            negated = NameMarks.isName(one) && (not >= 0 || goesOn || tested);
            if (negated) {
                int from = not >= 0 ? not : one.from();
                var source = new Source.Words(scope.marks().span(from, one.to()));
                readings.set(i, new Reading(from, one.to(), Opposite.of(Sources.at(one.statement(), source))));
            }
        }
    }

    /// "no systemic therapy for this cancer (including chemotherapy)".
    private boolean isExample(int from, int to) {
        return scope.has(from, to, Word.EXAMPLE) && !scope.has(from, to, Word.STOP);
    }

    /// "no prior chemotherapy or other experimental immunotherapy": unknown words inside a list end it not.
    private boolean isSameRun(Reading before, Reading one) {
        boolean joined = false;
        for (int i = before.to(); i < one.from(); i++) {
            boolean link = scope.marks().isAny(i, Word.OR, Word.AND_OR, Word.COMMA, Word.SLASH);
            boolean fine = link || isQuiet(i) || isAdjective(i) || scope.marks().isAny(i, Word.OPEN, Word.CLOSE);
            if (!fine) {
                return false;
            }
            joined |= link;
        }
        return joined
                && one.from() - before.to() <= FAR
                && NameMarks.isName(one)
                && NameMarks.kind(before) == NameMarks.kind(one);
    }

    private int notBefore(int at, int first) {
        Marks marks = scope.marks();
        int i = at - 1;
        boolean loose = false;
        while (i >= first && at - i <= FAR && (isQuiet(i) || isAdjective(i) || marks.isAny(i, Word.OR, Word.SLASH))) {
            loose |= !isQuiet(i);
            i--;
        }
        boolean not = i >= first && (marks.is(i, Word.NOT) || isNegativeWord(i));
        return not && (!loose || FIRM.contains(marks.words(i).getFirst())) ? i : -1;
    }

    /// "HIV NEGATIVE", "HIV, HBV and HCV tests must be NEGATIVE".
    private boolean isNegative(int index) {
        if (NameMarks.kind(readings.get(index)) != Kind.CONDITION) {
            return false;
        }
        int last = index;
        while (last + 1 < readings.size()
                && NameMarks.isName(readings.get(last + 1))
                && NameMarks.kind(readings.get(last + 1)) == Kind.CONDITION
                && scope.isList(readings.get(last).to(), readings.get(last + 1).from())) {
            last++;
        }
        int end = last + 1 < readings.size()
                ? readings.get(last + 1).from()
                : scope.marks().size();
        int at = readings.get(last).to();
        while (at < end
                && at - readings.get(last).to() < FAR
                && (isQuiet(at) || scope.marks().isAny(at, Word.DEMAND, Word.OPEN, Word.CLOSE))) {
            at++;
        }
        return at < end && isNegativeWord(at);
    }

    private boolean isNegativeWord(int at) {
        return NEGATIVE.contains(scope.marks().words(at).getFirst());
    }

    private boolean isQuiet(int at) {
        return scope.marks().isAny(at, Word.NEUTRAL, Word.TO, Word.ONE_OF)
                || SIGNS.containsAll(scope.marks().words(at))
                || NameWords.standBesideNames(scope.marks().words(at))
                || scope.marks().words(at).equals(List.of("first"));
    }

    /// "no SYSTEMIC OR INTRACAVITARY chemotherapy"; "no longer" and "no alternative" say something else.
    private boolean isAdjective(int at) {
        return (scope.marks().is(at, Word.UNKNOWN) && !scope.isOneOf(at, TURNS))
                || scope.marks().at(at) instanceof Meaning.Degree
                || scope.marks().at(at) instanceof Meaning.LabName;
    }
}
