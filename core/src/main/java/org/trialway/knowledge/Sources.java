package org.trialway.knowledge;

import java.util.List;
import org.trialway.text.PartialDate;

/// Reads where a fact was read from a cell of a table: `kind, date, citation`, several parted by `"; "` and the name of
/// a
/// kind; a date that is not known is `-`.
final class Sources {

    private static final String PART = ", ";

    private Sources() {}

    static List<Source> list(String cell) {
        return List.of(cell.split("; (?=[a-z ]+, (\\d{4}|-))", -1)).stream()
                .map(Sources::one)
                .toList();
    }

    /// @throws IllegalArgumentException if the cell is no source
    static Source one(String cell) {
        String[] parts = cell.split(PART, 3);
        if (parts.length < 3) {
            throw new IllegalArgumentException(
                    "\"%s\" is no source. Expected kind, date and citation.".formatted(cell));
        }
        Source.Kind kind = Source.Kind.called(parts[0])
                .orElseThrow(() -> new IllegalArgumentException("\"%s\" is no kind of source".formatted(parts[0])));
        PartialDate date = parts[1].equals("-") ? PartialDate.UNKNOWN : PartialDate.parse(parts[1]);
        return new Source(kind, parts[2], date);
    }
}
