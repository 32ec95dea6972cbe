package org.trialway.fhir;

import static org.trialway.fhir.ARecord.coded;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One row of docs/fhir-mapping.md, made into the resource it speaks of.
///
/// @param told element and value by the document's own names
record MappingRow(String kind, String code, Map<String, String> told, List<String> becomes) {

    static MappingRow of(String line) {
        String[] cells = line.substring(1).split("\\|", -1);
        var told = new LinkedHashMap<String, String>();
        for (String pair : cells[2].strip().split("; ?", -1)) {
            if (!pair.isEmpty()) {
                int equal = pair.indexOf('=');
                told.put(pair.substring(0, equal), pair.substring(equal + 1));
            }
        }
        List<String> becomes = cells[3].strip().equals("nothing")
                ? List.of()
                : List.of(cells[3].strip().split("; ", -1));
        return new MappingRow(cells[0].strip(), cells[1].strip(), told, becomes);
    }

    /// The fields of the resource, in JSON with `'` for `"`.
    String fields() {
        var fields = new ArrayList<String>();
        boolean isDrug = kind.startsWith("Medication");
        fields.add("'%s':%s".formatted(isDrug ? "medicationCodeableConcept" : "code", coded(code)));
        fields.add("'%s':'%s'".formatted(dateField(), told.getOrDefault("date", "2026-11-20")));
        if (kind.equals("Observation") && !told.containsKey("status")) {
            fields.add("'status':'final'");
        }
        told.forEach((element, value) -> fields.add(field(element, value)));
        fields.removeIf(String::isEmpty);
        return String.join(",", fields);
    }

    private String dateField() {
        return switch (kind) {
            case "Condition", "AllergyIntolerance" -> "recordedDate";
            case "MedicationRequest" -> "authoredOn";
            case "Procedure" -> "performedDateTime";
            default -> "effectiveDateTime";
        };
    }

    private String field(String element, String value) {
        return switch (element) {
            case "status", "intent" -> "'%s':'%s'".formatted(element, value);
            case "verification", "clinical" -> "'%sStatus':{'coding':[{'code':'%s'}]}".formatted(element, value);
            case "profile" ->
                "'meta':{'profile':['http://example.org/fhir/StructureDefinition/%s|2.0']}".formatted(value);
            case "site" -> "'bodySite':[%s]".formatted(coded(value));
            case "stage" -> "'stage':[{'summary':%s}]".formatted(coded(value));
            case "histology" ->
                "'extension':[{'url':'http://example.org/mcode-histology-morphology-behavior','valueCodeableConcept':%s}]"
                        .formatted(coded(value));
            case "abated" -> "'abatementDateTime':'%s'".formatted(value);
            case "integer" -> "'valueInteger':%s".formatted(value);
            case "quantity" -> "'valueQuantity':%s".formatted(quantity(value));
            case "value" -> "'valueCodeableConcept':%s".formatted(coded(value));
            case "text" -> "'valueString':'%s'".formatted(value);
            case "absent" -> "'dataAbsentReason':{'coding':[{'code':'%s'}]}".formatted(value);
            case "interpretation" -> "'interpretation':[%s]".formatted(coded(value));
            case "high" ->
                "'referenceRange':[{'low':{'value':%s},'high':{'value':%s}}]"
                        .formatted(told.getOrDefault("low", "0"), value);
            case "gene" ->
                "'component':[{'code':%s,'valueCodeableConcept':%s}%s]"
                        .formatted(coded("LOINC 48018-6"), coded(value), change());
            case "low", "date", "change" -> "";
            default -> throw new IllegalArgumentException(element + " is no element that this test can build");
        };
    }

    private String change() {
        return told.containsKey("change")
                ? ",{'code':%s,'valueCodeableConcept':{'coding':[{'code':'%s'}]}}"
                        .formatted(coded("LOINC 48004-6"), told.get("change"))
                : "";
    }

    private static String quantity(String value) {
        int blank = value.indexOf(' ');
        String number = value.substring(0, blank);
        String comparator = number.startsWith("<") ? ",'comparator':'<'" : "";
        return "{'value':%s,'unit':'%s','system':'http://unitsofmeasure.org','code':'%s'%s}"
                .formatted(number.replace("<", ""), value.substring(blank + 1), value.substring(blank + 1), comparator);
    }
}
