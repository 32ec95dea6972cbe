package org.trialway.cli;

import java.util.stream.Collectors;
import org.trialway.criteria.Criterion;
import org.trialway.criteria.PlainWords;
import org.trialway.criteria.RecordWords;
import org.trialway.criteria.Source;
import org.trialway.match.Barrier;
import org.trialway.match.Finding;
import org.trialway.match.NextStep;
import org.trialway.match.Truth;
import org.trialway.patient.FactWords;
import org.trialway.study.Eligibility;
import org.trialway.study.Origin;

/// What one criterion came to, for a terminal: the record's words, our reading, what was told, and the reason.
///
/// @param origin of the study: words of the registry stand in quotation marks, our own never do
record FindingText(Finding finding, Eligibility eligibility, Origin origin) {

    /// "met", "not met", "likely not", "to check" or "at the site".
    String state() {
        return switch (finding.truth()) {
            case YES -> "met";
            case NO -> finding.barrier() instanceof Barrier.ConfirmOnReport ? "likely not" : "not met";
            case UNKNOWN -> finding.isToCheck() ? "to check" : "at the site";
        };
    }

    /// The words of the record; a structured field stands without quotation marks, since its name is ours.
    String words() {
        return words(Integer.MAX_VALUE);
    }

    /// As [#words()], cut after so many characters.
    String words(int most) {
        String words = Lines.cut(RecordWords.of(finding.criterion().source(), eligibility), most);
        return switch (origin) {
            case REGISTRY -> finding.criterion().source() instanceof Source.Field ? words : "“" + words + "”";
            case RESTATED -> words + " (in our words)";
        };
    }

    /// What the criterion asks, as we read it; empty when it was not read, or asks nothing.
    String reading() {
        boolean asksSomething = !(finding.criterion() instanceof Criterion.NotUnderstood)
                && !(finding.criterion() instanceof Criterion.AsksNothing);
        return asksSomething ? PlainWords.of(finding.criterion(), eligibility) : "";
    }

    /// The facts that were read, each with its date and source; empty when there are none.
    String told() {
        return finding.facts().stream()
                .map(fact -> "%s (%s)".formatted(FactWords.of(fact), FactWords.when(fact)))
                .collect(Collectors.joining("; "));
    }

    /// Why it is open, or what may lift it; empty when it is met.
    String reason() {
        return switch (finding.truth()) {
            case YES -> "";
            case NO -> finding.barrier().words();
            case UNKNOWN -> finding.because().words();
        };
    }

    /// What to do about it; empty when there is nothing.
    String next() {
        return NextStep.of(finding).stream().map(NextStep::words).collect(Collectors.joining(" "));
    }

    /// Everything in a few paragraphs, below a lead.
    void print(String lead, Lines lines) {
        String margin = " ".repeat(lead.length());
        lines.print(lead, words());
        printUnlessEmpty(margin + "asks: ", reading(), lines);
        printUnlessEmpty(margin + "told: ", told(), lines);
        printUnlessEmpty(margin + (finding.truth() == Truth.NO ? "later: " : "open: "), reason(), lines);
        if (finding.truth() == Truth.NO) {
            printUnlessEmpty(margin + "next: ", next(), lines);
        }
    }

    private static void printUnlessEmpty(String lead, String text, Lines lines) {
        if (!text.isEmpty()) {
            lines.print(lead, text);
        }
    }
}
