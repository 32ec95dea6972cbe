package org.trialway.registry;

import java.util.List;
import org.trialway.registry.SnapshotStore.Tally;

/// Counts what a sync brings while it runs, and passes on what could not be read.
final class SyncTotals {

    private final SyncListener listener;
    private Tally stored = new Tally(0, 0, 0);
    private int rejected;
    private int gone;

    SyncTotals(SyncListener listener) {
        this.listener = listener;
    }

    void stored(Tally more) {
        stored = stored.plus(more);
    }

    void rejected(List<RejectedRecord> more) {
        rejected += more.size();
        more.forEach(listener::rejected);
    }

    void gone(int more) {
        gone += more;
    }

    SyncSummary summary(SyncState.ScopeState state) {
        return new SyncSummary(
                state.scope(), stored, rejected, gone, state.lastFinished().earliest());
    }
}
