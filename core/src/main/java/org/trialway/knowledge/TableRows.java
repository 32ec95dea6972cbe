package org.trialway.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The lines of a table beside this class, cut at tabs; comments and the heading are left out.
final class TableRows {

    private TableRows() {}

    /// @throws IllegalArgumentException if a line has another number of columns
    static List<String[]> read(String file, int columns) {
        var rows = new ArrayList<String[]>();
        boolean heading = true;
        for (String line : text(file).split("\n", -1)) {
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (cells.length != columns) {
                throw new IllegalArgumentException(
                        "%s: \"%s\" has %d columns. Expected %d.".formatted(file, line, cells.length, columns));
            }
            if (!heading) {
                rows.add(cells);
            }
            heading = false;
        }
        return rows;
    }

    /// All of a table, with its remarks.
    ///
    /// @throws IllegalStateException if it is missing: without its words, what is read would differ unnoticed
    static String text(String file) {
        try (InputStream in = TableRows.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is not beside " + TableRows.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
