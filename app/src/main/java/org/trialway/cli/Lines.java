package org.trialway.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/// Prints paragraphs that keep within the width of a page, each hanging below its first words.
record Lines(PrintWriter out) {

    private static final int WIDTH = 100;

    void empty() {
        out.println();
    }

    void print(String text) {
        print("", text);
    }

    /// @param lead stands before the first line; the others begin below its end
    void print(String lead, String text) {
        String margin = " ".repeat(lead.length());
        String start = lead;
        for (String line : wrapped(text, WIDTH - lead.length())) {
            out.println((start + line).stripTrailing());
            start = margin;
        }
    }

    /// One line, cut where the page ends.
    void printCut(String lead, String text) {
        out.println(lead + cut(text, WIDTH - lead.length()));
    }

    static String cut(String text, int width) {
        return text.length() <= width ? text : text.substring(0, width - 1).stripTrailing() + "…";
    }

    private static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        var line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
