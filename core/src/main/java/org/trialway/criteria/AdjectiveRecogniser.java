package org.trialway.criteria;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trialway.criteria.Meaning.Word;
import org.trialway.knowledge.Concept.Kind;
import org.trialway.knowledge.Concepts;

/// "biologic, hormonal or targeted therapy": each adjective names a treatment, though only the last has its noun.
final class AdjectiveRecogniser implements Beginnings.Told {

    private static final Map<String, String> TREATMENTS = Map.ofEntries(
            Map.entry("biologic", "biologic therapy"),
            Map.entry("biological", "biologic therapy"),
            Map.entry("biologics", "biologic therapy"),
            Map.entry("hormonal", "hormone therapy"),
            Map.entry("hormone", "hormone therapy"),
            Map.entry("endocrine", "hormone therapy"),
            Map.entry("targeted", "targeted therapy"),
            Map.entry("investigational", "investigational agent"),
            Map.entry("experimental", "investigational agent"),
            Map.entry("cytotoxic", "chemotherapy"),
            Map.entry("chemotherapeutic", "chemotherapy"),
            Map.entry("immunotherapeutic", "immunotherapy"),
            Map.entry("immunologic", "immunotherapy"),
            Map.entry("immunological", "immunotherapy"),
            Map.entry("antiangiogenic", "anti-angiogenic"));

    /// How many adjectives may wait for one noun.
    private static final int MOST = 12;

    @Override
    public boolean mayBeginWith(Meaning meaning) {
        return meaning == Word.UNKNOWN;
    }

    @Override
    public @Nullable Reading at(Marks marks, int at, Topic topic) {
        String treatment = treatment(marks, at);
        if (treatment == null || !endsInTreatment(marks, at + 1)) {
            return null;
        }
        var source = new Source.Words(marks.span(at));
        return Concepts.all()
                .named(Kind.THERAPY, treatment)
                .map(concept -> new Reading(at, at + 1, new Criterion.Has(concept, 0, source)))
                .orElse(null);
    }

    private static @Nullable String treatment(Marks marks, int at) {
        return marks.is(at, Word.UNKNOWN) ? TREATMENTS.get(marks.words(at).getFirst()) : null;
    }

    /// Whether only links and further adjectives lie before the next name of a treatment.
    private static boolean endsInTreatment(Marks marks, int from) {
        boolean linked = false;
        for (int i = from; i < Math.min(from + MOST, marks.size()); i++) {
            boolean link = marks.isAny(i, Word.COMMA, Word.OR, Word.AND, Word.AND_OR, Word.SLASH);
            boolean named = marks.at(i) instanceof Meaning.Named name
                    && (name.concept().kind() == Kind.THERAPY || name.concept().kind() == Kind.PROCEDURE);
            if (named) {
                return linked;
            }
            if (!link && treatment(marks, i) == null) {
                return false;
            }
            linked |= link;
        }
        return false;
    }
}
