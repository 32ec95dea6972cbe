package org.trialway.store;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/// The JSON of a record as it is kept: 4 bytes of length, then the bytes, deflated.
final class PackedJson {

    private PackedJson() {}

    static byte[] pack(byte[] json) {
        try (var deflater = new Deflater(Deflater.BEST_SPEED, true)) {
            deflater.setInput(json);
            deflater.finish();
            byte[] packed = new byte[Integer.BYTES + json.length / 2 + 64];
            ByteBuffer.wrap(packed).putInt(json.length);
            int size = Integer.BYTES;
            while (!deflater.finished()) {
                if (size == packed.length) {
                    packed = Arrays.copyOf(packed, 2 * packed.length);
                }
                size += deflater.deflate(packed, size, packed.length - size);
            }
            return Arrays.copyOf(packed, size);
        }
    }

    /// @throws UnreadableBlobException if the bytes were cut off or damaged
    static byte[] unpack(byte[] packed) {
        int length =
                packed.length < Integer.BYTES ? -1 : ByteBuffer.wrap(packed).getInt();
        if (length < 0) {
            throw new UnreadableBlobException("it was cut off.");
        }
        try (var inflater = new Inflater(true)) {
            byte[] json = new byte[length];
            inflater.setInput(packed, Integer.BYTES, packed.length - Integer.BYTES);
            int size = inflater.inflate(json);
            if (size != length) {
                throw new UnreadableBlobException("it ends after %d of %d bytes.".formatted(size, length));
            }
            return json;
        } catch (DataFormatException e) {
            throw new UnreadableBlobException("it was damaged (" + e.getMessage() + ").", e);
        }
    }
}
