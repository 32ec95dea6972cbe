package org.trialway.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.trialway.criteria.Criteria.Entry;
import org.trialway.criteria.Criteria.Section;
import org.trialway.study.Eligibility;
import org.trialway.text.Span;

/// Reads a study's eligibility: its structured fields first, then its text from top to bottom.
///
/// Holds nothing between calls; any number of threads may share one.
public final class CriteriaParser {

    /// Goes up whenever the same text may be read differently; stored criteria of a lesser version are read again.
    public static final int VERSION = 1;

    public Criteria parse(Eligibility eligibility) {
        var entries = new ArrayList<Entry>(FieldCriteria.of(eligibility));
        addText(entries, eligibility.criteria());
        return new Criteria(VERSION, entries);
    }

    private static void addText(List<Entry> entries, String text) {
        Section section = Section.UNMARKED;
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            Span words = stripped(text, start, end);
            if (isHeading(text, words)) {
                section = words.in(text).toLowerCase(Locale.ROOT).contains("exclu")
                        ? Section.EXCLUSION
                        : Section.INCLUSION;
            } else if (!words.isEmpty()) {
                entries.add(new Entry(section, "", new Criterion.NotUnderstood(new Source.Words(words))));
            }
            start = end + 1;
        }
    }

    private static boolean isHeading(String text, Span words) {
        return words.length() < 60
                && text.startsWith(":", words.end() - 1)
                && words.in(text).toLowerCase(Locale.ROOT).contains("clusion");
    }

    private static Span stripped(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }
}
