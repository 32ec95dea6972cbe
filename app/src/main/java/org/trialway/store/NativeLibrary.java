package org.trialway.store;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;
import org.sqlite.util.OSInfo;

/// SQLite's own library, kept unpacked beside the store.
///
/// Left alone, the driver unpacks and compares it anew in the system's temporary folder at each start, which takes
/// 0.13 s, and a killed process leaves its megabyte there for good.
final class NativeLibrary {

    private static final String PATH = "org.sqlite.lib.path";

    private NativeLibrary() {}

    /// Makes the driver use the copy in `folder`, made if missing; where that cannot be, the driver does it its own
    /// way.
    static void keepIn(Path folder) {
        if (System.getProperty(PATH) != null) {
            return;
        }
        String name = LibraryLoaderUtil.getNativeLibName();
        URL packed = SQLiteJDBCLoader.class.getResource(LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name);
        if (packed == null) {
            return;
        }
        Path place = folder.resolve("native")
                .resolve(SQLiteJDBCLoader.getVersion())
                .resolve(OSInfo.getNativeLibFolderPathForCurrentOS());
        try {
            unpack(packed, place.resolve(name));
            System.setProperty(PATH, place.toString());
        } catch (IOException e) {
            // A home that is full or may only be read: the temporary folder will do.
        }
    }

    /// Another program may do the same at once: each writes its own file and puts it in place in one step.
    private static void unpack(URL packed, Path library) throws IOException {
        if (Files.exists(library)
                && Files.size(library) == packed.openConnection().getContentLengthLong()) {
            return;
        }
        Files.createDirectories(library.getParent());
        Path own = Files.createTempFile(library.getParent(), "unpacking", "");
        try (InputStream in = packed.openStream()) {
            Files.copy(in, own, StandardCopyOption.REPLACE_EXISTING);
            Files.move(own, library, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(own);
        }
    }
}
