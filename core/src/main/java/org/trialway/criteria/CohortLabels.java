package org.trialway.criteria;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trialway.criteria.Criteria.Entry;
import org.trialway.criteria.Meaning.Word;
import org.trialway.text.Span;
import org.trialway.text.Tokens;

/// For whom each entry of a text is, as printed: by a heading above it, or by its own words "(Part B only)" and
/// "For Arm A: …". Unlike an entry's cohort these labels are no choice a person is held to; they only say what was
/// read.
public final class CohortLabels {

    private static final int LONGEST = 12;

    private final String text;

    private CohortLabels(String text) {
        this.text = text;
    }

    /// Labels by the place of the entry; entries for everyone are absent.
    public static Map<Span, String> of(String text) {
        var labels = new CohortLabels(text);
        var found = new HashMap<Span, String>();
        for (Entry entry : EntryReader.read(text)) {
            if (entry.required().source() instanceof Source.Words words) {
                String own = labels.own(words.span());
                String label = own.isEmpty() ? entry.cohort() : own;
                if (!label.isEmpty()) {
                    found.putIfAbsent(words.span(), label);
                }
            }
        }
        return Map.copyOf(found);
    }

    private String own(Span item) {
        Marks marks = Marks.of(Tokens.of(text, item));
        int start = marks.is(0, Word.OPEN) ? 1 : 0;
        int end = start == 1 ? end(marks, 1, Word.CLOSE) : end(marks, 0, Word.COLON);
        if (end < 0 && isFor(marks)) {
            end = end(marks, 0, Word.COMMA);
        }
        if (end > start && names(marks, start, end)) {
            return Cohorts.label(marks.span(start, end).in(text));
        }
        return aside(marks);
    }

    private static boolean isFor(Marks marks) {
        return marks.size() > 0 && List.of("for", "in").contains(marks.words(0).getFirst());
    }

    private static int end(Marks marks, int from, Word word) {
        for (int i = from; i < marks.size() && i - from < LONGEST; i++) {
            if (marks.is(i, word)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean names(Marks marks, int from, int to) {
        boolean named = false;
        for (int i = from; i < to; i++) {
            named |= marks.is(i, Word.COHORT);
            if (marks.is(i, Word.EVERY_COHORT)) {
                return false;
            }
        }
        return named;
    }

    /// "… (Cohort 2 only)".
    private String aside(Marks marks) {
        for (int i = 0; i < marks.size(); i++) {
            int end = marks.is(i, Word.OPEN) ? end(marks, i + 1, Word.CLOSE) : -1;
            boolean only =
                    end > 0 && names(marks, i + 1, end) && marks.words(end - 1).contains("only");
            if (only) {
                return Cohorts.label(marks.span(i + 1, end).in(text));
            }
        }
        return "";
    }
}
