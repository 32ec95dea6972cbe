package org.trialway.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.trialway.patient.CaseId;
import org.trialway.text.PartialDate;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads patient files in the form of docs/patient-format.md: one patient or a list of them.
///
/// What the form does not know is noted and left out; what it knows in a wrong shape stops the reading with one line.
public final class PatientReader {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final Set<String> FIELDS = Set.of("id", "title", "asOf", "narrative", "facts", "answers");

    private PatientReader() {}

    /// Reads a file.
    ///
    /// @throws PatientFormatException if the file does not hold patients in the form
    /// @throws IOException if it cannot be read at all
    public static PatientFile read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(file.toString(), in);
        }
    }

    /// As [#read(Path)].
    ///
    /// @param name what messages call the source
    public static PatientFile read(String name, InputStream in) throws IOException {
        JsonNode root = parse(name, in.readAllBytes());
        if (!root.isArray()) {
            return new PatientFile(List.of(patient(name, root, "", "patient")));
        }
        List<PatientFile.Entry> patients = new ArrayList<>();
        Set<CaseId> ids = new HashSet<>();
        for (int i = 0; i < root.size(); i++) {
            PatientFile.Entry entry = patient(name, root.get(i), "/" + i, "patient-" + (i + 1));
            if (!ids.add(entry.patient().id())) {
                throw new PatientFormatException(
                        "%s, /%d/id: expected an id that no other patient of the file has".formatted(name, i));
            }
            patients.add(entry);
        }
        if (patients.isEmpty()) {
            throw new PatientFormatException("%s: expected at least one patient, found an empty list".formatted(name));
        }
        return new PatientFile(patients);
    }

    private static JsonNode parse(String name, byte[] json) {
        try {
            return MAPPER.readTree(json);
        } catch (JacksonException e) {
            // Jackson's own message quotes the text around the fault, which may be a patient's.
            var at = e.getLocation();
            String where = at == null ? "" : " at line %d, column %d".formatted(at.getLineNr(), at.getColumnNr());
            throw new PatientFormatException("%s: not valid JSON%s".formatted(name, where));
        }
    }

    private static PatientFile.Entry patient(String file, JsonNode node, String path, String idWhenNone) {
        JsonAt unnamed = new JsonAt(node, path, new JsonAt.Complaints(file, new ArrayList<>()));
        if (!node.isObject()) {
            String place = path.isEmpty() ? file : file + ", " + path;
            throw new PatientFormatException(place + ": expected a patient, an object with \"id\" and \"facts\"");
        }
        CaseId id = unnamed.field("id").map(PatientReader::caseId).orElseGet(() -> new CaseId(idWhenNone));
        var complaints = new JsonAt.Complaints("%s: patient %s".formatted(file, id), new ArrayList<>());
        JsonAt at = new JsonAt(node, path, complaints).object(FIELDS);
        at.text("title");
        at.text("narrative");
        PartialDate asOf = at.date("asOf");
        var sheet = new FactSheet(asOf, path);
        new FactReader(sheet).read(at.required("facts", "an object with what is known"));
        return new PatientFile.Entry(
                sheet.patient(id), AnswersReader.read(at.items("answers")), asOf, complaints.notes());
    }

    private static CaseId caseId(JsonAt at) {
        String expected = "an id of 1 to 64 letters, digits, dots, dashes or underscores";
        if (!at.node().isString()) {
            throw at.expected(expected);
        }
        try {
            return new CaseId(at.node().stringValue());
        } catch (IllegalArgumentException e) {
            throw at.expected(expected);
        }
    }
}
