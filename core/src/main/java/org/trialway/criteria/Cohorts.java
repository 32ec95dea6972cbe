package org.trialway.criteria;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.trialway.criteria.Criteria.Entry;
import org.trialway.criteria.Criteria.Section;
import org.trialway.criteria.Meaning.Word;
import org.trialway.text.Span;
import org.trialway.text.Tokens;

/// Labels of cohorts, and which of them a person can be asked to fit into.
///
/// A person needs one cohort of those that the text sets out. So labels only count as a choice when at least two have
/// conditions of their own to join; a rule for one cohort alone ("Part 2 only:") binds nobody else, and stays unread.
final class Cohorts {

    private Cohorts() {}

    /// A heading without its colon and list words, e.g. "Cohort 1 (Peritoneal mesothelioma)".
    static String label(String heading) {
        String label = heading.strip();
        while (label.endsWith(":") || label.endsWith("-")) {
            label = label.substring(0, label.length() - 1).strip();
        }
        return label.length() <= 120 ? label : label.substring(0, 120).strip();
    }

    /// Whether a label names a part of the study. Others tell people apart by what they have, and are no choice.
    static boolean isCohort(String label) {
        Marks marks = Marks.of(Tokens.of(label));
        return marks.has(Word.COHORT);
    }

    /// The word and number that two spellings of a cohort share: "cohort 1" in "Cohort 1 (Peritoneal mesothelioma)".
    static String key(String label) {
        Tokens tokens = Tokens.of(label);
        Marks marks = Marks.of(tokens);
        for (int i = 0; i < marks.size(); i++) {
            if (marks.is(i, Word.COHORT)) {
                String name = String.join(" ", marks.words(i));
                boolean numbered = i + 1 < marks.size()
                        && String.join("", marks.words(i + 1)).length() <= 4;
                return numbered ? name + " " + String.join("", marks.words(i + 1)) : name;
            }
        }
        return label.toLowerCase(Locale.ROOT);
    }

    /// One spelling a cohort; entries of cohorts that are no choice are capped and made everyone's.
    static List<Entry> settled(List<Entry> entries) {
        Map<String, String> labels = new HashMap<>();
        Set<String> joinable = new HashSet<>();
        for (Entry entry : entries) {
            if (isCohort(entry.cohort())) {
                String key = key(entry.cohort());
                labels.putIfAbsent(key, entry.cohort());
                if (entry.section() != Section.EXCLUSION) {
                    joinable.add(key);
                }
            }
        }
        var settled = new ArrayList<Entry>();
        for (Entry entry : entries) {
            settled.add(entry.cohort().isEmpty() ? entry : settled(entry, labels, joinable));
        }
        return settled;
    }

    private static Entry settled(Entry entry, Map<String, String> labels, Set<String> joinable) {
        if (!isCohort(entry.cohort())) {
            return new Entry(entry.section(), "", entry.required());
        }
        String key = key(entry.cohort());
        String label = labels.getOrDefault(key, entry.cohort());
        boolean choice = joinable.size() >= 2 && joinable.contains(key);
        Criterion required = choice ? entry.required() : Unread.cap(entry.required(), whole(entry.required()));
        return new Entry(entry.section(), choice ? label : "", required);
    }

    private static List<Span> whole(Criterion criterion) {
        return criterion.source() instanceof Source.Words words ? List.of(words.span()) : List.of();
    }
}
