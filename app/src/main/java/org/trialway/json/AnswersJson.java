package org.trialway.json;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;
import org.trialway.interview.Answer;
import org.trialway.interview.Answers;
import org.trialway.interview.Ask;
import org.trialway.interview.Interview;
import org.trialway.match.Match;
import org.trialway.match.Verdict;
import org.trialway.patient.CaseId;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes the answers of an interview: into a patient file, and as `ask` in docs/json.md.
public final class AnswersJson {

    private static final JsonMapper MAPPER = new JsonMapper();

    private AnswersJson() {}

    /// Writes a patient file with the answers: what `before` held of one patient with its answers replaced, or a new
    /// one without facts. A file that is there already is replaced whole or not at all.
    public static void save(Path file, Optional<Path> before, CaseId id, LocalDate day, Answers answers)
            throws IOException {
        ObjectNode patient = before.isPresent()
                ? (ObjectNode) MAPPER.readTree(Files.readAllBytes(before.get()))
                : MAPPER.createObjectNode().put("id", id.value()).put("asOf", day.toString());
        if (!patient.has("facts")) {
            patient.putObject("facts");
        }
        write(answers, patient.putArray("answers"));
        Path whole = file.toAbsolutePath();
        Path part = Files.createTempFile(whole.getParent(), ".answers", ".part");
        try {
            Files.writeString(part, MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(patient) + "\n");
            move(part, whole);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// The interview as it stands, on one line.
    ///
    /// @param next the question that would come next; empty when there is none
    /// @param interview empty while cancer, age and sex are still to be asked
    public static String of(
            CaseId patient,
            LocalDate day,
            Answers answers,
            Optional<Ask> next,
            Optional<Interview> interview,
            String searched) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("patient", patient.value());
        root.put("day", day.toString());
        root.put("searched", searched);
        write(answers, root.putArray("answers"));
        interview.ifPresent(open -> {
            Interview.Progress progress = open.progress();
            root.put("studies", progress.studies());
            root.put("settled", progress.settled());
            ObjectNode verdicts = root.putObject("counts");
            for (Verdict verdict : Verdict.values()) {
                verdicts.put(
                        VerdictCode.of(verdict),
                        open.matches().stream()
                                .map(Match::verdict)
                                .filter(verdict::equals)
                                .count());
            }
        });
        next.ifPresent(ask -> root.putObject("next")
                .put("question", ask.factor().id())
                .put("words", ask.factor().question())
                .put("settles", ask.settles()));
        return MAPPER.writeValueAsString(root);
    }

    private static void write(Answers answers, ArrayNode into) {
        for (Answer answer : answers.given()) {
            ObjectNode node = into.addObject();
            node.put("question", answer.factor());
            node.put("on", answer.on().toString());
            if (!answer.chosen().isEmpty()) {
                answer.chosen().forEach(node.putArray("chosen")::add);
            }
            var typed = new TreeMap<>(answer.typed());
            typed.values().removeIf(String::isBlank);
            if (!typed.isEmpty()) {
                ObjectNode fields = node.putObject("typed");
                typed.forEach(fields::put);
            }
        }
    }
}
