package org.trialway.fhir;

import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/// A refusal in FHIR's own form.
public final class OutcomeJson {

    private OutcomeJson() {}

    /// An `OperationOutcome` of one error, as JSON.
    ///
    /// @param words what is wrong and the way out, without a value of what was sent
    public static String of(RecordRefusedException.Reason reason, String words) {
        var outcome = new OperationOutcome();
        outcome.addIssue()
                .setSeverity(IssueSeverity.ERROR)
                .setCode(code(reason))
                .setDiagnostics(words);
        return Hapi.json(outcome);
    }

    private static IssueType code(RecordRefusedException.Reason reason) {
        return switch (reason) {
            case MALFORMED -> IssueType.STRUCTURE;
            case TOO_DEEP -> IssueType.TOOCOSTLY;
            case NO_PATIENT_BUNDLE -> IssueType.NOTSUPPORTED;
            case TOO_LONG -> IssueType.TOOLONG;
        };
    }
}
