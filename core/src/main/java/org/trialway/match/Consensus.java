package org.trialway.match;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.trialway.criteria.Criterion;
import org.trialway.patient.Fact;

/// What the newest facts say together about one limit: they decide when they agree and are fresh.
final class Consensus {

    private Consensus() {}

    /// What one fact says about the limit.
    enum Says {
        YES,
        NO,
        NORMAL_RANGE_NOT_TOLD,
        NOT_COMPARABLE;

        static Says of(boolean holds) {
            return holds ? YES : NO;
        }
    }

    /// A failing limit may come out otherwise when the test is repeated, and so may one that holds. What the person
    /// told themselves is to be looked up on the report first.
    static Outcome outcomeOf(Criterion limit, Newest newest, Function<Fact, Says> reading) {
        return switch (newest.state()) {
            case NOT_TOLD -> Outcome.unknown(limit, Because.NOT_TOLD, newest.facts());
            case TOO_OLD -> Outcome.unknown(limit, Because.TOO_OLD, newest.facts());
            case FRESH -> fresh(limit, newest, reading);
        };
    }

    private static Outcome fresh(Criterion limit, Newest newest, Function<Fact, Says> reading) {
        boolean yes = false;
        boolean no = false;
        boolean noRange = false;
        List<Fact> deciding = new ArrayList<>();
        for (Fact fact : newest.facts()) {
            Says says = reading.apply(fact);
            if (says == Says.YES || says == Says.NO) {
                deciding.add(fact);
            }
            switch (says) {
                case YES -> yes = true;
                case NO -> no = true;
                case NORMAL_RANGE_NOT_TOLD -> noRange = true;
                case NOT_COMPARABLE -> {}
            }
        }
        if (yes != no) {
            return Outcome.decided(limit, Truth.of(yes), newest.facts(), SelfReport.orElse(deciding, Barrier.repeat()));
        }
        Because because =
                yes ? Because.CONFLICTING_FACTS : noRange ? Because.NORMAL_RANGE_NOT_TOLD : Because.NOT_COMPARABLE;
        return Outcome.unknown(limit, because, newest.facts());
    }
}
