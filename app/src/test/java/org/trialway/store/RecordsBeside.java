package org.trialway.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Registry records that lie beside the project, when they do.
final class RecordsBeside {

    /// From the module's folder, where the tests run.
    private static final Path FOLDER = Path.of("..", "..", "shared", "data", "registry");

    /// The fullest copy of a record first.
    private static final List<String> FILES =
            List.of("api-v2.ndjson.gz", "retyped-2020.ndjson.gz", "converted-legacy.ndjson.gz");

    private static final Pattern ID = Pattern.compile("\"nctId\":\\s*\"(NCT\\d{8})\"");

    private RecordsBeside() {}

    static boolean arePresent() {
        return FILES.stream().map(FOLDER::resolve).allMatch(Files::isReadable);
    }

    /// Those of the wanted records that there are, by their ids.
    static Map<String, JsonNode> of(Set<String> ids) {
        var records = new HashMap<String, JsonNode>();
        FILES.forEach(file -> read(FOLDER.resolve(file), ids, records));
        return records;
    }

    private static void read(Path file, Set<String> ids, Map<String, JsonNode> records) {
        var json = new JsonMapper();
        try (var lines =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var id = ID.matcher(line);
                if (id.find() && ids.contains(id.group(1)) && !records.containsKey(id.group(1))) {
                    records.put(id.group(1), json.readTree(line));
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
