package org.trialway.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.trialway.criteria.Meaning.Word;
import org.trialway.knowledge.Concept;
import org.trialway.knowledge.Concept.Kind;

/// Sets right which way statements on pregnancy point, whatever list they stand in: no study asks people to be
/// pregnant, and none bars contraception or a negative test. What would say so is a lack ("not using contraception"
/// among exclusions), a duty in the wrong list, or a mention, which is left out.
final class Reproduction {

    private static final String TEST = "negative pregnancy test";
    private static final String POSITIVE = "positive pregnancy test";
    private static final Set<String> WANTED = Set.of("contraception", TEST);
    private static final Set<String> BARRED = Set.of("pregnant", "breastfeeding");
    private static final Set<String> NEGATIVE = Set.of("negative");
    private static final Set<String> USED = Set.of("negative", "use", "using");
    private static final Set<String> PEOPLE = Set.of("childbearing potential", "not of childbearing potential");

    private static final Set<String> LACK = Set.of(
            ("unwilling unable refuse refuses refused inability without lack lacking inadequate failure fail fails "
                            + "decline declines unless absence neither nor non disagree willing agree agrees agreed must should "
                            + "required use using uses")
                    .split(" "));

    private final NameMarks scope;
    private final Stance stance;

    private Reproduction(NameMarks scope, Stance stance) {
        this.scope = scope;
        this.stance = stance;
    }

    /// Before "no" is read: what the names themselves say.
    static void apply(NameMarks scope, Stance stance, List<Reading> readings) {
        var reproduction = new Reproduction(scope, stance);
        var kept = new ArrayList<Reading>();
        for (Reading one : readings) {
            if (!isOfIt(one) || !reproduction.isMention(one)) {
                kept.add(isOfIt(one) ? reproduction.turned(one) : one);
            }
        }
        readings.clear();
        readings.addAll(kept);
    }

    /// Afterwards: what still points the wrong way was a mention.
    static void dropTurned(Stance stance, List<Reading> readings) {
        readings.removeIf(one -> isOfIt(one) && isWrong(one.statement(), stance == Stance.FORBID));
    }

    private static boolean isOfIt(Reading one) {
        return NameMarks.isName(one) && NameMarks.kind(one) == Kind.REPRODUCTIVE;
    }

    private boolean isMention(Reading one) {
        String name = NameMarks.name(one);
        boolean bareTest = name.equals(TEST)
                && stance == Stance.FORBID
                && !scope.hasWord(one.from(), one.to(), NEGATIVE)
                && !isLack(one);
        return PEOPLE.contains(name) || bareTest;
    }

    private Reading turned(Reading one) {
        String name = NameMarks.name(one);
        if (name.equals(POSITIVE)) {
            return turn(
                    one,
                    new Criterion.Has(
                            new Concept(Kind.REPRODUCTIVE, TEST),
                            0,
                            one.statement().source()));
        }
        boolean lack = stance == Stance.FORBID
                && WANTED.contains(name)
                && (isLack(one) || scope.hasWord(one.from(), one.to(), USED));
        boolean bar = stance == Stance.REQUIRE && BARRED.contains(name) && isBarredBefore(one.from());
        return lack || bar ? turn(one, one.statement()) : one;
    }

    private static Reading turn(Reading one, Criterion statement) {
        return new Reading(one.from(), one.to(), Opposite.of(statement));
    }

    /// "must not be breastfeeding", "pregnant women are excluded" in a sentence among requirements.
    private boolean isBarredBefore(int at) {
        int i = at - 1;
        while (i >= 0 && scope.marks().isAny(i, Word.NEUTRAL, Word.TO)) {
            i--;
        }
        return i >= 0 && scope.marks().is(i, Word.EXCLUDED);
    }

    private boolean isLack(Reading one) {
        int start = scope.sentenceStart(one.from());
        return scope.has(start, one.from(), Word.NOT)
                || scope.has(start, one.from(), Word.DEMAND)
                || scope.hasWord(start, one.from(), LACK);
    }

    private static boolean isWrong(Criterion criterion, boolean negated) {
        return switch (criterion) {
            case Criterion.Has has ->
                (negated ? WANTED : BARRED).contains(has.concept().name());
            case Criterion.Not not -> isWrong(not.part(), !negated);
            case Criterion.All all -> all.parts().stream().anyMatch(part -> isWrong(part, negated));
            case Criterion.AnyOf any -> any.parts().stream().anyMatch(part -> isWrong(part, negated));
            case Criterion.Qualified qualified -> isWrong(qualified.part(), negated);
            case Criterion.Unless unless -> isWrong(unless.rule(), negated);
            case Criterion.When when -> isWrong(when.rule(), negated);
            case Criterion.PartlyUnderstood partly -> isWrong(partly.read(), negated);
            default -> false;
        };
    }
}
