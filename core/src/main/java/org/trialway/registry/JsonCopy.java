package org.trialway.registry;

import java.util.Arrays;

/// The bytes of one JSON value as they are copied; past the greatest length of a record it stops growing.
final class JsonCopy {

    private byte[] bytes = new byte[1 << 14];
    private int length;
    private boolean tooLong;

    void clear() {
        length = 0;
        tooLong = false;
    }

    int length() {
        return length;
    }

    boolean isTooLong() {
        return tooLong;
    }

    void add(int c) {
        if (hasRoomFor(1)) {
            bytes[length++] = (byte) c;
        }
    }

    void add(byte[] from, int start, int end) {
        if (hasRoomFor(end - start)) {
            System.arraycopy(from, start, bytes, length, end - start);
            length += end - start;
        }
    }

    /// Whether exactly `word` was copied from `start` on.
    boolean endsWith(int start, byte[] word) {
        return Arrays.equals(bytes, start, length, word, 0, word.length);
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    private boolean hasRoomFor(int more) {
        tooLong |= length + more > RecordSplitter.MAX_RECORD;
        if (!tooLong && length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
        }
        return !tooLong;
    }
}
