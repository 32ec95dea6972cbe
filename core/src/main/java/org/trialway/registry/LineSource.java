package org.trialway.registry;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The lines of a stream, each held until the next is asked for; a line past the length of a record is cut there.
final class LineSource {

    static final int END = -1;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int limit;
    private byte[] line = new byte[1 << 14];
    private int length;
    private boolean isWhole;
    private @Nullable IOException failure;

    LineSource(InputStream in) {
        this.in = in;
    }

    /// Reads on to the next line.
    ///
    /// @return whether there is one, whole or cut; not when the stream failed within it
    boolean next() {
        length = 0;
        isWhole = false;
        while (at < limit || fill()) {
            int from = at;
            while (at < limit && buffer[at] != '\n') {
                at++;
            }
            keep(from, at);
            if (at < limit) {
                at++;
                isWhole = true;
                return true;
            }
            if (length >= RecordSplitter.MAX_RECORD) {
                return true;
            }
        }
        isWhole = failure == null;
        return isWhole && length > 0;
    }

    /// The bytes of the line, valid up to [#length()].
    byte[] line() {
        return line;
    }

    int length() {
        return length;
    }

    /// Whether the line was read to its end.
    boolean isWhole() {
        return isWhole;
    }

    /// Goes to the end of a line that was cut.
    void skipLine() {
        while (!isWhole && (at < limit || fill())) {
            isWhole = buffer[at++] == '\n';
        }
    }

    /// The first byte of the lines to come that is not white space, or [#END].
    int peekSolid() {
        while (at < limit || fill()) {
            if (!ByteSource.isSpace(buffer[at])) {
                return buffer[at];
            }
            at++;
        }
        return END;
    }

    /// The current line again and all that follows; if the stream failed, so does this, where it did.
    InputStream withRest() {
        InputStream buffered = new PrefixedStream(buffer, at, limit, in, failure);
        if (isWhole) {
            line = Arrays.copyOf(line, length + 1);
            line[length++] = '\n';
        }
        return new PrefixedStream(line, 0, length, buffered, null);
    }

    /// Why the stream could not be read to its end; null when it could.
    @Nullable
    IOException failure() {
        return failure;
    }

    private void keep(int from, int to) {
        int more = to - from;
        if (length + more > line.length) {
            line = Arrays.copyOf(line, Math.max(length + more, 2 * line.length));
        }
        System.arraycopy(buffer, from, line, length, more);
        length += more;
    }

    private boolean fill() {
        at = 0;
        limit = 0;
        try {
            limit = failure == null ? Math.max(in.read(buffer, 0, buffer.length), 0) : 0;
        } catch (IOException e) {
            failure = e;
        }
        return limit > 0;
    }
}
