package org.trialway.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.trialway.store.SqliteStore;
import picocli.CommandLine.Option;

/// Which copy of the registry a command works on.
final class StoreOption {

    @Option(
            names = "--home",
            paramLabel = "DIR",
            description = "Folder of our copy of the registry. Default: $TRIALWAY_HOME, else the data folder of"
                    + " your platform.")
    private @Nullable Path home;

    Path folder() {
        return home == null ? Home.folder() : home;
    }

    SqliteStore open() {
        return SqliteStore.open(folder());
    }
}
