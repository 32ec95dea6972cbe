package org.trialway.registry;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// Bytes that were read ahead, and then the rest of their stream.
///
/// Unlike the streams of the JDK that do the same, it never loses bytes when the stream fails, and closing it leaves
/// the stream open.
final class PrefixedStream extends InputStream {

    private final byte[] prefix;
    private final InputStream rest;
    private final @Nullable IOException failure;
    private final int end;
    private int at;

    /// The bytes of `prefix` from `from` to `to`, then `rest`.
    ///
    /// @param failure what reading on has already come to, or null
    PrefixedStream(byte[] prefix, int from, int to, InputStream rest, @Nullable IOException failure) {
        this.prefix = prefix;
        this.rest = rest;
        this.failure = failure;
        at = from;
        end = to;
    }

    @Override
    public int read() throws IOException {
        return at < end ? prefix[at++] & 0xFF : open().read();
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (at == end) {
            return open().read(bytes, from, length);
        }
        int count = Math.min(length, end - at);
        System.arraycopy(prefix, at, bytes, from, count);
        at += count;
        return count;
    }

    private InputStream open() throws IOException {
        if (failure != null) {
            throw failure;
        }
        return rest;
    }
}
