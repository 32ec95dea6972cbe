package org.trialway.criteria;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trialway.criteria.Meaning.Word;
import org.trialway.knowledge.Concept;
import org.trialway.knowledge.Concept.Kind;
import org.trialway.knowledge.Concepts;

/// "strong inhibitors or inducers of CYP3A4", in any order of these words: two kinds of medicine.
final class CypRecogniser implements Beginnings.Told {

    private static final Set<String> INHIBITS = Set.of("inhibitor", "inhibitors");
    private static final Set<String> INDUCES = Set.of("inducer", "inducers");
    private static final Set<String> STRONG = Set.of("strong", "strongly", "potent", "powerful");
    private static final Set<String> ENZYME =
            Set.of("cyp3a4", "cyp3a", "cyp", "3a4", "cytochrome", "p450", "cyp450", "cyp3a4/5");

    private static final int NEAR = 6;

    @Override
    public boolean mayBeginWith(Meaning meaning) {
        return meaning == Word.UNKNOWN || meaning instanceof Meaning.Named;
    }

    @Override
    public @Nullable Reading at(Marks marks, int at, Topic topic) {
        boolean inhibits = marks.hasOneOf(at, INHIBITS);
        if (!inhibits && !marks.hasOneOf(at, INDUCES)) {
            return null;
        }
        int other = other(marks, at + 1, inhibits ? INDUCES : INHIBITS);
        boolean both =
                other > 0 && isNear(marks, at - NEAR, other + NEAR, ENZYME) && isNear(marks, at - NEAR, other, STRONG);
        return both ? reading(marks, at, other + 1) : null;
    }

    /// Where the second kind stands, behind a link; -1 where there is none.
    private static int other(Marks marks, int from, Set<String> words) {
        boolean linked = false;
        for (int i = from; i < Math.min(from + NEAR, marks.size()); i++) {
            linked |= marks.isAny(i, Word.OR, Word.AND, Word.AND_OR, Word.SLASH);
            if (linked && marks.hasOneOf(i, words)) {
                return i;
            }
            if (marks.isAny(i, Word.STOP, Word.SEMICOLON)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isNear(Marks marks, int from, int to, Set<String> words) {
        for (int i = Math.max(0, from); i < Math.min(to + 1, marks.size()); i++) {
            if (marks.hasOneOf(i, words)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Reading reading(Marks marks, int from, int to) {
        var source = new Source.Words(marks.span(from, to));
        List<Criterion> kinds = Stream.of("strong CYP3A4 inhibitor", "strong CYP3A4 inducer")
                .map(name -> Concepts.all().named(Kind.MEDICINE, name))
                .flatMap(Optional::stream)
                .<Criterion>map((Concept concept) -> new Criterion.Has(concept, 0, source))
                .toList();
        return kinds.size() < 2 ? null : new Reading(from, to, Combine.anyOf(kinds, source));
    }
}
