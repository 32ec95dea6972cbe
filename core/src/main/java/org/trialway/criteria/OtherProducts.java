package org.trialway.criteria;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trialway.criteria.Meaning.Word;
import org.trialway.knowledge.Concept;
import org.trialway.knowledge.Concept.Kind;
import org.trialway.knowledge.Concepts;

/// "has received AN investigational product": one of another study, where "the first dose of investigational product"
/// is
/// only what a time is counted from.
final class OtherProducts implements Beginnings.Told {

    private static final Set<String> OTHER =
            Set.of("an", "any", "another", "other", "of another", "received", "receipt of", "previous", "prior");

    @Override
    public boolean mayBeginWith(Meaning meaning) {
        return meaning == Word.EVENT;
    }

    @Override
    public @Nullable Reading at(Marks marks, int at, Topic topic) {
        boolean product = marks.words(at).size() == 2
                && marks.words(at).getFirst().equals("investigational")
                && at > 0
                && OTHER.contains(String.join(" ", marks.words(at - 1)));
        Concept agent = product
                ? Concepts.all().named(Kind.THERAPY, "investigational agent").orElse(null)
                : null;
        if (agent == null) {
            return null;
        }
        var has = new Criterion.Has(agent, 0, new Source.Words(marks.span(at)));
        return new Reading(at, at + 1, has);
    }
}
