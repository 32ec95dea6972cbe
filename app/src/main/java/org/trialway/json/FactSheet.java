package org.trialway.json;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.trialway.patient.CaseId;
import org.trialway.patient.Fact;
import org.trialway.patient.Patient;
import org.trialway.patient.Patient.CompleteList;
import org.trialway.patient.Provenance;
import org.trialway.patient.Provenance.Door;
import org.trialway.text.PartialDate;

/// Gathers the facts of one patient while they are read.
final class FactSheet {

    private final PartialDate asOf;
    private final String root;
    private final List<Fact> facts = new ArrayList<>();
    private final Set<CompleteList> complete = EnumSet.noneOf(CompleteList.class);

    /// @param asOf the day of the file, may be unknown
    /// @param root path of the patient in the file, which references leave out
    FactSheet(PartialDate asOf, String root) {
        this.asOf = asOf;
        this.root = root;
    }

    void add(Fact fact) {
        facts.add(fact);
    }

    /// Reads a list that, once given, says "this is everything".
    void readWhole(JsonAt at, String name, CompleteList list, Consumer<JsonAt> reader) {
        at.field(name).ifPresent(field -> {
            complete.add(list);
            field.items().forEach(reader);
        });
    }

    /// Where a fact was read, and that it was true on the day of the file.
    Provenance asOf(JsonAt at) {
        return on(asOf, at);
    }

    /// Where a fact was read, and that it was true on `date`, or if that is not known, on the day of the file.
    Provenance onOrAsOf(PartialDate date, JsonAt at) {
        return on(date.isKnown() ? date : asOf, at);
    }

    /// Where a fact was read, and that it was true on `date`.
    Provenance on(PartialDate date, JsonAt at) {
        return new Provenance(date, Door.FILE, at.path().substring(root.length()));
    }

    Patient patient(CaseId id) {
        return new Patient(id, facts, complete);
    }
}
