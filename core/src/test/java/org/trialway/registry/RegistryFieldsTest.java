package org.trialway.registry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Holds `docs/registry-fields.md` against the reader, the API's own description and real records.
class RegistryFieldsTest {

    private static final Path TABLE = Path.of("../docs/registry-fields.md");
    private static final Path DESCRIPTION = Path.of("../../shared/data/peers/ctgov-api/ctg-oas-v2.yaml");
    private static final Pattern ROW = Pattern.compile("\\| `(/\\S+)` \\| (\\w+) \\|.*");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, String> rows = rows();

    @Test
    void everyRowIsUsedKeptOrIgnored() {
        assertThat(rows).hasSizeGreaterThan(100);
        assertThat(Set.copyOf(rows.values())).isSubsetOf("used", "kept", "ignored");
    }

    /// What the reader reads, is used: without the field the study is another, or the record is bad.
    @Test
    void takingAwayAUsedFieldChangesTheStudy() {
        String whole = outcome(full());

        assertThat(paths("used")).allSatisfy(path -> {
            ObjectNode without = full();
            at(without, path, (object, name) -> object.remove(name));
            assertThat(outcome(without)).as(path).isNotEqualTo(whole);
        });
    }

    /// What is not used, is not read: whatever stands there, the study stays the same.
    @Test
    void aFieldThatIsNotUsedMayHoldAnything() {
        String whole = outcome(full());

        assertThat(paths("kept", "ignored")).allSatisfy(path -> {
            ObjectNode odd = full();
            at(odd, path, (object, name) -> object.set(name, JSON.readTree("[{\"odd\": -1}]")));
            assertThat(outcome(odd)).as(path).isEqualTo(whole);
        });
    }

    @Test
    void theApiDescribesNoFieldWithoutARow() throws IOException {
        assumeTrue(Files.exists(DESCRIPTION), "../shared/data/peers is not here; the API's description is not read");
        Collection<String> described = OpenApiFields.of(Files.readAllLines(DESCRIPTION), "Study");

        assertThat(described).hasSizeGreaterThan(300);
        assertThat(described).allMatch(this::hasRow);
        assertThat(rows.keySet())
                .filteredOn(row -> !row.startsWith("/restated"))
                .allMatch(row -> described.stream().anyMatch(path -> covers(row, path)), "is described by the API");
    }

    @Test
    void realRecordsHoldNoFieldWithoutARow() throws IOException {
        assumeTrue(Files.isDirectory(RealRecordsTest.FOLDER), "../shared/data/registry is not here");
        Set<String> found = new TreeSet<>();

        RecordFile.at(RealRecordsTest.FOLDER.resolve("api-v2.ndjson.gz")).read(incoming -> {
            if (incoming instanceof RegistryRecord record) {
                leaves("", JSON.readTree(record.json()), found::add);
            }
        });

        assertThat(found).hasSizeGreaterThan(200).allMatch(this::hasRow);
    }

    private boolean hasRow(String path) {
        return rows.keySet().stream().anyMatch(row -> covers(row, path));
    }

    private static boolean covers(String row, String path) {
        return row.endsWith("/*") ? path.startsWith(row.substring(0, row.length() - 1)) : path.equals(row);
    }

    private List<String> paths(String... kinds) {
        return rows.entrySet().stream()
                .filter(row -> List.of(kinds).contains(row.getValue()))
                .map(row -> row.getKey().replaceAll("(\\[])?/\\*$|\\[]$", ""))
                .toList();
    }

    private static Map<String, String> rows() {
        try {
            Map<String, String> rows = new LinkedHashMap<>();
            for (String line : Files.readAllLines(TABLE)) {
                Matcher row = ROW.matcher(line);
                if (row.matches()) {
                    assertThat(rows.put(row.group(1), row.group(2))).as(line).isNull();
                }
            }
            return rows;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static ObjectNode full() {
        ObjectNode record = (ObjectNode) JSON.readTree(Records.full());
        record.putObject("restated").put("on", "2026-11-20");
        return record;
    }

    private static String outcome(ObjectNode record) {
        try {
            return RecordReader.read(record.toString().getBytes(UTF_8)).toString();
        } catch (RecordFormatException e) {
            return "bad: " + e.getMessage();
        }
    }

    private interface Change {
        void on(ObjectNode object, String name);
    }

    /// Applies a change at a path, in every member of the lists on the way; objects on the way are made.
    private static void at(ObjectNode object, String path, Change change) {
        String[] steps = path.substring(1).split("/", 2);
        String name = steps[0].replace("[]", "");
        if (steps.length == 1) {
            change.on(object, name);
        } else if (steps[0].endsWith("[]")) {
            ArrayNode list = object.withArrayProperty(name);
            if (list.isEmpty()) {
                list.addObject();
            }
            list.forEach(member -> at((ObjectNode) member, "/" + steps[1], change));
        } else {
            at(object.withObjectProperty(name), "/" + steps[1], change);
        }
    }

    private static void leaves(String path, JsonNode node, Consumer<String> found) {
        if (node.isObject()) {
            node.properties().forEach(field -> leaves(path + "/" + field.getKey(), field.getValue(), found));
        } else if (node.isArray()) {
            node.forEach(member -> leaves(path + "[]", member, found));
        } else {
            found.accept(path);
        }
    }
}
