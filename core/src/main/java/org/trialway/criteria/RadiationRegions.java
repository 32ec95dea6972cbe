package org.trialway.criteria;

import java.util.Map;
import java.util.Set;
import org.trialway.criteria.Meaning.Word;
import org.trialway.knowledge.Concept;
import org.trialway.knowledge.Concept.Kind;

/// "Radiation therapy to the pelvic region" is pelvic radiotherapy: the part of the body behind the name narrows it.
final class RadiationRegions {

    private static final int NEAR = 5;

    private static final Map<String, Set<String>> REGIONS = Map.of(
            "thoracic radiotherapy",
                    Set.of("thorax", "thoracic", "chest", "lung", "lungs", "mediastinum", "mediastinal"),
            "pelvic radiotherapy", Set.of("pelvis", "pelvic"),
            "cranial radiotherapy", Set.of("brain", "cranial", "cranium", "cns", "head"),
            "abdominal radiotherapy", Set.of("abdomen", "abdominal"));

    private RadiationRegions() {}

    /// The narrower concept, or `concept` itself where no part of the body follows.
    static Concept of(Marks marks, int at, Concept concept) {
        boolean radiation = concept.kind() == Kind.PROCEDURE && concept.name().equals("radiotherapy");
        if (!radiation || !isTo(marks, at + 1)) {
            return concept;
        }
        for (int i = at + 2; i < Math.min(marks.size(), at + NEAR); i++) {
            for (String word : marks.words(i)) {
                for (var region : REGIONS.entrySet()) {
                    if (region.getValue().contains(word)) {
                        return new Concept(Kind.PROCEDURE, region.getKey());
                    }
                }
            }
            if (!marks.isAny(i, Word.NEUTRAL, Word.TO)) {
                return concept;
            }
        }
        return concept;
    }

    private static boolean isTo(Marks marks, int at) {
        return at < marks.size()
                && (marks.is(at, Word.TO) || marks.words(at).getFirst().equals("of"));
    }
}
