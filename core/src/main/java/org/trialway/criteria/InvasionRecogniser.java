package org.trialway.criteria;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trialway.criteria.Meaning.Word;
import org.trialway.knowledge.Concept;
import org.trialway.knowledge.Concept.Kind;

/// "Tumour invading or encasing major blood vessels", whichever way round: the vessels are what is told.
final class InvasionRecogniser implements Beginnings.Told {

    private static final Set<String> INVADES = Set.of(
            ("invade invades invaded invading invasion invasions encase encases encased encasing encasement infiltrate "
                            + "infiltrates infiltrated infiltrating infiltration abut abuts abutting surround surrounds "
                            + "surrounded surrounding wrapped wraps involvement")
                    .split(" "));

    private static final Set<String> VESSELS =
            Set.of("vessel", "vessels", "aorta", "vena", "cava", "artery", "arteries", "vasculature", "bv");

    private static final Set<String> GREAT = Set.of("major", "large", "great", "big", "important", "main");

    private static final Concept INVASION = new Concept(Kind.CONDITION, "major blood vessel invasion");
    private static final int FAR = 14;

    @Override
    public boolean mayBeginWith(Meaning meaning) {
        return meaning == Word.UNKNOWN || meaning instanceof Meaning.Named;
    }

    @Override
    public @Nullable Reading at(Marks marks, int at, Topic topic) {
        if (!marks.hasOneOf(at, INVADES)) {
            return null;
        }
        boolean great = false;
        for (int i = at + 1; i < Math.min(at + FAR, marks.size()); i++) {
            great |= marks.hasOneOf(i, GREAT);
            if (great && marks.hasOneOf(i, VESSELS)) {
                var source = new Source.Words(marks.span(at, i + 1));
                return new Reading(at, i + 1, new Criterion.Has(INVASION, 0, source));
            }
            if (marks.isAny(i, Word.STOP, Word.SEMICOLON, Word.NOT)) {
                return null;
            }
        }
        return null;
    }
}
