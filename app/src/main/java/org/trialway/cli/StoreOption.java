package org.trialway.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.trialway.store.SqliteStore;
import org.trialway.store.Starter;
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

    /// Where the search index of this copy is.
    Path indexFolder() {
        return folder().resolve("index");
    }

    /// The store, with the starter studies in it if it was empty; says so in one line.
    SqliteStore openFilled(LocalDate today, PrintWriter messages) {
        var store = open();
        try {
            if (store.coverage().studies() == 0) {
                int studies = Starter.fill(store, today).fresh();
                messages.println(
                        "First use: %d starter studies, in our words and not up to date. For the registry's own"
                                        .formatted(studies)
                                + " records: trialway import FILE, or trialway sync.");
            }
            return store;
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    SqliteStore open() {
        return SqliteStore.open(folder());
    }
}
