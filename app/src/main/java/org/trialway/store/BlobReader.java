package org.trialway.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.zip.CRC32;
import org.trialway.text.PartialDate;

/// Unpacks what [BlobWriter] packed, in the same order. Used once, by one thread.
final class BlobReader {

    private final byte[] bytes;
    private int place = BlobWriter.HEADER;

    /// Checks the blob's shape and that no byte is missing or changed.
    ///
    /// @param shape fingerprint of the types that will be read
    /// @throws UnreadableBlobException if it is not whole, or of another shape
    BlobReader(byte[] bytes, int shape) {
        this.bytes = bytes;
        if (bytes.length < BlobWriter.HEADER) {
            throw new UnreadableBlobException("%d bytes are no blob of ours".formatted(bytes.length));
        }
        var header = ByteBuffer.wrap(bytes);
        int written = header.getInt();
        if (written != shape) {
            throw new UnreadableBlobException(
                    "the blob has shape %08x; this program reads %08x".formatted(written, shape));
        }
        var checksum = new CRC32();
        checksum.update(bytes, BlobWriter.HEADER, bytes.length - BlobWriter.HEADER);
        if (header.getInt() != (int) checksum.getValue()) {
            throw new UnreadableBlobException(
                    "the blob of %d bytes was cut off or damaged: its checksum is wrong".formatted(bytes.length));
        }
    }

    long number() {
        long value = 0;
        for (int shift = 0; shift < 63; shift += 7) {
            int octet = octet();
            value |= (long) (octet & 0x7f) << shift;
            if (octet < 0x80) {
                return value;
            }
        }
        throw new UnreadableBlobException("a number at byte %d does not end".formatted(place));
    }

    int smallNumber() {
        long value = number();
        if (value > Integer.MAX_VALUE) {
            throw new UnreadableBlobException("the number %d at byte %d is too large".formatted(value, place));
        }
        return (int) value;
    }

    double fraction() {
        long tagged = number();
        if ((tagged & 1) == 0) {
            return (tagged >> 1) / BlobWriter.SCALE;
        }
        long bits = 0;
        for (int i = 0; i < Double.BYTES; i++) {
            bits = bits << 8 | octet();
        }
        return Double.longBitsToDouble(bits);
    }

    String text() {
        int length = smallNumber();
        if (length > bytes.length - place) {
            throw new UnreadableBlobException("a text of %d bytes at byte %d does not end".formatted(length, place));
        }
        place += length;
        return new String(bytes, place - length, length, StandardCharsets.UTF_8);
    }

    PartialDate date() {
        int packed = smallNumber();
        return packed == 0 ? PartialDate.UNKNOWN : new PartialDate(packed >> 9, (packed >> 5) & 0xf, packed & 0x1f);
    }

    <E extends Enum<E>> E constant(E[] all) {
        int ordinal = octet();
        if (ordinal >= all.length) {
            throw new UnreadableBlobException("constant %d at byte %d is not known".formatted(ordinal, place));
        }
        return all[ordinal];
    }

    <T> List<T> list(Function<BlobReader, T> each) {
        int count = smallNumber();
        var values = new ArrayList<T>(Math.min(count, bytes.length));
        for (int i = 0; i < count; i++) {
            values.add(each.apply(this));
        }
        return values;
    }

    /// @throws UnreadableBlobException if bytes are left over
    void end() {
        if (place != bytes.length) {
            throw new UnreadableBlobException("%d bytes too many".formatted(bytes.length - place));
        }
    }

    private int octet() {
        if (place >= bytes.length) {
            throw new UnreadableBlobException("the blob ends too early");
        }
        return bytes[place++] & 0xff;
    }
}
