package org.trialway.registry;

import java.io.IOException;
import java.io.InputStream;

/// The bytes of a JSON stream one after the other, through a buffer of its own.
final class ByteSource {

    static final int END = -1;

    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final byte[] buffer;
    private int at;
    private int limit;

    ByteSource(InputStream in) {
        this.in = in;
        buffer = new byte[BUFFER];
    }

    /// The first `length` bytes of `bytes` and nothing else.
    ByteSource(byte[] bytes, int length) {
        in = InputStream.nullInputStream();
        buffer = bytes;
        limit = length;
    }

    /// The next byte, or [#END].
    int next() throws IOException {
        return at < limit || fill() ? buffer[at++] & 0xFF : END;
    }

    /// The next byte that is neither white space nor part of a byte order mark, or [#END].
    int nextSolid() throws IOException {
        while (true) {
            int c = next();
            if (!isSpace(c) && c != 0xEF && c != 0xBB && c != 0xBF) {
                return c;
            }
        }
    }

    static boolean isSpace(int c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    /// Copies the rest of a string whose opening quote was read, closing quote included.
    ///
    /// @return whether the string was closed before the end
    boolean copyString(JsonCopy out) throws IOException {
        boolean escaped = false;
        while (at < limit || fill()) {
            int from = at;
            while (at < limit) {
                byte c = buffer[at++];
                if (escaped) {
                    escaped = false;
                } else if (c == '\\') {
                    escaped = true;
                } else if (c == '"') {
                    out.add(buffer, from, at);
                    return true;
                }
            }
            out.add(buffer, from, at);
        }
        return false;
    }

    private boolean fill() throws IOException {
        limit = 0;
        at = 0;
        int read = in.read(buffer, 0, buffer.length);
        limit = Math.max(read, 0);
        return limit > 0;
    }
}
