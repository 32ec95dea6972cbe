package org.trialway.fhir;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The code systems of our table, and the addresses by which records name them.
@SuppressWarnings("ImmutableEnumChecker") // its lists are List.of(), which nobody can change
enum CodeSystem {
    SNOMED("SNOMED CT", "snomed.info/sct", "urn:oid:2.16.840.1.113883.6.96"),
    LOINC("LOINC", "loinc.org", "urn:oid:2.16.840.1.113883.6.1"),
    RXNORM("RxNorm", "www.nlm.nih.gov/research/umls/rxnorm", "urn:oid:2.16.840.1.113883.6.88"),
    ICD10CM(
            "ICD-10-CM",
            "hl7.org/fhir/sid/icd-10-cm",
            "hl7.org/fhir/sid/icd-10",
            "urn:oid:2.16.840.1.113883.6.90",
            "urn:oid:2.16.840.1.113883.6.3"),
    ICDO3(
            "ICD-O-3",
            "terminology.hl7.org/codesystem/icd-o-3",
            "hl7.org/fhir/sid/icd-o-3",
            "urn:oid:2.16.840.1.113883.6.43.1"),
    NCIT(
            "NCI Thesaurus",
            "ncicb.nci.nih.gov/xml/owl/evs/thesaurus.owl",
            "ncithesaurus-stage.nci.nih.gov",
            "urn:oid:2.16.840.1.113883.3.26.1.1"),
    HGNC(
            "HGNC",
            "www.genenames.org/geneid",
            "www.genenames.org",
            "terminology.hl7.org/codesystem/hgnc",
            "urn:oid:2.16.840.1.113883.6.281"),
    AJCC("AJCC", "cancerstaging.org", "www.cancerstaging.org"),
    INTERPRETATION(
            "HL7 interpretation",
            "terminology.hl7.org/codesystem/v3-observationinterpretation",
            "hl7.org/fhir/valueset/observation-interpretation",
            "hl7.org/fhir/v2/0078",
            "hl7.org/fhir/v3/observationinterpretation"),
    OTHER("another code system");

    private static final Map<String, CodeSystem> BY_ADDRESS = Stream.of(values())
            .flatMap(system -> system.addresses.stream().map(address -> Map.entry(address, system)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final String words;
    private final List<String> addresses;

    CodeSystem(String words, String... addresses) {
        this.words = words;
        this.addresses = List.of(addresses);
    }

    /// What people call it.
    String words() {
        return words;
    }

    /// Whether a text looks like a code of this system, and so is no name or remark that somebody typed there.
    boolean isCode(String text) {
        return switch (this) {
            case SNOMED -> text.matches("\\d{6,18}");
            case LOINC -> text.matches("(?:LA|LP)?\\d{1,7}-\\d");
            case RXNORM -> text.matches("\\d{1,8}");
            case ICD10CM -> text.matches("[A-Z]\\d[0-9A-Z](?:\\.?[0-9A-Z]{1,4})?");
            case ICDO3 -> text.matches("[C8-9]\\d{2,3}(?:[./]\\d{1,2})?");
            case NCIT -> text.matches("C\\d{1,7}");
            case HGNC -> text.matches("HGNC:\\d{1,6}");
            case AJCC, INTERPRETATION, OTHER -> false;
        };
    }

    /// The system of that address; `http` or `https`, case and a slash at the end do not matter.
    static CodeSystem of(String address) {
        String spelled = address.strip().toLowerCase(Locale.ROOT);
        int scheme = spelled.startsWith("http://") ? 7 : spelled.startsWith("https://") ? 8 : 0;
        int end = spelled.length() > scheme && spelled.endsWith("/") ? spelled.length() - 1 : spelled.length();
        return BY_ADDRESS.getOrDefault(spelled.substring(scheme, end), OTHER);
    }
}
