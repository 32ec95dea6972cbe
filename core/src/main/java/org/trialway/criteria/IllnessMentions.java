package org.trialway.criteria;

import java.util.List;
import java.util.Set;
import org.trialway.criteria.Meaning.Word;
import org.trialway.knowledge.Concept.Kind;

/// Illnesses that an item names though nobody is kept out for having them: what the investigator judges, what calls
/// for a medicine that is barred itself, what a vaccine is against, who is held where; and whatever "is not required".
final class IllnessMentions {

    private static final Set<String> BARE =
            Set.of("any other the a an presence of condition conditions circumstance circumstances".split(" "));

    private static final Set<String> NEEDS = Set.of("requiring requires require required needing needs".split(" "));
    private static final Set<String> AGAINST = Set.of("against");
    private static final Set<String> HELD = Set.of(
            "prisoner prisoners imprisoned incarcerated detained detention compulsorily involuntarily".split(" "));
    private static final Set<String> DUE = Set.of("required mandatory necessary needed obligatory".split(" "));

    private static final String ANY = "unspecified serious illness";

    /// How far a medicine may stand behind the illness it is for.
    private static final int NEAR = 10;

    private IllnessMentions() {}

    /// @param kept the readings before it that stand
    static boolean has(NameMarks scope, Stance stance, Reading one, Kind kind, List<Reading> kept) {
        if (stance == Stance.REQUIRE && isNotRequired(scope, one)) {
            return true;
        }
        if (kind != Kind.CONDITION) {
            return false;
        }
        int start = scope.sentenceStart(one.from());
        return isBare(scope, one)
                || isForMedicine(scope, one)
                || (scope.hasWord(scope.phraseStart(one.from(), 0), one.from(), AGAINST)
                        && isBehindMedicine(kept, start))
                || scope.hasWord(start, one.from(), HELD);
    }

    /// "any CONDITION that would interfere": whoever judges that is asked, not the person.
    private static boolean isBare(NameMarks scope, Reading one) {
        return NameMarks.name(one).equals(ANY) && BARE.containsAll(scope.marks().words(one.to() - 1));
    }

    /// "a medical condition that REQUIRES systemic CORTICOSTEROIDS" bars the steroids, whatever the condition.
    private static boolean isForMedicine(NameMarks scope, Reading one) {
        Marks marks = scope.marks();
        if (!NameMarks.name(one).equals(ANY)) {
            return false;
        }
        boolean needs = false;
        for (int i = one.to(); i < Math.min(marks.size(), one.to() + NEAR); i++) {
            if (marks.isAny(i, Word.STOP, Word.SEMICOLON, Word.COMMA, Word.OR)) {
                return false;
            }
            needs |= scope.isOneOf(i, NEEDS);
            if (needs && marks.at(i) instanceof Meaning.Named named) {
                return named.concept().kind() == Kind.MEDICINE;
            }
        }
        return false;
    }

    private static boolean isBehindMedicine(List<Reading> kept, int start) {
        return !kept.isEmpty()
                && kept.getLast().from() >= start
                && NameMarks.isName(kept.getLast())
                && NameMarks.kind(kept.getLast()) == Kind.MEDICINE;
    }

    /// "expression of the antigen is NOT REQUIRED, but tissue must be sent".
    private static boolean isNotRequired(NameMarks scope, Reading one) {
        Marks marks = scope.marks();
        for (int i = one.to(); i < Math.min(marks.size(), one.to() + NEAR); i++) {
            if (marks.isAny(i, Word.STOP, Word.SEMICOLON, Word.COMMA, Word.BUT)) {
                return false;
            }
            if (marks.is(i, Word.NOT)) {
                return scope.isOneOf(Math.min(i + 1, marks.size() - 1), DUE);
            }
        }
        return false;
    }
}
