package org.trialway.registry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The fields that a schema of an OpenAPI file describes, down to the last. Reads the layout of the registry's file:
/// schemas at four spaces, their properties at eight, what these are at ten and more.
final class OpenApiFields {

    private final Map<String, Map<String, List<String>>> schemas = new LinkedHashMap<>();

    private OpenApiFields() {}

    static List<String> of(List<String> lines, String schema) {
        OpenApiFields fields = new OpenApiFields();
        fields.read(lines);
        List<String> paths = new ArrayList<>();
        fields.walk("", schema, paths);
        return paths;
    }

    private void read(List<String> lines) {
        String schema = "";
        String property = "";
        for (String line : lines.subList(lines.indexOf("  schemas:"), lines.size())) {
            if (line.matches(" {4}\\w+:")) {
                schema = line.strip().replace(":", "");
                schemas.put(schema, new LinkedHashMap<>());
            } else if (line.matches(" {8}\\w+:") && !schema.isEmpty()) {
                property = line.strip().replace(":", "");
                schemas.get(schema).put(property, new ArrayList<>());
            } else if (line.startsWith(" ".repeat(10)) && schemas.get(schema).containsKey(property)) {
                schemas.get(schema).get(property).add(line.strip());
            }
        }
    }

    private void walk(String path, String schema, List<String> paths) {
        schemas.get(schema).forEach((name, about) -> {
            String here = path + "/" + name + (about.contains("type: \"array\"") ? "[]" : "");
            String reference = about.stream()
                    .filter(line -> line.startsWith("$ref"))
                    .map(line -> line.replaceAll(".*/|\"", ""))
                    .findFirst()
                    .orElse("");
            if (schemas.getOrDefault(reference, Map.of()).isEmpty()) {
                paths.add(here);
            } else {
                walk(here, reference, paths);
            }
        });
    }
}
