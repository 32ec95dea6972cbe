package org.trialway.criteria;

import java.util.Set;
import org.trialway.criteria.Meaning.Word;
import org.trialway.knowledge.Concept.Kind;

/// Treatments that an item names though nobody must, or must not, have had them: what a person cannot take or may be
/// fit for, what is in stock, what a word is defined by.
final class TreatmentMentions {

    private static final Set<String> UNWILLED = Set.of(
            ("inability unable unwilling unwillingness refusal refuse refuses refusing declines contraindication "
                            + "contraindications contraindicated affect affects affecting absorption absorb absorbing")
                    .split(" "));

    private static final Set<String> PLANNED =
            Set.of("planned planning scheduled candidate candidates intended intending plan going deemed".split(" "));
    private static final Set<String> GIVEN = Set.of("received", "completed", "progressed", "failed", "undergone");

    /// Whoever cannot stop a medicine takes it.
    private static final Set<String> STOPPED =
            Set.of(("interrupt stop discontinue cease withhold hold pause suspend withdraw forego forgo avoid washout "
                            + "taper reduce refrain abstain")
                    .split(" "));

    private static final Set<String> CANDIDATE =
            Set.of("candidate candidates amenable eligible suitable suitability appropriate recommended indicated fit"
                    .split(" "));

    private static final Set<String> LEADS_ON = Set.of("for", "to");
    private static final Set<String> UNDERGO = Set.of("undergo", "undergoing");
    private static final Set<String> STOCK = Set.of("available", "availability");
    private static final Set<String> DEFINED = Set.of("defined", "definition", "definitions");
    private static final Set<String> IF = Set.of("if", "whether", "when", "whenever");
    private static final Set<String> GOT_OVER = Set.of(
            "recovered",
            "recover",
            "recovery",
            "recovering",
            "healed",
            "resolved",
            "adequately",
            "fully",
            "completely",
            "only",
            "limited");

    private static final Set<String> AFTER = Set.of("following", "after", "post");

    private TreatmentMentions() {}

    static boolean has(NameMarks scope, Stance stance, Reading one, Kind kind) {
        if (!NameMarks.isTreatment(kind)) {
            return false;
        }
        int start = scope.sentenceStart(one.from());
        int phrase = scope.phraseStart(one.from(), 0);
        return isUnwilled(scope, stance, phrase, one)
                || isOfCandidates(scope, stance, phrase, one)
                || (stance == Stance.FORBID && kind == Kind.PROCEDURE && isNotDone(scope, phrase, one))
                || scope.hasWord(one.to(), one.to() + 2, STOCK)
                || (stance == Stance.REQUIRE && start > 0 && scope.hasWord(start, one.from(), DEFINED));
    }

    /// "Inability to take folic acid" keeps out who does not take it.
    private static boolean isUnwilled(NameMarks scope, Stance stance, int phrase, Reading one) {
        return stance == Stance.FORBID
                && scope.hasWord(phrase, one.from(), UNWILLED)
                && !scope.hasWord(phrase, one.from(), STOPPED);
    }

    /// "suitable for local treatment", "not eligible for surgery": nobody says it was given.
    private static boolean isOfCandidates(NameMarks scope, Stance stance, int phrase, Reading one) {
        if (stance == Stance.REQUIRE
                && scope.hasWord(phrase, one.from(), PLANNED)
                && !scope.hasWord(phrase, one.from(), GIVEN)) {
            return true;
        }
        return (stance == Stance.FORBID || scope.has(phrase, one.from(), Word.NOT))
                && scope.hasWord(phrase, one.from(), CANDIDATE)
                && scope.hasWord(phrase, one.from(), LEADS_ON)
                && !scope.hasWord(phrase, one.from(), UNDERGO);
    }

    /// "lesions that cannot be biopsied", "has not had the nodes removed": keeps out those without it.
    private static boolean isNotDone(NameMarks scope, int phrase, Reading one) {
        boolean number = false;
        boolean not = false;
        for (int i = phrase; i < one.from(); i++) {
            number |= scope.marks().number(i) != null;
            not |= scope.marks().is(i, Word.NOT)
                    && !scope.marks().words(i).getFirst().equals("no");
        }
        return not && !number && !scope.hasWord(phrase, one.from(), GOT_OVER);
    }

    /// "if the person had surgery", "following surgery, …": said of some, or of a time.
    static boolean isOfSome(NameMarks scope, Reading one) {
        int start = scope.sentenceStart(one.from());
        int phrase = scope.phraseStart(one.from(), 0);
        return scope.hasWord(phrase, one.from(), IF)
                || (phrase == start && scope.marks().size() > one.to() && scope.hasWord(start, start + 1, AFTER));
    }
}
