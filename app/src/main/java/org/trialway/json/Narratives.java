package org.trialway.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The texts for people in a file of patients, which matching never reads.
public final class Narratives {

    private static final JsonMapper MAPPER = new JsonMapper();

    private Narratives() {}

    /// Narratives by the patient's id, of a file that holds a list of patients; patients without one are left
    /// out.
    public static Map<String, String> read(Path file) throws IOException {
        Map<String, String> narratives = new LinkedHashMap<>();
        for (JsonNode patient : MAPPER.readTree(Files.readString(file))) {
            if (patient.has("id") && patient.has("narrative")) {
                narratives.put(
                        patient.get("id").asString(), patient.get("narrative").asString());
            }
        }
        return narratives;
    }
}
