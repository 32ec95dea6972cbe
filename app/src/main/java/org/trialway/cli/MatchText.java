package org.trialway.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trialway.match.Finding;
import org.trialway.match.Match.EntryFinding;
import org.trialway.match.MatchList;
import org.trialway.match.MatchedStudy;
import org.trialway.match.Relevance;
import org.trialway.match.Verdict;
import org.trialway.study.Eligibility;

/// Prints a list of matches for a terminal, grouped by verdict.
///
/// @param limit most studies shown of each verdict; 0 for all
/// @param isFull whether to show what is ruled out as fully as the rest
record MatchText(Lines lines, StudySource studies, int limit, boolean isFull) {

    private static final int TO_CHECK_SHOWN = 3;
    private static final int WORDS_SHOWN = 240;
    private static final int WORDS_SHOWN_BRIEFLY = 100;
    private static final String MARGIN = "    ";

    void print(MatchList list, List<Verdict> verdicts) {
        int matched = list.studies().size() + list.countOfOthers();
        lines.print(
                String.format(Locale.ROOT, "Matched %,d studies with %s on %s.", matched, list.patient(), list.day()));
        lines.print(studies.coverage().words() + ".");
        lines.print(listed(list));
        for (Verdict verdict : verdicts) {
            printGroup(verdict, list);
        }
        lines.empty();
        lines.print("Every criterion of a study: --why and its number. Nothing here is medical advice; the study's team"
                + " decides.");
    }

    private static String listed(MatchList list) {
        if (list.about().isEmpty()) {
            return "Listed: studies of every condition.";
        }
        String others = Stream.of(Verdict.values())
                .filter(verdict -> list.othersWith(verdict) > 0)
                .map(verdict -> String.format(Locale.ROOT, "%,d %s", list.othersWith(verdict), verdict.words()))
                .collect(Collectors.joining("; "));
        String listed = "Listed: studies whose record names %s, or a group of cancers that could hold it."
                .formatted(list.about());
        return others.isEmpty()
                ? listed
                : String.format(
                        Locale.ROOT,
                        "%s Others, matched by all they ask but the disease: %,d (%s); --all-conditions lists them.",
                        listed,
                        list.countOfOthers(),
                        others);
    }

    private void printGroup(Verdict verdict, MatchList list) {
        List<MatchedStudy> group = list.with(verdict);
        lines.empty();
        lines.print(String.format(Locale.ROOT, "%s (%,d)", verdict.words().toUpperCase(Locale.ROOT), group.size()));
        long shown = limit == 0 ? group.size() : limit;
        group.stream().limit(shown).forEach(study -> {
            if (verdict == Verdict.RULED_OUT && !isFull) {
                printBriefly(study);
            } else {
                printFully(study);
            }
        });
        if (group.size() > shown) {
            lines.print(
                    MARGIN,
                    String.format(
                            Locale.ROOT,
                            "… and %,d more: --verdict %s --limit 0",
                            group.size() - shown,
                            VerdictOption.code(verdict)));
        }
    }

    private void printBriefly(MatchedStudy study) {
        lines.printCut(study.id() + "  ", study.title());
        String standing = study.standing().words();
        study.match().deciding().stream()
                .limit(1)
                .map(entry -> text(entry.finding(), study))
                .forEach(text -> {
                    String told = text.told().isEmpty() ? "" : "; told: " + text.told();
                    lines.print(MARGIN, "%s. Not met: %s%s".formatted(standing, text.words(WORDS_SHOWN_BRIEFLY), told));
                });
    }

    private void printFully(MatchedStudy study) {
        lines.empty();
        lines.print(study.id() + "  ", study.title());
        lines.print(MARGIN, MatchLine.about(study));
        if (!MatchLine.origin(study).isEmpty()) {
            lines.print(MARGIN, MatchLine.origin(study));
        }
        lines.print(MARGIN, MatchLine.counts(study.match().counts()));
        switch (study.verdict()) {
            case NO_BARRIER -> {}
            case COULD_FIT -> printToCheck(study);
            case NOT_NOW, LIKELY_NOT, RULED_OUT ->
                study.match()
                        .deciding()
                        .forEach(entry -> text(entry.finding(), study).print(MARGIN + "not met: ", lines));
        }
    }

    /// What can be answered comes before what could not be read.
    private void printToCheck(MatchedStudy study) {
        List<EntryFinding> toCheck = study.match().deciding();
        toCheck.stream()
                .map(EntryFinding::finding)
                .sorted(Comparator.comparing(Finding::because))
                .limit(TO_CHECK_SHOWN)
                .map(finding -> text(finding, study))
                .forEach(text -> lines.print(MARGIN + "to check: ", text.words(WORDS_SHOWN) + " – " + text.reason()));
        if (toCheck.isEmpty()) {
            lines.print(MARGIN + "to check: ", whatIsOpen(study.relevance()));
        } else if (toCheck.size() > TO_CHECK_SHOWN) {
            lines.print(MARGIN, "… and %d more to check".formatted(toCheck.size() - TO_CHECK_SHOWN));
        }
    }

    /// What there is to check where no criterion is open.
    private static String whatIsOpen(Relevance relevance) {
        return switch (relevance) {
            case OTHER -> "whether the study takes people with this disease";
            case NAMES_IT, COULD_HOLD_IT -> "what the record leaves open; too little of it could be read";
        };
    }

    private FindingText text(Finding finding, MatchedStudy study) {
        Eligibility words = studies.wordsOf(study.id()).orElseThrow();
        return new FindingText(finding, words, study.origin());
    }
}
