package org.trialway.fhir;

import java.util.Optional;
import org.hl7.fhir.r4.model.Procedure;
import org.trialway.knowledge.Concept;
import org.trialway.patient.Fact;
import org.trialway.text.PartialDate;

/// Reads operations, radiotherapy and other procedures that were done.
///
/// One under way has no last day yet, and is told without a date, so that no waiting time counts from it.
final class ProcedureReader {

    private final RecordSheet sheet;

    ProcedureReader(RecordSheet sheet) {
        this.sheet = sheet;
    }

    void read(RecordEntry entry, Procedure procedure) {
        String status = Codes.code(procedure.getStatusElement());
        switch (status) {
            case "completed", "stopped" -> add(entry, procedure, Dates.last(procedure.getPerformed()));
            case "in-progress" -> add(entry, procedure, PartialDate.UNKNOWN);
            default -> sheet.note(entry, "was not done, or not surely, not used");
        }
    }

    private void add(RecordEntry entry, Procedure procedure, PartialDate on) {
        Optional<String> name = Codes.meaning(procedure.getCode(), Meaning.Kind.PROCEDURE)
                .map(Meaning::name)
                .or(() -> Codes.called(Concept.Kind.PROCEDURE, procedure.getCode()))
                .or(() -> byProfile(entry));
        name.ifPresentOrElse(
                known -> sheet.add(new Fact.Procedure(known, on, RecordSheet.on(on, entry))),
                () -> sheet.notes().unknownCode(entry, procedure.getCode()));
    }

    /// mCODE's profiles say what sort of procedure it is, whatever its code.
    private static Optional<String> byProfile(RecordEntry entry) {
        if (entry.hasProfile("radiation-procedure") || entry.hasProfile("radiotherapy-course-summary")) {
            return Optional.of("radiotherapy");
        }
        return entry.hasProfile("cancer-related-surgical-procedure") ? Optional.of("surgery") : Optional.empty();
    }
}
