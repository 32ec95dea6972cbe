package org.trialway.cli;

import java.time.Duration;
import org.trialway.registry.RejectedRecord;
import org.trialway.registry.SyncListener;
import org.trialway.registry.SyncState.Run;

/// Shows a sync while it runs: how many records of how many, what could not be read, what it waits for.
record SyncProgress(Progress progress) implements SyncListener {

    /// Shorter waits are not worth a line.
    private static final Duration TOLD = Duration.ofSeconds(5);

    @Override
    public void progress(Run run) {
        progress.reachedStudies(doing(run), run.seen(), run.total());
    }

    private static String doing(Run run) {
        return switch (run.kind()) {
            case EVERYTHING -> "all";
            case CHANGES -> "changed since " + run.since();
            case COMPARISON -> "comparing numbers";
        };
    }

    @Override
    public void rejected(RejectedRecord rejected) {
        progress.say(rejected.message());
    }

    @Override
    public void waiting(Duration time, String why) {
        if (time.compareTo(TOLD) >= 0) {
            progress.say("Asking again in %d s (%s).".formatted(time.toSeconds(), why));
        }
    }
}
