package org.trialway.json;

import java.util.List;
import java.util.Locale;
import org.trialway.criteria.Criterion;
import org.trialway.criteria.PlainWords;
import org.trialway.criteria.RecordWords;
import org.trialway.match.Barrier;
import org.trialway.match.Finding;
import org.trialway.match.Match.EntryFinding;
import org.trialway.match.NextStep;
import org.trialway.patient.Fact;
import org.trialway.patient.FactWords;
import org.trialway.study.Eligibility;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes what a criterion came to: `criterion` in docs/json.md.
final class FindingJson {

    private FindingJson() {}

    /// @param eligibility of the study, whose words are repeated
    static void write(EntryFinding entry, Eligibility eligibility, ObjectNode into) {
        into.put("section", code(entry.entry().section()));
        if (!entry.entry().cohort().isEmpty()) {
            into.put("cohort", entry.entry().cohort());
        }
        write(entry.finding(), eligibility, into);
    }

    private static void write(Finding finding, Eligibility eligibility, ObjectNode into) {
        Criterion criterion = finding.criterion();
        into.put("words", RecordWords.of(criterion.source(), eligibility));
        if (!(criterion instanceof Criterion.NotUnderstood)) {
            into.put("reading", PlainWords.of(criterion, eligibility));
        }
        into.put("truth", code(finding.truth()));
        into.put("because", code(finding.because()));
        write(finding.barrier(), into);
        List<NextStep> steps = NextStep.of(finding);
        if (!steps.isEmpty()) {
            ArrayNode next = into.putArray("next");
            steps.forEach(step -> next.addObject().put("step", code(step)).put("words", step.words()));
        }
        ArrayNode facts = into.putArray("facts");
        finding.facts().forEach(fact -> write(fact, facts.addObject()));
        if (!finding.parts().isEmpty()) {
            ArrayNode parts = into.putArray("parts");
            finding.parts().forEach(part -> write(part, eligibility, parts.addObject()));
        }
    }

    /// Leaves nothing where nothing stands in the way.
    static void write(Barrier barrier, ObjectNode into) {
        switch (barrier) {
            case Barrier.None none -> {}
            case Barrier.Repeat repeat -> into.put("barrier", "repeat");
            case Barrier.CurrentMedicine medicine -> into.put("barrier", "current medicine");
            case Barrier.ConfirmOnReport confirm -> into.put("barrier", "confirm on report");
            case Barrier.Permanent permanent -> into.put("barrier", "permanent");
            case Barrier.WaitUntil wait ->
                into.put("barrier", "wait").put("earliest", wait.earliest().toString());
        }
    }

    private static String code(NextStep step) {
        return switch (step) {
            case NextStep.Wait wait -> "wait";
            case NextStep.Test test -> "test";
            case NextStep.RepeatTest repeat -> "repeat test";
            case NextStep.FindRecord find -> "find record";
            case NextStep.OtherCohortOrSite other -> "other cohort or site";
            case NextStep.DoctorDecides doctor -> "doctor decides";
        };
    }

    private static void write(Fact fact, ObjectNode into) {
        into.put("says", FactWords.of(fact));
        if (fact.provenance().date().isKnown()) {
            into.put("date", fact.provenance().date().toString());
        }
        into.put("from", code(fact.provenance().door()));
        into.put("reference", fact.provenance().reference());
    }

    /// A constant as JSON has it: lower case, words apart.
    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
