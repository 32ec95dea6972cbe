package org.trialway.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.trialway.interview.Answers;
import org.trialway.patient.Patient;
import org.trialway.text.PartialDate;

/// The patients of one file, in file order; never empty.
public record PatientFile(List<Entry> patients) {

    public PatientFile {
        patients = List.copyOf(patients);
        if (patients.isEmpty()) {
            throw new IllegalArgumentException("a patient file holds at least one patient");
        }
    }

    /// One patient as read.
    ///
    /// @param known what the file says but for the answers of an interview
    /// @param answers of an interview; none in most files
    /// @param asOf the day on which the file says everything is judged; unknown when it does not say
    /// @param notes what was in the file and is not used, one line each, without values
    public record Entry(Patient known, Answers answers, PartialDate asOf, List<String> notes) {
        public Entry {
            notes = List.copyOf(notes);
        }

        /// One patient without an interview.
        public Entry(Patient patient, PartialDate asOf, List<String> notes) {
            this(patient, Answers.NONE, asOf, notes);
        }

        /// Everything that is known: what the file says and what the answers say.
        public Patient patient() {
            return answers.addedTo(known);
        }

        /// The day on which everything is judged.
        ///
        /// @throws PatientFormatException if the file does not say it to the day
        public LocalDate day() {
            if (asOf.day() == 0) {
                throw new PatientFormatException(
                        "patient %s has no \"asOf\" such as 2026-11-23, and a verdict needs its day"
                                .formatted(known.id()));
            }
            return asOf.earliest();
        }
    }

    /// The patient of that id.
    public Optional<Entry> withId(String id) {
        return patients.stream()
                .filter(entry -> entry.patient().id().value().equals(id))
                .findFirst();
    }

    /// The ids, in file order.
    public List<String> ids() {
        return patients.stream().map(entry -> entry.patient().id().value()).toList();
    }
}
