package org.trialway.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.trialway.knowledge.Concept.Kind;

/// Which illnesses a finding raises, so that a careful reader leaves them open. Safe for any number of
/// threads.
public final class Suggestions {

    private static final int COLUMNS = 2;

    private final Map<Concept, List<Concept>> raised = new HashMap<>();

    /// The findings that raise an illness, for those illnesses that were asked for.
    private final Map<Concept, List<Concept>> findings = new ConcurrentHashMap<>();

    private static final class Loaded {
        private static final Suggestions ALL = new Suggestions();
    }

    public static Suggestions all() {
        return Loaded.ALL;
    }

    private Suggestions() {
        for (String[] cells : TableRows.read("suggestions.tsv", COLUMNS)) {
            List<Concept> illnesses = new ArrayList<>();
            ConceptTable.list(cells[1]).forEach(name -> illnesses.add(concept(name)));
            raised.put(concept(cells[0]), List.copyOf(illnesses));
        }
    }

    /// @throws IllegalArgumentException if no table holds the name as a condition or a cancer
    private static Concept concept(String name) {
        Optional<Concept> condition = Concepts.ofMedicine().named(Kind.CONDITION, name);
        return condition
                .or(() -> Concepts.ofMedicine().named(Kind.CANCER, name))
                .orElseThrow(
                        () -> new IllegalArgumentException("suggestions.tsv: no table holds \"%s\"".formatted(name)));
    }

    /// Whether what was found, or a wider finding, raises the illness or one it is a kind of.
    public boolean raises(Concept found, Concept illness) {
        for (Concept finding : findings.computeIfAbsent(illness, this::raising)) {
            if (Concepts.ofMedicine().isA(found, finding)) {
                return true;
            }
        }
        return false;
    }

    private List<Concept> raising(Concept illness) {
        return raised.entrySet().stream()
                .filter(entry -> entry.getValue().stream()
                        .anyMatch(one -> Concepts.ofMedicine().isA(illness, one)))
                .map(Map.Entry::getKey)
                .toList();
    }
}
