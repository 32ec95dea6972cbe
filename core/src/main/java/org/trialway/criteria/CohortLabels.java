package org.trialway.criteria;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.trialway.criteria.Criteria.Entry;
import org.trialway.criteria.Meaning.Word;
import org.trialway.knowledge.Concept.Kind;
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
        var cancers = new HashMap<Span, String>();
        for (Entry entry : EntryReader.read(text)) {
            if (entry.required().source() instanceof Source.Words words) {
                Marks marks = Marks.of(Tokens.of(text, words.span()));
                String own = Whom.ofItem(marks, text);
                String label = own.isEmpty() ? entry.cohort() : own;
                if (!label.isEmpty()) {
                    found.putIfAbsent(words.span(), label);
                } else {
                    labels.addCancer(marks, words.span(), cancers);
                }
            }
        }
        if (Set.copyOf(cancers.values()).size() > 1) {
            cancers.forEach(found::putIfAbsent);
        }
        return Map.copyOf(found);
    }

    /// "NSCLC - progressed on …" beside "Melanoma - …": each such item is for those with that cancer.
    private void addCancer(Marks marks, Span item, Map<Span, String> cancers) {
        int dash = 0;
        while (dash < Math.min(LONGEST, marks.size()) && !marks.is(dash, Word.DASH)) {
            dash++;
        }
        boolean title = dash > 0 && marks.is(dash, Word.DASH) && marks.size() > dash + 3;
        if (title && isCancer(marks, dash)) {
            cancers.put(item, Cohorts.label(marks.span(0, dash).in(text)));
        }
    }

    /// A cancer of the tables, or a word nobody knows: sponsors shorten names as they like.
    private static boolean isCancer(Marks marks, int to) {
        boolean named = to == 1 && marks.is(0, Word.UNKNOWN);
        for (int i = 0; i < to; i++) {
            boolean cancer = marks.at(i) instanceof Meaning.Named name
                    && (name.concept().kind() == Kind.CANCER || name.concept().kind() == Kind.HISTOLOGY);
            named |= cancer;
            if (!cancer && marks.isAny(i, Word.DEMAND, Word.NOT, Word.COMMA, Word.STOP, Word.CAUTION)) {
                return false;
            }
        }
        return named;
    }
}
