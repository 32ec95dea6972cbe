package org.trialway.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.trialway.registry.RecordReader;
import org.trialway.registry.RegistryRecord;
import org.trialway.registry.SnapshotStore;
import org.trialway.registry.SnapshotStore.Tally;

/// The starter studies: facts of real records in our words, built into the program, so that it answers at once and
/// without a network. None of them is ever shown as open.
public final class Starter {

    private static final String FOLDER = "starter";

    private Starter() {}

    /// Saves the starter studies that the store lacks or has in older words; registry records stay as they are.
    public static Tally fill(SnapshotStore store, LocalDate today) {
        return store.save(records(Starter.class.getClassLoader()), today);
    }

    /// The starter studies in the order of their numbers.
    ///
    /// @param place the class path they are on: a folder while developing, a jar else
    static List<RegistryRecord> records(ClassLoader place) {
        URL folder = place.getResource(FOLDER);
        if (folder == null) {
            throw new IllegalStateException("the program was built without its starter studies");
        }
        try {
            if (folder.openConnection() instanceof JarURLConnection jar) {
                URI file = jar.getJarFileURL().toURI();
                try (var inside = FileSystems.newFileSystem(Path.of(file))) {
                    return recordsIn(inside.getPath(jar.getEntryName()));
                }
            }
            return recordsIn(Path.of(folder.toURI()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(folder + " cannot be read", e);
        }
    }

    private static List<RegistryRecord> recordsIn(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(Starter::record)
                    .toList();
        }
    }

    private static RegistryRecord record(Path file) {
        try {
            byte[] json = Files.readAllBytes(file);
            return new RegistryRecord(RecordReader.read(json), json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
