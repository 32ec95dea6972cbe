package org.trialway.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.trialway.text.Phrases;
import org.trialway.text.Span;
import org.trialway.text.Tokens;

/// Finds headings that stand in the middle of a paragraph, or at its head with the first item right behind them:
/// "… ECOG 0-1. Exclusion Criteria: pregnant", "PATIENT CHARACTERISTICS: Age: 18 to 70 Performance status: …".
final class InlineHeadings {

    private static final int LONGEST = 12;

    private static final Set<String> BEFORE = Set.of(
            "key",
            "main",
            "major",
            "general",
            "specific",
            "patient",
            "subject",
            "additional",
            "other",
            "non",
            "common");

    /// Words after which "inclusion criteria" names no section: "meets all inclusion criteria: …".
    private static final Set<String> REFERS = Set.of(
            "the", "all", "meet", "meets", "meeting", "following", "these", "this", "of", "any", "other", "with", "to");

    private static final Set<String> COHORTS = Set.of(
            "arm", "arms", "cohort", "cohorts", "group", "groups", "part", "parts", "phase", "stratum", "strata",
            "module");

    private static final Set<String> EXCLUDING = Set.of("excluded", "excludes", "ineligible");

    private static final Phrases<Boolean> SECTIONS = Phrases.<Boolean>builder()
            .addAll(
                    List.of(
                            "inclusion criteria",
                            "exclusion criteria",
                            "inclusion criterion",
                            "exclusion criterion",
                            "eligibility criteria",
                            "inclusion",
                            "exclusion",
                            "criteria for inclusion",
                            "exclusions",
                            "criteria for exclusion",
                            "inclusions"),
                    true)
            .build();

    /// Labels of the records that the U.S. National Cancer Institute's PDQ wrote until about 2010.
    private static final Phrases<Boolean> LABELS = Phrases.<Boolean>builder()
            .addAll(
                    List.of(
                            "disease characteristics",
                            "patient characteristics",
                            "prior concurrent therapy",
                            "age",
                            "sex",
                            "prior/concurrent therapy",
                            "menopausal status",
                            "performance status",
                            "life expectancy",
                            "hematopoietic",
                            "hepatic",
                            "renal",
                            "cardiovascular",
                            "pulmonary",
                            "other",
                            "biologic therapy",
                            "chemotherapy",
                            "endocrine therapy",
                            "radiotherapy",
                            "surgery",
                            "neurologic",
                            "immunologic",
                            "metabolic",
                            "neurological"),
                    true)
            .build();

    private InlineHeadings() {}

    /// The headings of a block, colon included, in text order. A heading that is the whole block is among them.
    ///
    /// @param labelled whether the record is written with PDQ's labels
    static List<Span> in(String text, Block block, boolean labelled) {
        Tokens tokens = Tokens.of(text, block.body());
        List<Span> headings = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            int end = headingEnd(text, tokens, at, labelled);
            if (end > at) {
                headings.add(tokens.span(at, end));
            }
            at = Math.max(end, at + 1);
        }
        return headings;
    }

    /// Whether a text is written with PDQ's labels.
    static boolean isLabelled(String text) {
        return text.contains("DISEASE CHARACTERISTICS:") || text.contains("PATIENT CHARACTERISTICS:");
    }

    /// One past the colon of a heading that begins at token `at`, or `at`.
    private static int headingEnd(String text, Tokens tokens, int at, boolean labelled) {
        if (!Character.isUpperCase(text.charAt(tokens.start(at)))) {
            return at;
        }
        if (isSentenceStart(tokens, at) && excludes(tokens, at) > at) {
            return excludes(tokens, at);
        }
        Phrases.Found<Boolean> label = labelled ? LABELS.longest(tokens, at) : null;
        if (label != null && tokens.is(label.end(), ":")) {
            return label.end() + 1;
        }
        int name = at;
        while (name < at + 3 && name < tokens.size() && BEFORE.contains(tokens.word(name))) {
            name++;
        }
        Phrases.Found<Boolean> section = name < tokens.size() ? SECTIONS.longest(tokens, name) : null;
        boolean refers = at > 0 && REFERS.contains(tokens.word(at - 1));
        return section == null || refers ? at : colon(text, tokens, at, section.end());
    }

    private static boolean isSentenceStart(Tokens tokens, int at) {
        return at == 0 || tokens.is(at - 1, ".") || tokens.is(at - 1, ";");
    }

    /// "The following are excluded: …": one past the colon of such a sentence, or `at`.
    private static int excludes(Tokens tokens, int at) {
        boolean says = false;
        for (int i = at; i < tokens.size() && i < at + LONGEST + 4; i++) {
            if (tokens.is(i, ":")) {
                return says ? i + 1 : at;
            }
            if (tokens.is(i, ".") || tokens.is(i, ";")) {
                return at;
            }
            says |= EXCLUDING.contains(tokens.word(i));
        }
        return at;
    }

    /// A few words may stand between a section's name and its colon: "Inclusion criteria (Cohort A):".
    private static int colon(String text, Tokens tokens, int at, int from) {
        for (int i = from; i < tokens.size() && i < from + LONGEST; i++) {
            if (tokens.is(i, ":")) {
                return i + 1;
            }
            if (tokens.is(i, ".") || tokens.is(i, ";")) {
                return at;
            }
        }
        boolean item = from < tokens.size()
                && at == 0
                && !namesCohort(tokens, from)
                && Bullet.at(text, tokens.start(from), tokens.end(tokens.size() - 1))
                        .isBullet();
        return item ? from : at;
    }

    /// "Inclusion criteria - Arm 3 only": a dash before a name, not before an item.
    private static boolean namesCohort(Tokens tokens, int from) {
        boolean named = false;
        for (int i = from; i < tokens.size(); i++) {
            named |= COHORTS.contains(tokens.word(i));
        }
        return named && tokens.size() - from <= LONGEST;
    }
}
