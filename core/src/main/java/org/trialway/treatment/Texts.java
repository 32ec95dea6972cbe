package org.trialway.treatment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.trialway.treatment.Treatment.Basis;

/// Reads the treatments that one text of a record speaks of.
final class Texts {

    private Texts() {}

    /// @param isName whether it is the name of a medicine and nothing else; other texts also tell what people
    /// had before
    static List<Treatment> read(String text, String place, boolean isName) {
        var found = new ArrayList<Treatment>();
        for (Clause clause : Clauses.of(text)) {
            if (isName || !clause.isPast()) {
                found.addAll(Interpretation.of(clause, place, isName));
            }
        }
        return found;
    }

    /// Whether a text names a medicine of our table, also one that is no immune treatment.
    static boolean namesAgent(String text) {
        return Clauses.of(text).stream().anyMatch(clause -> !clause.agents().isEmpty());
    }

    /// Whether a text names a medicine that is often taken for an immune treatment and is none.
    static boolean namesNone(String text) {
        return Clauses.of(text).stream()
                .flatMap(clause -> clause.agents().stream())
                .anyMatch(agent -> !agent.isImmunotherapy());
    }

    /// The treatments without those that only describe one that stands beside them by its name.
    static List<Treatment> withoutRepeats(List<Treatment> found) {
        Set<String> aims = new HashSet<>();
        boolean named = false;
        for (Treatment each : found) {
            if (each.basis() != Basis.RECORD) {
                named = true;
                aims.addAll(each.targets());
            }
        }
        if (!named) {
            return found;
        }
        return found.stream()
                .filter(each -> each.basis() != Basis.RECORD || !aims.containsAll(each.targets()))
                .toList();
    }
}
