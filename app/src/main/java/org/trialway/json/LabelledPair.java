package org.trialway.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.trialway.summary.Holding;
import org.trialway.summary.Judgement;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A note, a criterion, and what an expert made of them where somebody did.
///
/// @param label empty when nobody judged the pair
/// @param evidence numbers of the sentences the expert relied on
public record LabelledPair(
        int id,
        String patient,
        String note,
        boolean isExclusion,
        String criterion,
        Optional<Holding> label,
        Set<Integer> evidence) {

    private static final JsonMapper MAPPER = new JsonMapper();

    private static final Map<String, Holding> LABELS = Map.of(
            "included", Holding.MET,
            "excluded", Holding.MET,
            "not included", Holding.NOT_MET,
            "not excluded", Holding.NOT_MET,
            "not enough information", Holding.UNKNOWN,
            "not applicable", Holding.NOT_APPLICABLE);

    public LabelledPair {
        evidence = Set.copyOf(evidence);
    }

    /// Reads one pair a line.
    ///
    /// @throws PatientFormatException naming the line that is not of that form
    public static List<LabelledPair> read(Path file) throws IOException {
        List<LabelledPair> pairs = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                pairs.add(pair("%s, line %d".formatted(file, i + 1), lines.get(i)));
            }
        }
        return pairs;
    }

    private static LabelledPair pair(String where, String line) {
        try {
            JsonNode node = MAPPER.readTree(line);
            return new LabelledPair(
                    node.required("annotation_id").asInt(),
                    node.path("patient_id").asString(""),
                    node.required("note").asString(),
                    node.required("criterion_type").asString().equals("exclusion"),
                    node.required("criterion_text").asString(),
                    Optional.ofNullable(
                            LABELS.get(node.path("expert_eligibility").asString(""))),
                    sentences(node.path("expert_sentences")));
        } catch (JacksonException | IllegalArgumentException e) {
            throw new PatientFormatException(where
                    + ": expected {\"annotation_id\": …, \"note\": …, \"criterion_type\": …, \"criterion_text\": …}");
        }
    }

    /// The numbers, which stand as a list or as a list's text.
    private static Set<Integer> sentences(JsonNode node) {
        JsonNode list = node.isString() ? MAPPER.readTree(node.asString()) : node;
        Set<Integer> numbers = new TreeSet<>();
        list.forEach(number -> numbers.add(number.asInt()));
        return numbers;
    }

    /// The answer to this pair, on one line.
    public String line(Judgement judgement) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("annotation_id", id);
        node.put("verdict", judgement.holding().words());
        ArrayNode numbers = node.putArray("sentences");
        judgement.sentences().forEach(numbers::add);
        node.put("because", FindingJson.code(judgement.because()));
        return MAPPER.writeValueAsString(node);
    }

    /// The number of the pair; its note is a patient's.
    @Override
    public String toString() {
        return "LabelledPair " + id;
    }
}
