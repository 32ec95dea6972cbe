package org.trialway.registry;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Records in a file, whatever it is by its content: one record, a list, a page of the API, one record a line, any of
/// these in gzip, a zip of them, or a folder of all that.
///
/// Memory stays small whatever the size. What is damaged is handed over as a [RejectedRecord]; the records before it,
/// and where possible those after it, are read. One thread reads; any may watch [#bytesRead()].
public final class RecordFile {

    private final Path path;
    private final List<Path> files;
    private final long totalBytes;
    private final AtomicLong bytesRead = new AtomicLong();

    private RecordFile(Path path, List<Path> files, long totalBytes) {
        this.path = path;
        this.files = files;
        this.totalBytes = totalBytes;
    }

    /// A file, or a folder with all files below it in the order of their names; hidden ones are left out.
    ///
    /// @throws IOException if there is no such file or folder, or it may not be read
    public static RecordFile at(Path path) throws IOException {
        if (!Files.exists(path)) {
            throw new NoSuchFileException(path.toString(), null, "no such file or folder");
        }
        List<Path> files = Files.isDirectory(path) ? filesBelow(path) : List.of(path);
        long total = 0;
        for (Path file : files) {
            total += Files.size(file);
        }
        return new RecordFile(path, files, total);
    }

    private static List<Path> filesBelow(Path folder) throws IOException {
        try (Stream<Path> below = Files.walk(folder)) {
            return below.filter(Files::isRegularFile)
                    .filter(file -> !Layers.isHidden(folder.relativize(file).toString()))
                    .sorted()
                    .toList();
        }
    }

    public long totalBytes() {
        return totalBytes;
    }

    /// Bytes read so far, of [#totalBytes()].
    public long bytesRead() {
        return bytesRead.get();
    }

    /// Hands over every record in the order of the file.
    public void read(Consumer<Incoming> consumer) {
        for (Path file : files) {
            Path name = file.equals(path) ? path.getFileName() : path.relativize(file);
            String where = String.valueOf(name);
            try (InputStream in = Files.newInputStream(file)) {
                new Layers(consumer).read(where, new Counting(in, bytesRead));
            } catch (IOException e) {
                consumer.accept(
                        new RejectedRecord(where, "The file cannot be read (%s).".formatted(e.getMessage()), true));
            }
        }
    }

    private static final class Counting extends InputStream {
        private final InputStream in;
        private final AtomicLong count;

        Counting(InputStream in, AtomicLong count) {
            this.in = in;
            this.count = count;
        }

        @Override
        public int read() throws IOException {
            int c = in.read();
            count.addAndGet(c < 0 ? 0 : 1);
            return c;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = in.read(bytes, from, length);
            count.addAndGet(Math.max(read, 0));
            return read;
        }
    }
}
