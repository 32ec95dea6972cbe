package org.trialway.criteria;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trialway.criteria.Meaning.Word;

/// How far a heading reaches: it ends at the next heading of its own rank or of one before it in this list.
enum HeadingRank {
    /// "Inclusion criteria", "PATIENT CHARACTERISTICS".
    SECTION,
    /// "Cohort A", "Donors".
    GROUP,
    /// "Prior medication:", "Patients with liver metastases:".
    TOPIC,
    /// "Excluded:", "Patients must have:", "One of the following:".
    LEAD_IN;

    private static final List<String> PDQ_SECTIONS = List.of(
            "disease characteristics",
            "patient characteristics",
            "prior concurrent therapy",
            "prior/concurrent therapy",
            "protocol entry criteria");

    private static final int LONGEST_TITLE = 16;

    private static final Set<String> VERBS = Set.of("""
            meet meets met meeting has have had does do is are was were be who will may must should shall can could
            apply applies fulfil fulfill satisfy not no
            """.strip().split("\\s+"));

    /// The rank of a block without a bullet, or null when it is an item.
    ///
    /// @param opensList whether list items come right below
    static @Nullable HeadingRank of(String words, Marks marks, boolean opensList) {
        boolean colon = words.endsWith(":");
        if (isSection(words, marks, colon || opensList)) {
            return SECTION;
        }
        if (opensList && Whom.isStage(marks)) {
            return GROUP;
        }
        boolean title = colon || (opensList && marks.size() <= LONGEST_TITLE && isTitle(words, marks));
        if (!title) {
            return null;
        }
        if (marks.has(Word.COHORT) || marks.has(Word.OTHER_PERSON)) {
            return GROUP;
        }
        boolean leads = marks.has(Word.EXCLUDED)
                || marks.has(Word.INCLUDED)
                || marks.has(Word.DEMAND)
                || marks.has(Word.NOT)
                || marks.has(Word.CAUTION)
                || marks.has(Word.FOLLOWING);
        return leads ? LEAD_IN : TOPIC;
    }

    /// Without a colon a line is a title only when it names a group or says that something follows.
    private static boolean isTitle(String words, Marks marks) {
        boolean ends = words.endsWith(".") || words.endsWith(";") || words.endsWith(",");
        return !ends && (marks.has(Word.COHORT) || marks.has(Word.FOLLOWING) || marks.has(Word.OTHER_PERSON));
    }

    /// Names a section, with little else beside it.
    ///
    /// @param opens whether a colon or a list below says that the words are a title
    static boolean isSection(String words, Marks marks, boolean opens) {
        String title = title(words);
        if (PDQ_SECTIONS.contains(title)) {
            return true;
        }
        boolean named = namesSection(title);
        if (!named || !(marks.has(Word.EXCLUDED) || marks.has(Word.INCLUDED)) || marks.size() > LONGEST_TITLE) {
            return false;
        }
        if (words.endsWith(":")) {
            return title.contains("criteri") || marks.size() <= 4;
        }
        return isBareSection(marks) || (opens && isTitleOfSection(marks));
    }

    private static String title(String words) {
        return words.toLowerCase(Locale.ROOT).replace(":", "").strip();
    }

    /// Whether a line may be a section's name without a colon behind it or a list below.
    static boolean maySayIt(String words) {
        String title = title(words);
        return namesSection(title) || PDQ_SECTIONS.contains(title);
    }

    /// Whether the words a section is named by stand anywhere in a line.
    static boolean namesSection(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return lower.contains("clusion") || lower.contains("eligibility criteri");
    }

    /// "Additional Inclusion Criteria for HCC participants", "Bevacizumab-specific exclusions": the section's name near
    /// one of its ends, and no verb.
    private static boolean isTitleOfSection(Marks marks) {
        int name = -1;
        for (int i = 0; i < marks.size(); i++) {
            name = marks.isAny(i, Word.EXCLUDED, Word.INCLUDED) ? i : name;
            if (marks.isAny(i, Word.STOP, Word.SEMICOLON)
                    || VERBS.contains(marks.words(i).getFirst())) {
                return false;
            }
        }
        return name >= 0 && (name <= 3 || name == marks.size() - 1);
    }

    /// "INCLUSION CRITERIA", "Exclusion criteria – Part B": no sentence, no verb.
    private static boolean isBareSection(Marks marks) {
        for (int i = 0; i < marks.size(); i++) {
            boolean fine = marks.at(i) instanceof Meaning.Amount
                    || marks.isAny(i, Word.EXCLUDED, Word.INCLUDED, Word.COHORT, Word.EVERY_COHORT, Word.OTHER_PERSON)
                    || marks.isAny(
                            i, Word.DASH, Word.OPEN, Word.CLOSE, Word.COMMA, Word.COLON, Word.TIMES, Word.NEUTRAL)
                    || marks.words(i).getFirst().length() == 1;
            if (!fine || VERBS.contains(marks.words(i).getFirst())) {
                return false;
            }
        }
        return true;
    }
}
