package org.trialway.criteria;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.trialway.criteria.Meaning.Word;

/// What an item speaks of, as far as its words name something that limits are set on.
final class Subjects {

    private static final Set<Word> WORDS = EnumSet.of(Word.PERFORMANCE, Word.LIFE, Word.AGE);

    private Subjects() {}

    static List<Meaning> in(Marks marks) {
        var subjects = new ArrayList<Meaning>();
        for (int i = 0; i < marks.size(); i++) {
            Meaning meaning = marks.at(i);
            if (meaning instanceof Meaning.LabName name) {
                name.labs().forEach(lab -> subjects.add(new Meaning.LabName(List.of(lab))));
            } else if (meaning instanceof Meaning.ScaleName) {
                subjects.add(Word.PERFORMANCE);
            } else if (WORDS.contains(meaning)) {
                subjects.add(meaning);
            }
        }
        return subjects;
    }
}
