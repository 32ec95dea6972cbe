package org.trialway.fhir;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.trialway.json.PatientFile;
import org.trialway.patient.Fact;
import org.trialway.patient.FactWords;

/// Builds small Bundles, as text.
final class ARecord {

    static final LocalDate DAY = LocalDate.parse("2026-11-25");

    private static final Map<String, String> ADDRESSES = Map.of(
            "SNOMED CT", "http://snomed.info/sct",
            "LOINC", "http://loinc.org",
            "RxNorm", "http://www.nlm.nih.gov/research/umls/rxnorm",
            "ICD-10-CM", "http://hl7.org/fhir/sid/icd-10-cm",
            "ICD-O-3", "http://terminology.hl7.org/CodeSystem/icd-o-3",
            "NCI Thesaurus", "http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl",
            "HGNC", "http://www.genenames.org/geneId",
            "AJCC", "http://cancerstaging.org",
            "HL7 interpretation", "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation");

    private final List<String> resources = new ArrayList<>();
    private String type = "collection";

    private ARecord() {}

    /// A record of a woman born in 1962.
    static ARecord ofAWoman() {
        return new ARecord().with("{'resourceType':'Patient','id':'p','gender':'female','birthDate':'1962-03'}");
    }

    static ARecord empty() {
        return new ARecord();
    }

    ARecord ofType(String bundleType) {
        type = bundleType;
        return this;
    }

    /// @param resource JSON, with `'` for `"`
    ARecord with(String resource) {
        resources.add(resource.replace('\'', '"'));
        return this;
    }

    /// A resource of the Patient `p`.
    ///
    /// @param fields JSON fields, with `'` for `"`
    ARecord with(String kind, String id, String fields) {
        String subject = kind.equals("AllergyIntolerance") ? "patient" : "subject";
        return with("{'resourceType':'%s','id':'%s','%s':{'reference':'Patient/p'}%s}"
                .formatted(kind, id, subject, fields.isEmpty() ? "" : "," + fields));
    }

    String json() {
        return resources.stream()
                .map(resource -> "{\"resource\":" + resource + "}")
                .collect(Collectors.joining(
                        ",", "{\"resourceType\":\"Bundle\",\"type\":\"" + type + "\",\"entry\":[", "]}"));
    }

    PatientFile file() throws IOException {
        return PatientFiles.read("record.json", json().getBytes(UTF_8), DAY);
    }

    PatientFile.Entry read() throws IOException {
        return file().patients().getFirst();
    }

    /// What the record says beyond who the person is, in words.
    List<String> facts() throws IOException {
        return read().patient().facts().stream()
                .filter(fact -> !(fact instanceof Fact.BirthDate || fact instanceof Fact.Sex))
                .map(FactWords::of)
                .toList();
    }

    List<String> notes() throws IOException {
        return read().notes();
    }

    /// `SNOMED CT 123` as a coded text; `words …` as one without a code.
    static String coded(String code) {
        if (code.startsWith("words ")) {
            return "{'text':'%s'}".formatted(code.substring("words ".length()));
        }
        int blank = code.lastIndexOf(' ');
        return "{'coding':[{'system':'%s','code':'%s'}]}"
                .formatted(ADDRESSES.get(code.substring(0, blank)), code.substring(blank + 1));
    }
}
