package org.trialway.knowledge;

import java.util.ArrayList;
import java.util.List;
import org.trialway.knowledge.Concept.Kind;

/// Reads the word table of one kind: a line a concept, columns parted by tabs.
///
/// Columns: name; synonyms; broader names; source; and, in some tables, the phrases that count only in exactly this
/// case. Lists are parted by `"; "`. Lines beginning with `#` say where the table comes from.
final class ConceptTable {

    private static final String COMMENT = "#";
    private static final String HEADER = "name\t";
    private static final String BETWEEN = "; ";

    private ConceptTable() {}

    /// @param synonyms as it stands in the file, for most lists are never asked for
    /// @param exact likewise; the name itself may be among them
    record Row(Concept concept, String synonyms, List<String> broader, String source, String exact) {}

    /// The rows in file order.
    static List<Row> read(Kind kind) {
        return read(kind.table(), kind);
    }

    /// The rows of a table, told as names of a kind.
    static List<Row> read(String table, Kind kind) {
        return rows(kind, TableRows.text(table + ".tsv"));
    }

    static List<Row> rows(Kind kind, String text) {
        var rows = new ArrayList<Row>();
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            if (end > at && !text.startsWith(COMMENT, at) && !text.startsWith(HEADER, at)) {
                rows.add(row(kind, text.substring(at, end)));
            }
            at = end + 1;
        }
        return rows;
    }

    private static Row row(Kind kind, String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length < 4 || cells.length > 5 || cells[0].isBlank()) {
            throw new IllegalArgumentException(
                    "%s.tsv: \"%s\" has %d columns. Expected name, synonyms, broader, source and perhaps exact."
                            .formatted(kind.table(), line, cells.length));
        }
        String exact = cells.length == 5 ? cells[4] : "";
        return new Row(new Concept(kind, cells[0]), cells[1], list(cells[2]), cells[3], exact);
    }

    static List<String> list(String cell) {
        if (cell.isEmpty()) {
            return List.of();
        }
        var parts = new ArrayList<String>();
        int at = 0;
        for (int end = cell.indexOf(BETWEEN); end >= 0; end = cell.indexOf(BETWEEN, at)) {
            parts.add(cell.substring(at, end));
            at = end + BETWEEN.length();
        }
        parts.add(cell.substring(at));
        return parts;
    }
}
