package org.trialway.registry;

import java.time.LocalDate;
import org.trialway.registry.SnapshotStore.Tally;

/// What a finished sync brought. `read = fresh + changed + unchanged + rejected`.
///
/// @param rejected records that could not be read
/// @param gone records the registry no longer lists
/// @param confirmedOn the day as of which the scope's records are confirmed
public record SyncSummary(Scope scope, Tally stored, int rejected, int gone, LocalDate confirmedOn) {

    public int read() {
        return stored.fresh() + stored.changed() + stored.unchanged() + rejected;
    }
}
