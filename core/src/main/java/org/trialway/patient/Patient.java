package org.trialway.patient;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What we were told about one person.
///
/// @param facts in the order they were told; two facts of one kind may conflict, and both are kept
/// @param completeLists the kinds of which the person told us all there is, so that a missing one is absent
public record Patient(CaseId id, List<Fact> facts, Set<CompleteList> completeLists) {

    public Patient {
        facts = List.copyOf(facts);
        completeLists = Set.copyOf(completeLists);
    }

    /// Lists that say "this is everything" when they are given at all.
    public enum CompleteList {
        THERAPIES,
        PROCEDURES,
        MEDICATIONS,
        ALLERGIES,
        METASTASES,
        EXTENT
    }

    /// The facts of one kind, in the order they were told.
    public <F extends Fact> Stream<F> facts(Class<F> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast);
    }

    /// The case id only: a patient's values never reach a log.
    @Override
    public String toString() {
        return "Patient " + id;
    }
}
