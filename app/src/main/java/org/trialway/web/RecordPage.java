package org.trialway.web;

import java.util.List;
import org.trialway.patient.FactWords;
import org.trialway.patient.Patient;

/// The upload of a hospital record, and what was read from the last one.
///
/// @param read what the record says, in words; empty before one was sent
/// @param notUsed what stands in it and is not used
/// @param most the largest record taken, in words
public record RecordPage(List<Read> read, List<String> notUsed, String most) {

    public RecordPage {
        read = List.copyOf(read);
        notUsed = List.copyOf(notUsed);
    }

    /// One fact of the record.
    ///
    /// @param when its day and who said so
    public record Read(String what, String when) {}

    static RecordPage blank(String most) {
        return new RecordPage(List.of(), List.of(), most);
    }

    static RecordPage of(Patient patient, List<String> notUsed, String most) {
        var read = patient.facts().stream()
                .map(fact -> new Read(FactWords.of(fact), FactWords.when(fact)))
                .distinct()
                .toList();
        return new RecordPage(read, notUsed, most);
    }
}
