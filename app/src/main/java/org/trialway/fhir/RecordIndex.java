package org.trialway.fhir;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/// The entries of a record by the ways in which references name them.
final class RecordIndex {

    private static final String BY_IDENTIFIER = "Patient?identifier=";

    private final Map<String, RecordEntry> byAddress = new HashMap<>();

    RecordIndex(List<RecordEntry> entries) {
        entries.forEach(entry -> {
            byAddress.putIfAbsent(entry.name(), entry);
            if (!entry.fullUrl().isEmpty()) {
                byAddress.putIfAbsent(entry.fullUrl(), entry);
            }
        });
    }

    Optional<RecordEntry> find(Reference reference, RecordEntry from) {
        String address = bare(reference);
        if (address.startsWith("#")) {
            return contained(address.substring(1), from);
        }
        RecordEntry found = byAddress.get(address);
        return Optional.ofNullable(found == null ? byAddress.get(ending(address)) : found);
    }

    private static Optional<RecordEntry> contained(String id, RecordEntry from) {
        for (Resource inner : from.resource().getContained()) {
            if (inner instanceof DomainResource resource
                    && id.equals(resource.getIdElement().getIdPart().replaceFirst("^#", ""))) {
                return Optional.of(new RecordEntry(from.name(), "", resource));
            }
        }
        return Optional.empty();
    }

    /// Whether a reference means that patient. One that leads nowhere means somebody else.
    boolean isPatient(Reference reference, RecordEntry patient) {
        String address = bare(reference);
        var person = (Patient) patient.resource();
        if (address.isEmpty()) {
            return reference.hasIdentifier()
                    && has(person, reference.getIdentifier().getValue());
        }
        if (address.startsWith(BY_IDENTIFIER)) {
            return has(person, address.substring(BY_IDENTIFIER.length()).replaceFirst("^.*\\|", ""));
        }
        String id = person.getIdElement().getIdPart();
        return address.equals(patient.fullUrl())
                || (id != null
                        && (address.equals(id)
                                || address.equals("urn:uuid:" + id)
                                || ending(address).equals("Patient/" + id)));
    }

    private static boolean has(Patient person, String identifier) {
        return person.getIdentifier().stream().map(Identifier::getValue).anyMatch(identifier::equals);
    }

    private static String bare(Reference reference) {
        String address = reference.getReference();
        int version = address == null ? -1 : address.indexOf("/_history/");
        return address == null ? "" : version < 0 ? address : address.substring(0, version);
    }

    /// `Observation/abc` of `https://example.org/fhir/Observation/abc`.
    private static String ending(String address) {
        int id = address.lastIndexOf('/');
        int type = id < 0 ? -1 : address.lastIndexOf('/', id - 1);
        return type < 0 ? address : address.substring(type + 1);
    }
}
