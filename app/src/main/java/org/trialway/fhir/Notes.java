package org.trialway.fhir;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;

/// What was in the record and is not used, gathered so that a thousand alike make one line.
///
/// A line names resources and codes, never a value, a date or words from the record.
final class Notes {

    private final String where;
    private final Map<String, List<String>> resources = new LinkedHashMap<>();
    private final Map<String, Map<String, Integer>> unknownCodes = new LinkedHashMap<>();
    private final Map<String, Integer> otherKinds = new LinkedHashMap<>();

    /// @param where file and patient
    Notes(String where) {
        this.where = where;
    }

    void add(RecordEntry entry, String what) {
        add(entry.name(), what);
    }

    void add(String name, String what) {
        resources.computeIfAbsent(what, key -> new ArrayList<>()).add(name);
    }

    /// Lists the codes of a concept of which our table holds none.
    void unknownCode(RecordEntry entry, CodeableConcept concept) {
        if (concept.getCoding().stream().noneMatch(Coding::hasCode)) {
            add(entry, "has no code and no words that we know, not used");
            return;
        }
        var counts = unknownCodes.computeIfAbsent(entry.resource().fhirType(), type -> new LinkedHashMap<>());
        concept.getCoding().stream()
                .filter(Coding::hasCode)
                .forEach(coding -> counts.merge(shown(coding), 1, Integer::sum));
    }

    void otherKind(String type, int count) {
        otherKinds.merge(type, count, Integer::sum);
    }

    private static String shown(Coding coding) {
        CodeSystem system = Codes.system(coding);
        return system.words() + " " + (system.isCode(coding.getCode()) ? coding.getCode() : "(a code)");
    }

    /// The lines, in the order in which each first came up.
    List<String> lines() {
        var lines = new ArrayList<String>();
        resources.forEach((what, names) -> lines.add("%s, %s: %s".formatted(where, named(names), what)));
        unknownCodes.forEach((type, counts) -> lines.add(
                "%s, %s: codes that are not in our table, not used: %s".formatted(where, type, counted(counts))));
        if (!otherKinds.isEmpty()) {
            lines.add("%s: kinds of resource that are not read: %s".formatted(where, counted(otherKinds)));
        }
        return lines;
    }

    private static String named(List<String> names) {
        return names.size() == 1 ? names.getFirst() : "%s and %d more".formatted(names.getFirst(), names.size() - 1);
    }

    private static String counted(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(entry -> entry.getValue() == 1
                        ? entry.getKey()
                        : "%s (%d times)".formatted(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", "));
    }
}
