package org.trialway.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
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
        return opened(store -> {
            if (store.coverage().studies() == 0) {
                Starter.fill(store, today);
                messages.println(
                        "First use: %d starter studies, in our words and not up to date. For the registry's own"
                                        .formatted(store.coverage().studies())
                                + " records: trialway import FILE, or trialway sync.");
            }
        });
    }

    /// As [#openFilled], and starter studies that an older program saved get the words of this one; for a program that
    /// runs long, since it takes a tenth of a second.
    SqliteStore openRefreshed(LocalDate today, PrintWriter messages) {
        openFilled(today, messages).close();
        return opened(store -> {
            if (store.coverage().restated() > 0) {
                Starter.fill(store, today);
            }
        });
    }

    private SqliteStore opened(Consumer<SqliteStore> first) {
        var store = open();
        try {
            first.accept(store);
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
