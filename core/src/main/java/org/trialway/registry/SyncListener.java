package org.trialway.registry;

import java.time.Duration;
import org.trialway.registry.SyncState.Run;

/// Whoever watches a sync: a progress bar, a page. Called on the thread that syncs.
public interface SyncListener {

    /// Hears nothing.
    SyncListener NONE = new SyncListener() {
        @Override
        public void progress(Run run) {}

        @Override
        public void rejected(RejectedRecord rejected) {}

        @Override
        public void waiting(Duration time, String why) {}
    };

    /// A run was begun, taken up again, or a page further; see [Run#seen()] and [Run#total()].
    void progress(Run run);

    /// A record could not be read; the sync goes on.
    void rejected(RejectedRecord rejected);

    /// The registry is asked again after a time, because asking failed.
    void waiting(Duration time, String why);
}
