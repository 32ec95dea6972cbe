package org.trialway.criteria;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trialway.criteria.Meaning.Word;
import org.trialway.knowledge.Concept;
import org.trialway.knowledge.Concept.Kind;
import org.trialway.knowledge.Concepts;

/// "concurrent chemotherapy or immunotherapy", "currently receiving anticancer therapy": what is given beside the study
/// is something a person takes, not something they once had.
final class Concurrent {

    private static final Set<String> WORDS = Set.of(
            "concurrent",
            "concurrently",
            "concomitant",
            "concomitantly",
            "simultaneous",
            "simultaneously",
            "ongoing",
            "current",
            "currently");

    /// "Previous or current treatment with …" bars what was given earlier too.
    private static final Set<String> EARLIER =
            Set.of("prior", "previous", "previously", "past", "earlier", "history", "received");

    /// How far the word for earlier may stand from the treatment: "prior or current treatment with".
    private static final int NEAR = 6;

    /// Given in another study, or what no single word of "concurrent" turns into treatment of this cancer.
    private static final Set<String> OWN_NAMES = Set.of("investigational agent");

    /// Treatment of the cancer by whatever it may be.
    static final Set<String> WHOLE = Set.of("any anticancer therapy", "systemic therapy", "standard therapy");

    private Concurrent() {}

    static void apply(NameMarks scope, List<Reading> readings) {
        Optional<Concept> concurrent = Concepts.all().named(Kind.MEDICINE, "concurrent anticancer therapy");
        if (concurrent.isEmpty()) {
            return;
        }
        boolean before = false;
        for (int i = 0; i < readings.size(); i++) {
            Reading one = readings.get(i);
            int first = i == 0 ? 0 : readings.get(i - 1).to();
            boolean goesOn = before && scope.isList(first, one.from());
            before = NameMarks.isName(one) && (goesOn || (isSaid(scope, one, first) && !isEarlier(scope, one, first)));
            boolean treatment =
                    before && NameMarks.kind(one) == Kind.THERAPY && !OWN_NAMES.contains(NameMarks.name(one));
            if (treatment) {
                readings.set(i, new Reading(one.from(), one.to(), statement(one, concurrent.get(), scope)));
            }
            if (!before && NameMarks.isName(one)) {
                Criterion earlier = earlier(one.statement(), concurrent.get());
                readings.set(i, new Reading(one.from(), one.to(), earlier));
            }
        }
    }

    private static boolean isEarlier(NameMarks scope, Reading one, int first) {
        int from = Math.max(first, Math.max(scope.sentenceStart(one.from()), one.from() - NEAR));
        return scope.hasWord(from, one.to(), EARLIER);
    }

    /// "any other anticancer therapy within 21 days" has a time: it is what was given, whatever else is given now.
    private static Criterion earlier(Criterion criterion, Concept concurrent) {
        return switch (criterion) {
            case Criterion.Has has
            when has.withinDays() > 0 && has.concept().equals(concurrent) ->
                Concepts.all()
                        .named(Kind.THERAPY, "any anticancer therapy")
                        .<Criterion>map(any -> new Criterion.Has(any, has.withinDays(), has.source()))
                        .orElse(has);
            case Criterion.Not not -> new Criterion.Not(earlier(not.part(), concurrent), not.source());
            case Criterion.Qualified part ->
                new Criterion.Qualified(earlier(part.part(), concurrent), part.words(), part.source());
            default -> criterion;
        };
    }

    /// The words stand in the reading itself, as its degree, or before it with nothing unread between.
    private static boolean isSaid(NameMarks scope, Reading one, int first) {
        Marks marks = scope.marks();
        if (scope.hasWord(one.from(), one.to(), WORDS)) {
            return true;
        }
        int i = one.from() - 1;
        while (i >= first && !says(marks, i) && isQuiet(marks, i)) {
            i--;
        }
        return i >= first && says(marks, i);
    }

    private static boolean says(Marks marks, int at) {
        return marks.hasOneOf(at, WORDS);
    }

    private static boolean isQuiet(Marks marks, int at) {
        return marks.is(at, Word.NEUTRAL)
                || marks.at(at) instanceof Meaning.Degree
                || NameWords.standBesideNames(marks.words(at))
                || marks.words(at).contains("other");
    }

    private static Criterion statement(Reading one, Concept concurrent, NameMarks scope) {
        var source = new Source.Words(scope.marks().span(one.from(), one.to()));
        var has = new Criterion.Has(concurrent, 0, source);
        return WHOLE.contains(NameMarks.name(one))
                ? has
                : new Criterion.Qualified(has, scope.marks().span(one.to() - 1, one.to()), source);
    }
}
