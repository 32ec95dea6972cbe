package org.trialway.registry;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.trialway.registry.SnapshotStore.StoredStudy;
import org.trialway.store.SqliteStore;
import org.trialway.study.Copy;
import org.trialway.study.NctId;

/// A sync into the store that the program uses.
class SqliteSyncTest extends SyncCases {

    @TempDir
    private Path folder;

    private SqliteStore store;

    @Override
    protected SyncState newStore() {
        store = SqliteStore.open(folder);
        return store;
    }

    @Override
    protected Optional<Copy> copy(NctId id) {
        return store.find(id).map(StoredStudy::copy);
    }

    @AfterEach
    void closeStore() {
        store.close();
    }
}
