package org.trialway.fhir;

import java.util.Optional;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Condition;
import org.trialway.knowledge.Concept;
import org.trialway.patient.Fact;
import org.trialway.text.PartialDate;

/// Reads illnesses: the cancer and its spread go to [CancerReader], pregnancy and all others are told here.
///
/// | status | comes to |
/// |---|---|
/// | confirmed, or not said | as below |
/// | refuted | it is absent |
/// | unconfirmed, provisional, differential, entered in error | nothing |
/// | active, recurrence, relapse, or not said and not abated | it is present |
/// | inactive, remission, resolved, abated | nothing: it was there once, so neither present nor never had |
final class ConditionReader {

    private final RecordSheet sheet;
    private final CancerReader cancers;

    ConditionReader(RecordSheet sheet, CancerReader cancers) {
        this.sheet = sheet;
        this.cancers = cancers;
    }

    private enum Standing {
        PRESENT,
        PAST,
        REFUTED,
        OPEN
    }

    void read(RecordEntry entry, Condition condition) {
        Standing standing = standing(condition);
        switch (standing) {
            case OPEN -> sheet.note(entry, "is not confirmed or was entered in error, not used");
            case PAST -> sheet.note(entry, "was there once and is no longer active, so it is left open");
            case REFUTED -> readRefuted(entry, condition);
            case PRESENT -> readPresent(entry, condition);
        }
    }

    private static Standing standing(Condition condition) {
        Standing verified = switch (Codes.code(condition.getVerificationStatus())) {
            case "confirmed", "" -> Standing.PRESENT;
            case "refuted" -> Standing.REFUTED;
            default -> Standing.OPEN;
        };
        if (verified != Standing.PRESENT) {
            return verified;
        }
        return switch (Codes.code(condition.getClinicalStatus())) {
            case "active", "recurrence", "relapse" -> Standing.PRESENT;
            case "" -> condition.hasAbatement() ? Standing.PAST : Standing.PRESENT;
            case "inactive", "remission", "resolved" -> Standing.PAST;
            default -> Standing.OPEN;
        };
    }

    private void readRefuted(RecordEntry entry, Condition condition) {
        Optional<String> name = name(condition.getCode());
        if (name.isPresent() && !isCancer(entry, condition)) {
            sheet.add(new Fact.Condition(name.get(), false, "", sheet.onOrWritten(date(condition), entry)));
        } else {
            sheet.note(entry, "was refuted, not used");
        }
    }

    private boolean isCancer(RecordEntry entry, Condition condition) {
        return CancerReader.isPrimary(entry, condition) || CancerReader.isSecondary(entry, condition);
    }

    private void readPresent(RecordEntry entry, Condition condition) {
        if (CancerReader.isSecondary(entry, condition)) {
            cancers.readSpread(entry, condition);
        } else if (CancerReader.isPrimary(entry, condition)) {
            cancers.readCancer(entry, condition, Codes.code(condition.getClinicalStatus()));
        } else if (Codes.is(condition.getCode(), Meaning.Kind.REPRODUCTIVE)) {
            Pregnancy.add(sheet, entry, true, date(condition));
        } else {
            name(condition.getCode())
                    .ifPresentOrElse(
                            name -> sheet.add(
                                    new Fact.Condition(name, true, "", sheet.onOrWritten(date(condition), entry))),
                            () -> sheet.notes().unknownCode(entry, condition.getCode()));
        }
    }

    private static Optional<String> name(CodeableConcept code) {
        return Codes.meaning(code, Meaning.Kind.CONDITION)
                .map(Meaning::name)
                .or(() -> Codes.called(Concept.Kind.CONDITION, code));
    }

    static PartialDate date(Condition condition) {
        return Dates.either(Dates.of(condition.getRecordedDateElement()), Dates.start(condition.getOnset()));
    }
}
