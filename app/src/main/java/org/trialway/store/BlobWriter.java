package org.trialway.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.zip.CRC32;
import org.trialway.text.PartialDate;

/// Packs small values tightly, for [BlobReader] to unpack in the same order. Used once, by one thread.
///
/// A blob starts with 4 bytes of its shape and 4 bytes of checksum over all that follow.
final class BlobWriter {

    static final int HEADER = 8;

    /// Fractions that are whole after this are written as whole numbers: limits have few decimals.
    static final double SCALE = 1000;

    private static final double MOST_SCALED = 1L << 50;

    private byte[] bytes = new byte[256];
    private int size = HEADER;

    /// A whole number of 0 or more, 7 bits a byte, the lowest first.
    void number(long value) {
        if (value < 0) {
            throw new IllegalArgumentException("%d: only numbers of 0 or more can be packed".formatted(value));
        }
        long rest = value;
        while (rest > 0x7f) {
            octet((int) (rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        octet((int) rest);
    }

    void fraction(double value) {
        double scaled = value * SCALE;
        if (scaled >= 0 && scaled < MOST_SCALED && Math.rint(scaled) == scaled && scaled / SCALE == value) {
            number((long) scaled << 1);
            return;
        }
        number(1);
        long bits = Double.doubleToLongBits(value);
        for (int shift = 56; shift >= 0; shift -= 8) {
            octet((int) (bits >>> shift));
        }
    }

    void text(String value) {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        reserve(utf8.length);
        System.arraycopy(utf8, 0, bytes, size, utf8.length);
        size += utf8.length;
    }

    void date(PartialDate date) {
        number((date.year() << 9) | (date.month() << 5) | date.day());
    }

    @SuppressWarnings("EnumOrdinal") // the shape in the header names every constant and its place
    void constant(Enum<?> value) {
        octet(value.ordinal());
    }

    <T> void list(List<T> values, BiConsumer<BlobWriter, T> each) {
        number(values.size());
        values.forEach(value -> each.accept(this, value));
    }

    /// The finished blob.
    ///
    /// @param shape fingerprint of the types that were written, see [Shape]
    byte[] blob(int shape) {
        var checksum = new CRC32();
        checksum.update(bytes, HEADER, size - HEADER);
        ByteBuffer.wrap(bytes).putInt(shape).putInt((int) checksum.getValue());
        return Arrays.copyOf(bytes, size);
    }

    private void octet(int value) {
        reserve(1);
        bytes[size++] = (byte) value;
    }

    private void reserve(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
        }
    }
}
