package org.trialway.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.trialway.match.Verdict;
import org.trialway.patient.CaseId;
import org.trialway.study.NctId;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Pairs of patient and study, and the verdict that people came to on them, where there is one.
///
/// @param pairs all pairs of the file, judged or not
/// @param judged the verdicts of those pairs that have one
public record JudgedPairs(Set<Pair> pairs, Map<Pair, Verdict> judged) {

    private static final JsonMapper MAPPER = new JsonMapper();

    public JudgedPairs {
        pairs = Set.copyOf(pairs);
        judged = Map.copyOf(judged);
    }

    /// A patient and a study.
    public record Pair(CaseId patient, NctId study) {}

    /// Reads one pair a line, `{"patient", "nct", "verdict"}`; other fields are not read.
    ///
    /// @throws PatientFormatException naming the line that is not of that form
    public static JudgedPairs read(Path file) throws IOException {
        Set<Pair> pairs = new HashSet<>();
        Map<Pair, Verdict> judged = new HashMap<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                read("%s, line %d".formatted(file, i + 1), lines.get(i), pairs, judged);
            }
        }
        return new JudgedPairs(pairs, judged);
    }

    private static void read(String where, String line, Set<Pair> pairs, Map<Pair, Verdict> judged) {
        try {
            JsonNode node = MAPPER.readTree(line);
            Pair pair = new Pair(
                    new CaseId(node.required("patient").asString()),
                    new NctId(node.required("nct").asString()));
            pairs.add(pair);
            if (node.has("verdict")) {
                judged.put(
                        pair, VerdictCode.read(node.get("verdict").asString()).orElseThrow());
            }
        } catch (JacksonException | IllegalArgumentException | NoSuchElementException e) {
            throw new PatientFormatException(
                    where + ": expected {\"patient\": …, \"nct\": …} and, if judged, a \"verdict\" of "
                            + String.join(", ", VerdictCode.all()));
        }
    }
}
