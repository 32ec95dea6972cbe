package org.trialway.knowledge;

import java.util.List;

/// A treatment that acts through the immune system, by its generic name or code.
///
/// @param synonyms codes, brands and other names, found in any case; the name is not among them
/// @param exact names that count in exactly these letters only
/// @param classes empty for a medicine that is often taken for an immune treatment of cancer and is none
/// @param targets the molecules it aims at, by HGNC symbol; empty where there is none or it is not known
/// @param source where name, class and target are said together; [#UNCONFIRMED] when nowhere that we hold
public record Agent(
        String name,
        List<String> synonyms,
        List<String> exact,
        List<TreatmentClass> classes,
        List<String> targets,
        String source) {

    public static final String UNCONFIRMED = "unconfirmed";

    private static final String FILE = "agents.tsv";
    private static final int COLUMNS = 6;

    public Agent {
        synonyms = List.copyOf(synonyms);
        exact = List.copyOf(exact);
        classes = List.copyOf(classes);
        targets = List.copyOf(targets);
        if (name.isBlank() || source.isBlank()) {
            throw new IllegalArgumentException("\"%s\" (source \"%s\"): an agent needs both".formatted(name, source));
        }
    }

    private static final class Loaded {
        private static final List<Agent> ALL =
                TableRows.read(FILE, COLUMNS).stream().map(Agent::of).toList();
    }

    /// All of the table, read when first asked for; in its order.
    public static List<Agent> all() {
        return Loaded.ALL;
    }

    private static Agent of(String[] cells) {
        List<TreatmentClass> classes = cells[2].equals("none")
                ? List.of()
                : ConceptTable.list(cells[2]).stream().map(Agent::classCalled).toList();
        return new Agent(
                cells[0],
                ConceptTable.list(cells[1]),
                ConceptTable.list(cells[5]),
                classes,
                ConceptTable.list(cells[3]),
                cells[4]);
    }

    private static TreatmentClass classCalled(String words) {
        return TreatmentClass.called(words)
                .orElseThrow(() -> new IllegalArgumentException("\"%s\" is no class of treatment".formatted(words)));
    }

    public boolean isImmunotherapy() {
        return !classes.isEmpty();
    }

    /// Whether a source we hold says what it is.
    public boolean isConfirmed() {
        return !source.equals(UNCONFIRMED);
    }
}
