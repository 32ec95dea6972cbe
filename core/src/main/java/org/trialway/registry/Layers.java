package org.trialway.registry;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// Takes the wrappings off a stream, gzip and zip, until JSON comes out. Goes by the first bytes, never by the name.
final class Layers {

    /// Wrappings within wrappings that are opened; no registry file needs more, a hostile one might never end.
    private static final int DEEPEST = 3;

    private static final int BUFFER = 1 << 16;

    private enum Kind {
        JSON,
        GZIP,
        ZIP,
        UTF_16
    }

    private final Consumer<Incoming> consumer;

    Layers(Consumer<Incoming> consumer) {
        this.consumer = consumer;
    }

    /// Reads all there is; damage is handed over as a rejected record.
    void read(String where, InputStream in) {
        read(where, in, 0);
    }

    /// Files that systems leave behind, such as `.DS_Store` and `__MACOSX/._a.json`.
    static boolean isHidden(String name) {
        return Stream.of(name.split("[/\\\\]")).anyMatch(part -> part.startsWith(".") || part.equals("__MACOSX"));
    }

    /// Whether the stream can be read on afterwards.
    private boolean read(String where, InputStream raw, int depth) {
        try {
            byte[] start = raw.readNBytes(4);
            InputStream in = new PrefixedStream(start, 0, start.length, raw, null);
            return read(where, in, kindOf(start), depth);
        } catch (IOException e) {
            reject(where, RecordSplitter.cutOff(e));
            return false;
        }
    }

    private boolean read(String where, InputStream in, Kind kind, int depth) throws IOException {
        if (kind != Kind.JSON && depth == DEEPEST) {
            return reject(where, "The file is packed more than %d times. Unpack it first.".formatted(DEEPEST));
        }
        return switch (kind) {
            case JSON -> JsonRecords.read(where, in, consumer);
            case GZIP -> read(where, new GZIPInputStream(in, BUFFER), depth + 1);
            case ZIP -> readZip(where, in, depth + 1);
            case UTF_16 -> reject(where, "The file is UTF-16 text. Save it as UTF-8.");
        };
    }

    private boolean readZip(String where, InputStream in, int depth) throws IOException {
        // Entries that claim no charset are read as Latin-1, which cannot fail; names only show up in messages.
        ZipInputStream zip = new ZipInputStream(new BufferedInputStream(in, BUFFER), StandardCharsets.ISO_8859_1);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            boolean skipped = entry.isDirectory() || isHidden(entry.getName());
            if (!skipped && !read(where + "!" + entry.getName(), zip, depth)) {
                return false;
            }
        }
        return true;
    }

    private static Kind kindOf(byte[] start) {
        if (startsWith(start, 0x1F, 0x8B)) {
            return Kind.GZIP;
        }
        if (startsWith(start, 'P', 'K', 3, 4) || startsWith(start, 'P', 'K', 5, 6)) {
            return Kind.ZIP;
        }
        boolean wide = startsWith(start, 0xFE, 0xFF) || startsWith(start, 0xFF, 0xFE) || hasNul(start);
        return wide ? Kind.UTF_16 : Kind.JSON;
    }

    private static boolean startsWith(byte[] start, int... magic) {
        if (start.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((start[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasNul(byte[] start) {
        for (byte b : start) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    private boolean reject(String where, String why) {
        consumer.accept(new RejectedRecord(where, why, true));
        return true;
    }
}
