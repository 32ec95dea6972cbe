package org.trialway.criteria;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;
import org.trialway.study.AgeLimit;
import org.trialway.study.Eligibility;
import org.trialway.study.Eligibility.AdmittedSex;
import org.trialway.study.Eligibility.HealthyVolunteers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The real records beside the project, for tests that need more than we can compose. Skips where they are absent.
final class SharedRecords {

    private static final Path FOLDER = Path.of("..", "..", "shared", "data", "registry");
    private static final List<String> FILES = List.of("api-v2", "converted-legacy", "retyped-2020");

    private SharedRecords() {}

    /// Hands over the eligibility of every record, or skips the test when there is none.
    static void each(Consumer<Eligibility> reader) {
        Assumptions.assumeTrue(
                Files.isDirectory(FOLDER), "no real records beside the project at ../shared/data/registry");
        var mapper = JsonMapper.builder().build();
        for (String file : FILES) {
            Path path = FOLDER.resolve(file + ".ndjson.gz");
            try (var lines = new BufferedReader(
                    new InputStreamReader(new GZIPInputStream(Files.newInputStream(path)), StandardCharsets.UTF_8))) {
                lines.lines().map(line -> eligibility(mapper.readTree(line))).forEach(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static Eligibility eligibility(JsonNode study) {
        JsonNode module = study.path("protocolSection").path("eligibilityModule");
        return new Eligibility(
                module.path("eligibilityCriteria").asString(""),
                age(module.path("minimumAge").asString("")),
                age(module.path("maximumAge").asString("")),
                AdmittedSex.ALL,
                HealthyVolunteers.NOT_STATED);
    }

    private static AgeLimit age(String text) {
        try {
            return AgeLimit.parse(text);
        } catch (IllegalArgumentException e) {
            return AgeLimit.NONE;
        }
    }
}
