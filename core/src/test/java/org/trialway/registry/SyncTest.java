package org.trialway.registry;

import java.util.Optional;
import org.trialway.study.Copy;
import org.trialway.study.NctId;

/// A sync into memory.
class SyncTest extends SyncCases {

    private final MemoryStore store = new MemoryStore();

    @Override
    protected SyncState newStore() {
        return store;
    }

    @Override
    protected Optional<Copy> copy(NctId id) {
        return store.copy(id);
    }
}
