package org.trialway.knowledge;

import java.util.HashMap;
import java.util.Map;
import org.trialway.knowledge.Concept.Kind;

/// Words for organs and systems, which name an illness only beside "disease", "dysfunction" and their like.
public final class Organs {

    private Organs() {}

    /// The condition that each word names there: "renal" stands for kidney disease.
    public static Map<String, Concept> conditions() {
        var conditions = new HashMap<String, Concept>();
        for (ConceptTable.Row row : ConceptTable.read("organs", Kind.CONDITION)) {
            var condition = new Concept(Kind.CONDITION, row.broader().getFirst());
            conditions.put(row.concept().name(), condition);
            ConceptTable.list(row.synonyms()).forEach(synonym -> conditions.put(synonym, condition));
        }
        return Map.copyOf(conditions);
    }
}
