package org.trialway.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.trialway.patient.CaseId;
import org.trialway.patient.Fact;
import org.trialway.patient.Patient;
import org.trialway.text.PartialDate;

final class NoteFacts {
    private NoteFacts() {}

    static Patient of(CaseId id, PartialDate written, NoteText note, Person person, List<Mention> named, List<Measured> measured) {
        List<Fact> facts = new ArrayList<>();
        return new Patient(id, facts, Set.of());
    }
}
