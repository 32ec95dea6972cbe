package org.trialway.criteria;

import org.jspecify.annotations.Nullable;
import org.trialway.criteria.Meaning.Word;

/// "Women", "male patients". [ItemReader] keeps it only when every other word of the item is accounted for: "women of
/// childbearing potential must use contraception" restricts nobody. "Men and woman" asks nothing.
final class SexRecogniser implements Beginnings.Told {

    @Override
    public boolean mayBeginWith(Meaning meaning) {
        return meaning instanceof Meaning.SexName;
    }

    @Override
    public @Nullable Reading at(Marks marks, int at, Topic topic) {
        // "Sex with men" speaks of someone else.
        boolean companion = at > 0 && marks.words(at - 1).getLast().equals("with");
        if (companion || !(marks.at(at) instanceof Meaning.SexName name)) {
            return null;
        }
        int next = marks.skip(
                at + 1, Word.AND, Word.OR, Word.AND_OR, Word.SLASH, Word.COMMA, Word.NEUTRAL, Word.OPEN, Word.CLOSE);
        if (marks.at(next) instanceof Meaning.SexName other && other.admitted() != name.admitted()) {
            return new Reading(at, next + 1, new Criterion.AsksNothing(new Source.Words(marks.span(at, next + 1))));
        }
        return new Reading(at, at + 1, new Criterion.Sex(name.admitted(), new Source.Words(marks.span(at))));
    }
}
