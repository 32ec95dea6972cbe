package org.trialway.criteria;

import org.jspecify.annotations.Nullable;

/// "Written informed consent", "able to comply", "in the opinion of the investigator", "archival tumour tissue".
final class PointRecogniser implements Beginnings.Told {

    @Override
    public boolean mayBeginWith(Meaning meaning) {
        return meaning instanceof Meaning.PointWord;
    }

    @Override
    public @Nullable Reading at(Marks marks, int at, Topic topic) {
        if (marks.at(at) instanceof Meaning.PointWord word) {
            return new Reading(
                    at, at + 1, new Criterion.Administrative(word.point(), new Source.Words(marks.span(at))));
        }
        return null;
    }
}
