package org.trialway.knowledge;

import java.util.List;

/// A molecule that immune treatments aim at.
///
/// @param symbol HGNC gene symbol; `GD2` and `GD3`, which are no genes, by their names
/// @param names how records write it, in any case; may be empty, and the symbol need not be among them
/// @param exact names that count in exactly these letters only
/// @param plain what it is, for people; a few words without a full stop
public record Target(String symbol, List<String> names, List<String> exact, String plain) {

    private static final String FILE = "targets.tsv";
    private static final int COLUMNS = 4;

    public Target {
        names = List.copyOf(names);
        exact = List.copyOf(exact);
        if (symbol.isBlank() || plain.isBlank()) {
            throw new IllegalArgumentException("\"%s\" (\"%s\"): a target needs both".formatted(symbol, plain));
        }
    }

    private static final class Loaded {
        private static final List<Target> ALL = TableRows.read(FILE, COLUMNS).stream()
                .map(cells -> new Target(cells[0], ConceptTable.list(cells[1]), ConceptTable.list(cells[2]), cells[3]))
                .toList();
    }

    /// All of the table, read when first asked for; in its order.
    public static List<Target> all() {
        return Loaded.ALL;
    }
}
