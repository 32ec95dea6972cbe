package org.trialway.fhir;

import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.AllergyIntolerance;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Medication;
import org.hl7.fhir.r4.model.MedicationAdministration;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Reference;

/// Reads the resources that are about one patient, each by the reader of its kind.
final class RecordReader {

    /// The kinds that may hold a fact, or that another of them refers to.
    static final Set<String> KINDS = Set.of(
            "Patient",
            "Condition",
            "Observation",
            "MedicationRequest",
            "MedicationStatement",
            "MedicationAdministration",
            "Medication",
            "Procedure",
            "AllergyIntolerance");

    private final RecordSheet sheet;
    private final RecordIndex index;
    private final RecordEntry patient;
    private final boolean isOnly;
    private final CancerReader cancers;
    private final ConditionReader conditions;
    private final ObservationReader observations;
    private final MedicationReader medications;

    /// @param isOnly whether the record has no other patient, so that what names nobody is about this one
    RecordReader(RecordSheet sheet, RecordIndex index, RecordEntry patient, boolean isOnly) {
        this.sheet = sheet;
        this.index = index;
        this.patient = patient;
        this.isOnly = isOnly;
        cancers = new CancerReader(sheet);
        conditions = new ConditionReader(sheet, cancers);
        observations = new ObservationReader(sheet, cancers);
        medications = new MedicationReader(sheet);
    }

    void read(List<RecordEntry> entries) {
        new PersonReader(sheet).read(patient, (Patient) patient.resource());
        entries.stream().filter(this::isUsable).forEach(this::read);
        cancers.finish();
        medications.finish();
    }

    private boolean isUsable(RecordEntry entry) {
        if (entry.resource() instanceof Patient || entry.resource() instanceof Medication) {
            return false;
        }
        Reference subject = subject(entry.resource());
        boolean namesNobody = !subject.hasReference() && !subject.hasIdentifier();
        if (namesNobody ? !isOnly : !index.isPatient(subject, patient)) {
            if (isOnly) {
                sheet.note(entry, "is about another person than the record's Patient, not used");
            }
            return false;
        }
        if (entry.resource().hasModifierExtension()) {
            sheet.note(entry, "has an extension that changes its meaning and that we do not know, not used");
            return false;
        }
        return true;
    }

    private static Reference subject(DomainResource resource) {
        return switch (resource) {
            case Condition condition -> condition.getSubject();
            case Observation observation -> observation.getSubject();
            case MedicationRequest request -> request.getSubject();
            case MedicationStatement statement -> statement.getSubject();
            case MedicationAdministration administration -> administration.getSubject();
            case Procedure procedure -> procedure.getSubject();
            case AllergyIntolerance allergy -> allergy.getPatient();
            default -> new Reference();
        };
    }

    private void read(RecordEntry entry) {
        switch (entry.resource()) {
            case Condition condition -> conditions.read(entry, condition);
            case Observation observation -> observations.read(entry, observation);
            case MedicationRequest request -> medications.read(entry, request);
            case MedicationStatement statement -> medications.read(entry, statement);
            case MedicationAdministration administration -> medications.read(entry, administration);
            case Procedure procedure -> new ProcedureReader(sheet).read(entry, procedure);
            case AllergyIntolerance allergy -> new AllergyReader(sheet).read(entry, allergy);
            default -> sheet.notes().otherKind(entry.resource().fhirType(), 1);
        }
    }
}
