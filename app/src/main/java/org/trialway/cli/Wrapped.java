package org.trialway.cli;

import java.util.ArrayList;
import java.util.List;

/// Text in lines that fit a terminal.
final class Wrapped {

    private static final int COLUMNS = 100;

    private Wrapped() {}

    /// The lines of a text, broken at spaces, each after `indent`; the text's own lines stay apart.
    static List<String> lines(String text, String indent) {
        var lines = new ArrayList<String>();
        text.stripTrailing().lines().dropWhile(String::isBlank).forEach(line -> add(line, indent, lines));
        return lines;
    }

    /// What continues a line stands under its first word, so that bullets stay visible.
    private static void add(String text, String indent, List<String> lines) {
        String line = text.stripTrailing();
        int start = 0;
        while (start < line.length() && " \t*-•".indexOf(line.charAt(start)) >= 0) {
            start++;
        }
        String first = indent + line.substring(0, start);
        String next = " ".repeat(Math.min(first.length(), COLUMNS / 2));
        var built = new StringBuilder(first);
        int filled = built.length();
        for (String word : line.substring(start).split(" ", -1)) {
            if (built.length() > filled && built.length() + 1 + word.length() > COLUMNS) {
                lines.add(built.toString());
                built = new StringBuilder(next);
                filled = built.length();
            }
            built.append(built.length() > filled ? " " : "").append(word);
        }
        lines.add(built.toString().stripTrailing());
    }
}
