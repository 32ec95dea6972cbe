package org.trialway.treatment;

import java.util.List;
import org.trialway.knowledge.TreatmentClass;

/// One immune treatment that a study gives.
///
/// @param name the agent's name in our table, else the record's own words
/// @param classes never empty
/// @param targets by HGNC symbol; empty when neither table nor record says
/// @param basis how we know
public record Treatment(String name, List<TreatmentClass> classes, List<String> targets, Basis basis, Reason reason) {

    /// How sure what is said of a treatment is.
    public enum Basis {
        /// Our table, which names a source.
        TABLE,
        /// Our table, from general knowledge.
        UNCONFIRMED,
        /// The record's own words.
        RECORD
    }

    public Treatment {
        classes = List.copyOf(classes);
        targets = List.copyOf(targets);
        if (name.isBlank() || classes.isEmpty()) {
            throw new IllegalArgumentException(
                    "\"%s\" %s: a treatment needs a name and a class".formatted(name, classes));
        }
    }
}
