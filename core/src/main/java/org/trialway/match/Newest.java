package org.trialway.match;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.trialway.patient.Fact;
import org.trialway.text.PartialDate;

/// The newest of several facts of one kind on one day, and whether they are still fresh.
///
/// With partial dates several facts may be the newest: all that could be are kept, and they must agree. A fact dated
/// after the day does not count. A fact without a date never counts beside dated ones, and alone is too old: it may
/// have been true at any time.
///
/// @param facts those that may be the newest, newest first
record Newest(State state, List<Fact> facts) {

    static final Newest NONE = new Newest(State.NOT_TOLD, List.of());

    enum State {
        NOT_TOLD,
        TOO_OLD,
        FRESH
    }

    static Newest of(List<Fact> facts, LocalDate day, int shelfDays) {
        List<Fact> dated = facts.stream()
                .filter(fact ->
                        dateOf(fact).isKnown() && !dateOf(fact).earliest().isAfter(day))
                .toList();
        if (dated.isEmpty()) {
            List<Fact> undated =
                    facts.stream().filter(fact -> !dateOf(fact).isKnown()).toList();
            return undated.isEmpty() ? NONE : new Newest(State.TOO_OLD, undated);
        }
        LocalDate surely = dated.stream()
                .map(fact -> dateOf(fact).earliest())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        List<Fact> candidates = dated.stream()
                .filter(fact -> !dateOf(fact).latest().isBefore(surely))
                .sorted(Comparator.comparing(Newest::dateOf).reversed())
                .toList();
        boolean fresh = !surely.plusDays(shelfDays).isBefore(day);
        return new Newest(fresh ? State.FRESH : State.TOO_OLD, candidates);
    }

    private static PartialDate dateOf(Fact fact) {
        return fact.provenance().date();
    }
}
