package org.trialway.match;

import java.util.List;
import org.trialway.patient.Patient;
import org.trialway.study.NctId;

/// Picks and orders the studies worth showing to a patient first. It narrows a list; it never decides a verdict.
public interface Candidates {

    Shortlist shortlistFor(Patient patient);

    /// The studies to show first.
    ///
    /// @param words what was picked, to end the sentence "Shown: …"
    /// @param ids best first, none twice
    record Shortlist(String words, List<NctId> ids) {
        public Shortlist {
            ids = List.copyOf(ids);
        }
    }
}
