package org.trialway.fhir;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.ResourceType;
import org.trialway.fhir.RecordRefusedException.Reason;
import org.trialway.json.PatientFile;
import org.trialway.patient.CaseId;
import org.trialway.text.PartialDate;
import tools.jackson.databind.JsonNode;

/// Reads a Bundle: finds its patients, and hands every resource to the patient it is about.
///
/// Resources are read one by one, so that a broken one costs itself only, and kinds that hold no fact of ours (bills,
/// visits) cost nothing.
final class BundleReader {

    private static final Set<String> TYPES =
            Set.of("collection", "transaction", "searchset", "document", "batch", "message", "");

    private static final Set<String> R4_KINDS =
            Stream.of(ResourceType.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    private final String name;
    private final LocalDate day;
    private final Map<String, Integer> otherKinds = new LinkedHashMap<>();
    private final List<String> broken = new ArrayList<>();
    private final List<RecordEntry> partly = new ArrayList<>();

    BundleReader(String name, LocalDate day) {
        this.name = name;
        this.day = day;
    }

    PatientFile read(JsonNode root) {
        String type = text(root, "resourceType");
        if (!type.equals("Bundle")) {
            throw refused("is a FHIR resource, but no Bundle");
        }
        if (!TYPES.contains(text(root, "type"))) {
            throw refused("is a Bundle of a kind that is no record of how a patient is");
        }
        List<RecordEntry> entries = entries(root);
        List<RecordEntry> patients = entries.stream()
                .filter(entry -> entry.resource() instanceof Patient)
                .toList();
        if (patients.isEmpty()) {
            throw refused("is a Bundle without a Patient");
        }
        var index = new RecordIndex(entries);
        var files = new ArrayList<PatientFile.Entry>();
        for (RecordEntry patient : patients) {
            String id = patients.size() == 1 ? "patient" : "patient-" + (files.size() + 1);
            files.add(patient(new CaseId(id), patient, entries, index, written(root)));
        }
        return new PatientFile(files);
    }

    private RecordRefusedException refused(String what) {
        return new RecordRefusedException(
                Reason.NO_PATIENT_BUNDLE,
                "%s: %s. Expected a FHIR R4 Bundle (collection, transaction, searchset or document) with a Patient and what is recorded about them"
                        .formatted(name, what));
    }

    private static PartialDate written(JsonNode root) {
        String stamp = text(root, "timestamp");
        try {
            return PartialDate.parse(stamp.substring(0, Math.min(stamp.length(), 10)));
        } catch (IllegalArgumentException e) {
            return PartialDate.UNKNOWN;
        }
    }

    private List<RecordEntry> entries(JsonNode root) {
        var entries = new ArrayList<RecordEntry>();
        var seen = new HashMap<String, JsonNode>();
        JsonNode list = root.path("entry");
        for (int i = 0; list.isArray() && i < list.size(); i++) {
            JsonNode entry = list.get(i);
            JsonNode resource = entry.path("resource");
            boolean isDeleted = text(entry.path("request"), "method").equals("DELETE");
            if (resource.isObject() && !isDeleted && isNew(resource, seen)) {
                entry(entry, resource, i).ifPresent(entries::add);
            }
        }
        return entries;
    }

    /// Some records hold a resource twice, word for word; one that differs is another version, and conflicts.
    private static boolean isNew(JsonNode resource, Map<String, JsonNode> seen) {
        String id = text(resource, "id");
        return id.isEmpty() || !resource.equals(seen.put(text(resource, "resourceType") + "/" + id, resource));
    }

    private Optional<RecordEntry> entry(JsonNode entry, JsonNode resource, int place) {
        String type = text(resource, "resourceType");
        String id = text(resource, "id");
        if (!RecordReader.KINDS.contains(type)) {
            // A word that names no kind may be anything.
            otherKinds.merge(R4_KINDS.contains(type) ? type : "(unknown)", 1, Integer::sum);
            return Optional.empty();
        }
        String named = id.matches("[A-Za-z0-9.-]{1,64}") ? type + "/" + id : "%s at entry %d".formatted(type, place);
        Optional<Hapi.Parsed> parsed = Hapi.parse(resource.toString());
        if (parsed.isEmpty()) {
            broken.add(named);
            return Optional.empty();
        }
        var read = new RecordEntry(named, text(entry, "fullUrl"), parsed.get().resource());
        if (!parsed.get().isWhole()) {
            partly.add(read);
        }
        return Optional.of(read);
    }

    private PatientFile.Entry patient(
            CaseId id, RecordEntry patient, List<RecordEntry> entries, RecordIndex index, PartialDate written) {
        var notes = new Notes("%s: patient %s".formatted(name, id));
        broken.forEach(each -> notes.add(each, "cannot be read as FHIR R4, not used"));
        partly.forEach(
                each -> notes.add(each, "an element of it has a form that FHIR R4 does not allow, and is not used"));
        otherKinds.forEach(notes::otherKind);
        var sheet = new RecordSheet(index, day, written, notes);
        boolean isOnly = entries.stream()
                        .filter(each -> each.resource() instanceof Patient)
                        .count()
                == 1;
        new RecordReader(sheet, index, patient, isOnly).read(entries);
        return new PatientFile.Entry(
                new org.trialway.patient.Patient(id, sheet.facts(), Set.of()), written, notes.lines());
    }

    private static String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isString() ? value.stringValue() : "";
    }
}
