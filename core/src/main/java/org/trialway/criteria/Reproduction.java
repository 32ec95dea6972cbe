package org.trialway.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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
            if (isOfIt(one) && reproduction.isMention(one)) {
                continue;
            }
            Reading before = kept.isEmpty() ? null : kept.getLast();
            kept.add(isOfIt(one) ? reproduction.turned(one, before) : one);
        }
        readings.clear();
        readings.addAll(kept);
    }

    /// Afterwards: what still points the wrong way was a mention. "Not pregnant, with negative pregnancy test" asks for
    /// the test all the same.
    static void dropTurned(Stance stance, List<Reading> readings) {
        for (int i = readings.size() - 1; i >= 0; i--) {
            Reading one = readings.get(i);
            Criterion rest = isOfIt(one) ? right(one.statement(), stance == Stance.FORBID) : one.statement();
            if (rest == null) {
                readings.remove(i);
            } else {
                readings.set(i, new Reading(one.from(), one.to(), rest));
            }
        }
    }

    /// Without the parts that point the wrong way; null when nothing remains.
    private static @Nullable Criterion right(Criterion criterion, boolean negated) {
        return switch (criterion) {
            case Criterion.All all -> joined(all.parts(), negated, parts -> Combine.all(parts, all.source()));
            case Criterion.AnyOf any ->
                joined(
                        any.parts(),
                        negated,
                        parts -> bothBarred(parts)
                                ? Combine.all(parts, any.source())
                                : Combine.anyOf(parts, any.source()));
            case Criterion.Not(Criterion.Has has, var _)
            when !negated && has.concept().name().equals(TEST) -> has;
            default -> isWrong(criterion, negated) ? null : criterion;
        };
    }

    private static @Nullable Criterion joined(
            List<Criterion> parts, boolean negated, Function<List<Criterion>, Criterion> joining) {
        var kept = new ArrayList<Criterion>();
        for (Criterion part : parts) {
            Criterion rest = right(part, negated);
            if (rest != null) {
                kept.add(rest);
            }
        }
        return kept.isEmpty() ? null : joining.apply(kept);
    }

    /// "must not be pregnant or breastfeeding" bars either.
    private static boolean bothBarred(List<Criterion> parts) {
        return parts.stream()
                .allMatch(part -> part instanceof Criterion.Not(Criterion.Has has, var _)
                        && BARRED.contains(has.concept().name()));
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

    private Reading turned(Reading one, @Nullable Reading before) {
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
        boolean goesOn = before != null
                && before.statement() instanceof Criterion.Not
                && BARRED.contains(NameMarks.name(before))
                && scope.isList(before.to(), one.from());
        boolean bar = stance == Stance.REQUIRE && BARRED.contains(name) && (goesOn || isBarredBefore(one.from()));
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
