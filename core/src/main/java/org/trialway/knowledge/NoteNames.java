package org.trialway.knowledge;

import java.util.ArrayList;
import java.util.List;
import org.trialway.knowledge.Concept.Kind;

/// More ways in which doctors' notes say names that the tables hold; eligibility texts are not read by them.
public final class NoteNames {

    private static final int COLUMNS = 3;

    private NoteNames() {}

    /// A concept and its further wordings.
    public record Entry(Concept concept, List<String> phrases) {
        public Entry {
            phrases = List.copyOf(phrases);
        }
    }

    /// All entries, in file order.
    ///
    /// @throws IllegalArgumentException if an entry names what no table holds
    public static List<Entry> read() {
        List<Entry> entries = new ArrayList<>();
        for (String[] cells : TableRows.read("note-names.tsv", COLUMNS)) {
            var concept = new Concept(Kind.valueOf(cells[0]), cells[1]);
            if (!Concepts.ofMedicine().holds(concept)) {
                throw new IllegalArgumentException("note-names.tsv: no table holds %s".formatted(concept));
            }
            entries.add(new Entry(concept, ConceptTable.list(cells[2])));
        }
        return entries;
    }
}
