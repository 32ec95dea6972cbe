package org.trialway.match;

import java.util.List;
import org.trialway.patient.Fact;
import org.trialway.patient.Provenance.Door;

/// Whether an answer about a report rests on the person's own reading of it.
///
/// A laboratory value, a marker, a cell type and the performance status are on paper somewhere. What a person tells of
/// them may be misread or misremembered, so it never turns anybody away for good: [Barrier.ConfirmOnReport].
final class SelfReport {

    private SelfReport() {}

    /// @param deciding facts each of which says the same by itself: one from a file or a record is enough
    static Barrier orElse(List<Fact> deciding, Barrier otherwise) {
        boolean only = !deciding.isEmpty() && deciding.stream().allMatch(SelfReport::isAnswer);
        return only ? Barrier.confirmOnReport() : otherwise;
    }

    /// @param together facts that only together say it: one that the person told is enough for doubt
    static Barrier anyOrElse(List<Fact> together, Barrier otherwise) {
        return together.stream().anyMatch(SelfReport::isAnswer) ? Barrier.confirmOnReport() : otherwise;
    }

    private static boolean isAnswer(Fact fact) {
        return fact.provenance().door() == Door.ANSWER;
    }
}
