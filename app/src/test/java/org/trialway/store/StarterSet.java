package org.trialway.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The starter studies as they lie in the source tree, one file each, in the order of their names.
final class StarterSet {

    private static final JsonMapper JSON = new JsonMapper();

    private StarterSet() {}

    static List<Entry> entries() {
        try (var files = Files.list(folder())) {
            return files.sorted().map(Entry::read).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Path folder() {
        var folder =
                Objects.requireNonNull(StarterSet.class.getResource("/starter"), "no starter studies are built in");
        try {
            return Path.of(folder.toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// One study: the name of its file and what the file holds.
    record Entry(String fileName, String text, JsonNode study) {

        private static Entry read(Path file) {
            try {
                var text = Files.readString(file);
                return new Entry(file.getFileName().toString(), text, JSON.readTree(text));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        String id() {
            return study.at("/protocolSection/identificationModule/nctId").asString("");
        }

        JsonNode protocol() {
            return study.path("protocolSection");
        }

        String criteria() {
            return criteriaOf(study);
        }

        /// What we wrote ourselves: everything but names, terms, places and codes, which are facts.
        List<String> ownWords() {
            return Stream.concat(
                            Stream.of(
                                    study.at("/protocolSection/identificationModule/briefTitle"),
                                    study.at("/protocolSection/descriptionModule/briefSummary"),
                                    study.at("/protocolSection/eligibilityModule/eligibilityCriteria")),
                            study.at("/protocolSection/armsInterventionsModule/armGroups").values().stream()
                                    .map(arm -> arm.path("description")))
                    .map(words -> words.asString(""))
                    .toList();
        }

        @Override
        public String toString() {
            return fileName;
        }
    }

    static String criteriaOf(JsonNode study) {
        return study.at("/protocolSection/eligibilityModule/eligibilityCriteria")
                .asString("");
    }
}
