package org.trialway.json;

import org.trialway.criteria.Criterion;
import org.trialway.criteria.PlainWords;
import org.trialway.criteria.RecordWords;
import org.trialway.match.Barrier;
import org.trialway.match.Match;
import org.trialway.match.Match.EntryFinding;
import org.trialway.match.Verdict;
import org.trialway.patient.CaseId;
import org.trialway.study.Eligibility;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// One verdict on one pair as a line of JSON: what `eval verdicts` writes.
public final class VerdictLine {

    private static final JsonMapper MAPPER = new JsonMapper();

    private VerdictLine() {}

    /// The line, without an end of line.
    ///
    /// @param eligibility of the study, whose words the reasons repeat
    public static String of(CaseId patient, Match match, Eligibility eligibility) {
        ObjectNode line = MAPPER.createObjectNode();
        line.put("patient", patient.value());
        line.put("nct", match.study().value());
        line.put("verdict", VerdictCode.of(match.verdict()));
        if (match.barrier() instanceof Barrier.WaitUntil wait) {
            line.put("earliest", wait.earliest().toString());
        }
        var reasons = line.putArray("reasons");
        if (match.verdict().compareTo(Verdict.NOT_NOW) >= 0) {
            for (EntryFinding entry : match.deciding()) {
                Criterion required = entry.entry().required();
                reasons.addObject()
                        .put("words", RecordWords.of(required.source(), eligibility))
                        .put("reading", PlainWords.of(required, eligibility));
            }
        }
        line.put("toCheck", match.counts().toCheck());
        return MAPPER.writeValueAsString(line);
    }
}
