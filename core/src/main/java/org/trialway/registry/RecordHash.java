package org.trialway.registry;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/// A fingerprint of what a record says, whatever its spaces, escapes and the order of its fields.
///
/// The order within a list counts: the registry's lists are in an order of its own.
public final class RecordHash {

    private static final JsonMapper CANONICAL =
            JsonMapper.builder().enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED).build();

    private RecordHash() {}

    /// SHA-256 of the record, printed without spaces and with its fields sorted.
    ///
    /// @param json a whole record, UTF-8
    /// @throws RecordFormatException if it is not JSON
    public static byte[] of(byte[] json) {
        byte[] canonical = CANONICAL.writeValueAsBytes(RecordJson.tree(json));
        try {
            return MessageDigest.getInstance("SHA-256").digest(canonical);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
