package org.trialway.criteria;

import org.jspecify.annotations.Nullable;

/// "Women", "male patients". [ItemReader] keeps it only when every other word of the item is accounted for: "women of
/// childbearing potential must use contraception" restricts nobody.
final class SexRecogniser implements Recogniser {

    @Override
    public @Nullable Reading at(Marks marks, int at, Topic topic) {
        if (marks.at(at) instanceof Meaning.SexName name) {
            return new Reading(at, at + 1, new Criterion.Sex(name.admitted(), new Source.Words(marks.span(at))));
        }
        return null;
    }
}
