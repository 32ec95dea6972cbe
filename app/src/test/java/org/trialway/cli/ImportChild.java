package org.trialway.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.trialway.registry.RecordFile;
import org.trialway.registry.RegistryRecord;
import org.trialway.registry.SnapshotStore;
import org.trialway.store.SqliteStore;

/// An import in a process of its own that says on stdout, after each batch was saved, which study was its last.
final class ImportChild {

    private ImportChild() {}

    /// Arguments: home, file, records in a batch.
    public static void main(String[] arguments) throws IOException {
        try (var store = SqliteStore.open(Path.of(arguments[0]))) {
            var files = List.of(RecordFile.at(Path.of(arguments[1])));
            var progress = Progress.hidden(new PrintWriter(System.err, true));
            new Importing(acknowledging(store), LocalDate.of(2026, 6, 1), progress, false)
                    .of(files, Integer.parseInt(arguments[2]));
        }
        System.out.println("done");
    }

    private static SnapshotStore acknowledging(SnapshotStore store) {
        return (SnapshotStore) Proxy.newProxyInstance(
                ImportChild.class.getClassLoader(),
                new Class<?>[] {SnapshotStore.class},
                (proxy, method, arguments) -> {
                    try {
                        Object result = method.invoke(store, arguments);
                        if (method.getName().equals("save")) {
                            var batch = (List<?>) arguments[0];
                            System.out.println(
                                    ((RegistryRecord) batch.getLast()).study().id());
                        }
                        return result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
