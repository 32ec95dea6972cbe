package org.trialway.web;

import java.util.List;
import org.trialway.match.Barrier;
import org.trialway.match.Because;
import org.trialway.match.Finding;
import org.trialway.match.Match.EntryFinding;
import org.trialway.match.NextStep;
import org.trialway.match.Truth;
import org.trialway.patient.FactWords;
import org.trialway.study.Study;

/// One rule of a study beside what the visitor told us.
///
/// @param criterion the record's words and our reading
/// @param truthClass `yes`, `no` or `unknown`, for the style sheet
/// @param outcome what it came to, in words for the visitor
/// @param next what the visitor may do about a rule that is not met; empty otherwise
/// @param said what the visitor told us that bears on it; empty when nothing does
public record FindingView(
        CriterionView criterion, String truthClass, String outcome, List<String> next, List<Said> said) {

    public FindingView {
        next = List.copyOf(next);
        said = List.copyOf(said);
    }

    /// A fact and when and by whom it was told.
    public record Said(String what, String when) {}

    static FindingView of(Study study, EntryFinding entry) {
        Finding finding = entry.finding();
        return new FindingView(
                CriterionView.of(study, entry.entry().required()),
                truthClass(finding.truth()),
                outcome(finding),
                finding.truth() == Truth.NO
                        ? NextStep.of(finding).stream().map(NextStep::words).toList()
                        : List.of(),
                finding.facts().stream()
                        .map(fact -> new Said(FactWords.of(fact), FactWords.when(fact)))
                        .toList());
    }

    private static String truthClass(Truth truth) {
        return switch (truth) {
            case YES -> "yes";
            case NO -> "no";
            case UNKNOWN -> "unknown";
        };
    }

    private static String outcome(Finding finding) {
        return switch (finding.truth()) {
            case YES -> "Met, by what you told us";
            case NO -> notMet(finding.barrier());
            case UNKNOWN -> reason(finding.because());
        };
    }

    private static String notMet(Barrier barrier) {
        String lead = barrier instanceof Barrier.ConfirmOnReport ? "Likely not met: " : "Not met: ";
        return lead + barrier.words();
    }

    private static String reason(Because because) {
        return switch (because) {
            case DECIDED, NOT_APPLICABLE -> "";
            case ASSUMED_ABSENT -> "Not mentioned: confirm";
            case SETTLED_AT_THE_SITE -> "Settled at the study site later";
            case ASK_THE_SITE -> "Ask the study site or your doctor";
            case NOT_TOLD -> "You have not told us about this";
            case NORMAL_RANGE_NOT_TOLD -> "To compare this, we need the normal range printed beside your result";
            case NOT_COMPARABLE -> "What you told us cannot be compared exactly with this limit";
            case TOO_OLD -> "Your result is too old to count, or has no date";
            case CONFLICTING_FACTS -> "Your answers disagree with each other here";
            case NOT_RELIED_ON -> "We read this but are not sure enough to judge by it. Ask your doctor";
            case PARTLY_UNDERSTOOD -> "Read only in part. Ask about the rest";
            case NOT_UNDERSTOOD -> "Not read yet. Ask your doctor or the study’s team";
        };
    }
}
