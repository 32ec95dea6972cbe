package org.trialway.note;

import java.util.List;
import org.trialway.patient.Patient;

/// What was read from one note.
///
/// @param mentions everything named, in text order, whatever is said of it
/// @param measured the values, in text order
/// @param patient the facts, each with the number of its sentence; what the note leaves out is not among them
public record NoteReading(
        NoteText note, Person person, List<Mention> mentions, List<Measured> measured, Patient patient) {

    public NoteReading {
        mentions = List.copyOf(mentions);
        measured = List.copyOf(measured);
    }

    @Override
    public String toString() {
        return "Reading of %s".formatted(note);
    }
}
