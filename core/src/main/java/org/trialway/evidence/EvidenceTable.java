package org.trialway.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/// One table beside this class: lines cut at tabs below a heading; lines that begin with `#` are remarks.
final class EvidenceTable {

    /// A line, whose cells are asked for by the heading of their column.
    record Row(String place, List<String> heading, List<String> cells) {

        String text(String column) {
            int at = heading.indexOf(column);
            if (at < 0) {
                throw new IllegalArgumentException("%s: there is no column \"%s\"".formatted(place, column));
            }
            return cells.get(at);
        }

        int number(String column) {
            String text = text(column);
            if (!text.matches("\\d{0,4}")) {
                throw bad(column, "a whole number such as 2");
            }
            return text.isEmpty() ? 0 : Integer.parseInt(text);
        }

        /// The one of a closed choice that goes by the words of a cell.
        <T> T one(String column, T[] choice, Function<T, String> words) {
            return Arrays.stream(choice)
                    .filter(each -> words.apply(each).equals(text(column)))
                    .findFirst()
                    .orElseThrow(() -> bad(
                            column, "one of " + Arrays.stream(choice).map(words).toList()));
        }

        IllegalArgumentException bad(String column, String expected) {
            return new IllegalArgumentException(
                    "%s: \"%s\" as %s. Expected %s.".formatted(place, text(column), column, expected));
        }
    }

    private EvidenceTable() {}

    /// The rows of a file beside this class.
    ///
    /// @throws IllegalStateException if it is missing
    /// @throws IllegalArgumentException if a line has another number of cells than the heading
    static List<Row> read(String file) {
        return rows(file, text(file));
    }

    static List<Row> rows(String file, String text) {
        var rows = new ArrayList<Row>();
        List<String> heading = List.of();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].isEmpty() || lines[i].startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(lines[i].split("\t", -1));
            if (heading.isEmpty()) {
                heading = cells;
            } else {
                rows.add(row(file + " line " + (i + 1), heading, cells));
            }
        }
        return rows;
    }

    private static Row row(String place, List<String> heading, List<String> cells) {
        if (cells.size() != heading.size()) {
            throw new IllegalArgumentException("%s: %d cells. Expected %d: %s."
                    .formatted(place, cells.size(), heading.size(), String.join(", ", heading)));
        }
        return new Row(place, heading, cells);
    }

    private static String text(String file) {
        try (InputStream in = EvidenceTable.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is not beside " + EvidenceTable.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
