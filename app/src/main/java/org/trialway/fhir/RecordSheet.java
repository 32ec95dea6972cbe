package org.trialway.fhir;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Reference;
import org.trialway.patient.Fact;
import org.trialway.patient.Provenance;
import org.trialway.patient.Provenance.Door;
import org.trialway.text.PartialDate;

/// Gathers the facts about one patient while the record is read.
final class RecordSheet {

    private final RecordIndex index;
    private final LocalDate day;
    private final PartialDate written;
    private final Notes notes;
    private final List<Fact> facts = new ArrayList<>();

    /// @param day the day everything will be judged for
    /// @param written when the record was put together, may be unknown
    RecordSheet(RecordIndex index, LocalDate day, PartialDate written, Notes notes) {
        this.index = index;
        this.day = day;
        this.written = written;
        this.notes = notes;
    }

    LocalDate day() {
        return day;
    }

    Notes notes() {
        return notes;
    }

    void add(Fact fact) {
        facts.add(fact);
    }

    void note(RecordEntry entry, String what) {
        notes.add(entry, what);
    }

    /// Where a fact was read, and that it was true on `date`, which may be unknown.
    static Provenance on(PartialDate date, RecordEntry entry) {
        return new Provenance(date, Door.HOSPITAL_RECORD, entry.name());
    }

    /// Where a fact was read, and that it was true on `date`, or if that is not known, when the record was written.
    Provenance onOrWritten(PartialDate date, RecordEntry entry) {
        return on(Dates.either(date, written), entry);
    }

    /// What a reference of the entry leads to, within the record.
    Optional<RecordEntry> find(Reference reference, RecordEntry from) {
        return index.find(reference, from);
    }

    List<Fact> facts() {
        return List.copyOf(facts);
    }
}
