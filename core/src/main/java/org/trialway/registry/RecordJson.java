package org.trialway.registry;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Parses the JSON of one record, strictly: no key twice, nothing after it, no deeper than a record can be.
final class RecordJson {

    /// Real records reach 11 levels.
    private static final int MAX_DEPTH = 100;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxStringLength(RecordSplitter.MAX_RECORD)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private RecordJson() {}

    /// The record as an object whose study number is known for messages.
    ///
    /// @throws RecordFormatException if it is not JSON, not an object, or has no study number
    static RecordPart parse(byte[] json) {
        JsonNode root = tree(json);
        if (!root.isObject()) {
            throw new RecordFormatException("A record must be a JSON object.", null);
        }
        JsonNode id = root.path("protocolSection").path("identificationModule").path("nctId");
        if (!id.isString()) {
            throw new RecordFormatException(
                    "Record without study number: /protocolSection/identificationModule/nctId is missing."
                            + " Expected NCT and eight digits.",
                    null);
        }
        String study = id.stringValue();
        return new RecordPart(study.length() <= 20 ? study : study.substring(0, 20) + "…", "", root);
    }

    /// Any JSON document of bounded depth.
    ///
    /// @throws RecordFormatException if it is not JSON
    static JsonNode tree(byte[] json) {
        try {
            return MAPPER.readTree(json);
        } catch (JacksonException e) {
            throw new RecordFormatException(message(e), e);
        }
    }

    /// What Jackson found, in one line and without its own bookkeeping.
    private static String message(JacksonException e) {
        String text = String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("unreadable");
        TokenStreamLocation place = e.getLocation();
        String at = place == null || place.getByteOffset() < 0 ? "" : " (at byte " + place.getByteOffset() + ")";
        return "Not readable as JSON: " + text + at + ".";
    }
}
