package org.trialway.cli;

import java.util.List;
import java.util.Locale;
import org.trialway.criteria.Criteria.Entry;
import org.trialway.criteria.Criterion;
import org.trialway.criteria.Source;
import org.trialway.match.Barrier;
import org.trialway.match.Finding;
import org.trialway.match.Match.EntryFinding;
import org.trialway.match.MatchList;
import org.trialway.match.MatchedStudy;
import org.trialway.study.Eligibility;

/// Prints every criterion of one study beside what was told, for a terminal.
record WhyText(Lines lines, MatchedStudy study, Eligibility eligibility) {

    private static final String MARGIN = "            ";

    void print(MatchList list, String searched) {
        lines.print(study.id() + "  ", study.title());
        lines.print(MatchLine.about(study));
        if (!MatchLine.origin(study).isEmpty()) {
            lines.print(MatchLine.origin(study));
        }
        lines.print(searched + ".");
        lines.empty();
        lines.print("For %s on %s: %s".formatted(list.patient(), list.day(), verdict()));
        lines.print(MatchLine.counts(study.match().counts()));
        printEntries(study.match().findings());
    }

    private String verdict() {
        Barrier barrier = study.match().barrier();
        String words = study.verdict().words();
        return barrier.words().isEmpty() ? words : words + " – " + barrier.words();
    }

    private void printEntries(List<EntryFinding> findings) {
        String heading = "";
        for (EntryFinding entry : findings) {
            String next = heading(entry.entry());
            if (!next.equals(heading)) {
                lines.empty();
                lines.print(next);
                heading = next;
            }
            var text = new FindingText(entry.finding(), eligibility, study.origin());
            text.print("  %-10s".formatted(text.state() + " "), lines);
            printParts(entry.finding());
        }
    }

    private static String heading(Entry entry) {
        if (entry.required().source() instanceof Source.Field) {
            return "FIELDS OF THE RECORD";
        }
        String section = entry.section().name().toUpperCase(Locale.ROOT);
        return entry.cohort().isEmpty() ? section : section + ", only for: " + entry.cohort();
    }

    /// The parts of a list, where the whole does not tell how each came out. Those below a "not" speak of
    /// themselves, which would read the wrong way round here.
    private void printParts(Finding finding) {
        boolean isList = finding.criterion() instanceof Criterion.All || finding.criterion() instanceof Criterion.AnyOf;
        if (isList) {
            for (Finding part : finding.parts()) {
                var text = new FindingText(part, eligibility, study.origin());
                String reading = text.reading().isEmpty() ? text.words() : text.reading();
                lines.print(MARGIN + "- ", "%s: %s".formatted(text.state(), reading));
            }
        }
    }
}
