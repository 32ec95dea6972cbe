package org.trialway.registry;

import java.time.LocalDate;
import java.util.Optional;
import org.trialway.registry.SyncState.Run;
import org.trialway.registry.SyncState.Run.Kind;
import org.trialway.registry.SyncState.ScopeState;
import org.trialway.text.PartialDate;

/// Brings our copy of a part of the registry up to date.
///
/// The first time it fetches everything in the scope, later what changed since the last time, with a day of overlap,
/// and once a month it compares the ids, so that a record that vanished is known as gone. Every page is stored with
/// the place of the next; a sync that was stopped goes on from there. For one thread.
public final class Sync {

    private final RegistryClient client;
    private final SyncState state;
    private final SyncListener listener;

    public Sync(RegistryClient client, SyncState state, SyncListener listener) {
        this.client = client;
        this.state = state;
        this.listener = listener;
    }

    /// Syncs a scope to its end.
    ///
    /// @throws RegistryException if the registry cannot be asked or its answers make no sense; what was received is
    ///     stored, and the next sync goes on from there
    /// @throws InterruptedException if the thread was; the same holds
    public SyncSummary run(Scope scope) throws InterruptedException {
        // Only closed: nobody else may walk the same pages, or finish the run, while we do.
        try (SyncState.Claim _ = state.claim()) {
            return claimed(scope);
        }
    }

    private SyncSummary claimed(Scope scope) throws InterruptedException {
        SyncTotals totals = new SyncTotals(listener);
        LocalDate today = client.pacing().today();
        Optional<Run> open = state.openRun(scope);
        if (open.isPresent()) {
            finish(scope, open.get(), totals);
        }
        boolean isDone = open.isPresent() && open.get().kind() != Kind.COMPARISON;
        if (!isDone || !state.state(scope).lastFinished().equals(PartialDate.of(today))) {
            finish(scope, opened(scope, recordsRun(state.state(scope), today)), totals);
        }
        if (isComparisonDue(state.state(scope), today)) {
            finish(scope, opened(scope, Run.of(Kind.COMPARISON, today, PartialDate.UNKNOWN)), totals);
        }
        return totals.summary(state.state(scope));
    }

    private Run opened(Scope scope, Run run) {
        state.open(scope, run);
        return run;
    }

    private void finish(Scope scope, Run run, SyncTotals totals) throws InterruptedException {
        Run walked = new PageWalk(client, state, listener, scope, totals).walk(run);
        if (walked.kind() != Kind.CHANGES) {
            new Comparison(client, state, listener, scope, totals).settle(walked);
        }
        state.finish(scope);
    }

    /// The registry's days and ours may differ by one, and a day's changes come until its end.
    private static Run recordsRun(ScopeState state, LocalDate today) {
        return state.lastFinished().isKnown()
                ? Run.of(
                        Kind.CHANGES,
                        today,
                        PartialDate.of(state.lastFinished().earliest().minusDays(1)))
                : Run.of(Kind.EVERYTHING, today, PartialDate.UNKNOWN);
    }

    private static boolean isComparisonDue(ScopeState state, LocalDate today) {
        return !state.lastCompared().isKnown()
                || !state.lastCompared().earliest().plusMonths(1).isAfter(today);
    }
}
