package org.trialway.fhir;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Dosage;
import org.hl7.fhir.r4.model.Medication;
import org.hl7.fhir.r4.model.MedicationAdministration;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Type;
import org.trialway.patient.Fact;
import org.trialway.text.PartialDate;

/// Reads medicines: treatments of the cancer with their course, others only while they are taken.
///
/// A medicine is a treatment of the cancer when its profile or its reason says so, or when it is nothing else. Single
/// administrations of one are one course, from the first to the last.
final class MedicationReader {

    private static final Set<String> ORDERS =
            Set.of("order", "original-order", "reflex-order", "filler-order", "instance-order");

    private final RecordSheet sheet;
    private final Map<String, Course> administered = new LinkedHashMap<>();

    /// When a medicine was taken.
    ///
    /// @param end unknown while it goes on, or when not told
    private record Course(RecordEntry entry, PartialDate start, PartialDate end, boolean isOngoing, String route) {

        Course joined(Course other) {
            boolean isFirst = !other.start.isKnown() || (start.isKnown() && start.compareTo(other.start) <= 0);
            boolean isLater = other.end.compareTo(end) > 0;
            return new Course(
                    isLater ? other.entry : entry,
                    isFirst ? start : other.start,
                    isLater ? other.end : end,
                    isOngoing || other.isOngoing,
                    route);
        }
    }

    MedicationReader(RecordSheet sheet) {
        this.sheet = sheet;
    }

    void read(RecordEntry entry, MedicationRequest request) {
        String status = Codes.code(request.getStatusElement());
        String intent = Codes.code(request.getIntentElement());
        boolean isTaken = Set.of("active", "completed", "stopped", "on-hold").contains(status);
        if (!isTaken || !ORDERS.contains(intent) || request.getDoNotPerform()) {
            sheet.note(entry, "is no order that was carried out, not used");
            return;
        }
        var course = new Course(
                entry,
                Dates.of(request.getAuthoredOnElement()),
                PartialDate.UNKNOWN,
                status.equals("active"),
                route(request.getDosageInstruction()));
        take(entry, request.getMedication(), request.getReasonReference(), course);
    }

    void read(RecordEntry entry, MedicationStatement statement) {
        String status = Codes.code(statement.getStatusElement());
        if (!Set.of("active", "completed", "stopped", "on-hold").contains(status)) {
            sheet.note(entry, "was not taken, or not surely, not used");
            return;
        }
        boolean isPeriod = statement.hasEffectivePeriod();
        PartialDate end = isPeriod ? Dates.last(statement.getEffective()) : PartialDate.UNKNOWN;
        boolean isToEnd = end.isKnown() && end.latest().isAfter(sheet.day());
        boolean isOngoing = status.equals("active") && (isToEnd || !end.isKnown());
        var course = new Course(
                entry,
                Dates.start(statement.getEffective()),
                isOngoing || isToEnd ? PartialDate.UNKNOWN : end,
                isOngoing,
                route(statement.getDosage()));
        take(entry, statement.getMedication(), statement.getReasonReference(), course);
    }

    void read(RecordEntry entry, MedicationAdministration administration) {
        String status = Codes.code(administration.getStatusElement());
        if (!Set.of("completed", "in-progress", "stopped").contains(status)) {
            sheet.note(entry, "was not given, or not surely, not used");
            return;
        }
        boolean isOngoing = status.equals("in-progress");
        var course = new Course(
                entry,
                Dates.start(administration.getEffective()),
                isOngoing ? PartialDate.UNKNOWN : Dates.last(administration.getEffective()),
                isOngoing,
                Codes.firstWords(administration.getDosage().getRoute()));
        DrugNames names = names(entry, administration.getMedication());
        if (isTreatment(entry, names, administration.getReasonReference())) {
            agents(names).forEach(agent -> administered.merge(agent, course, Course::joined));
        } else {
            addMedicine(names, course);
        }
    }

    /// Tells the courses that were put together from single administrations.
    void finish() {
        administered.forEach((agent, course) -> addTherapy(List.of(agent), course));
    }

    private void take(RecordEntry entry, Type medication, List<Reference> reasons, Course course) {
        DrugNames names = names(entry, medication);
        if (isTreatment(entry, names, reasons)) {
            addTherapy(agents(names), course);
        } else {
            addMedicine(names, course);
        }
    }

    private DrugNames names(RecordEntry entry, Type medication) {
        CodeableConcept told = switch (medication) {
            case CodeableConcept concept -> concept;
            case Reference reference ->
                sheet.find(reference, entry)
                        .filter(found -> found.resource() instanceof Medication)
                        .map(found -> ((Medication) found.resource()).getCode())
                        .orElseGet(CodeableConcept::new);
            case null, default -> new CodeableConcept();
        };
        DrugNames names = DrugNames.of(told);
        if (!names.isKnown()) {
            sheet.notes().unknownCode(entry, told);
        }
        return names;
    }

    private boolean isTreatment(RecordEntry entry, DrugNames names, List<Reference> reasons) {
        boolean isCancerRelated = entry.hasProfile("cancer-related-medication-statement")
                || entry.hasProfile("cancer-related-medication-request")
                || entry.hasProfile("cancer-related-medication-administration")
                || reasons.stream().anyMatch(reason -> isCancer(reason, entry));
        if (names.therapies().isEmpty()) {
            return isCancerRelated && names.medicines().isEmpty();
        }
        return isCancerRelated || names.medicines().isEmpty();
    }

    private boolean isCancer(Reference reason, RecordEntry entry) {
        Optional<RecordEntry> found = sheet.find(reason, entry);
        return found.isPresent()
                && found.get().resource() instanceof Condition condition
                && (CancerReader.isPrimary(found.get(), condition) || CancerReader.isSecondary(found.get(), condition));
    }

    private static List<String> agents(DrugNames names) {
        var agents = new ArrayList<>(names.therapies());
        if (agents.isEmpty() && !names.words().isEmpty()) {
            agents.add(names.words());
        }
        return agents;
    }

    private void addTherapy(List<String> agents, Course course) {
        if (agents.isEmpty()) {
            sheet.note(course.entry(), "is a treatment of the cancer without a name, not used");
            return;
        }
        PartialDate date = Dates.either(course.end(), course.start());
        sheet.add(new Fact.Therapy(
                agents,
                0,
                course.route(),
                course.start(),
                course.end(),
                course.isOngoing(),
                "",
                "",
                sheet.onOrWritten(date, course.entry())));
    }

    private void addMedicine(DrugNames names, Course course) {
        if (!course.isOngoing()) {
            sheet.note(course.entry(), "is a medicine that is not taken now, not used");
            return;
        }
        List<String> medicines =
                names.isKnown() ? names.medicines().stream().sorted().toList() : List.of(names.words());
        medicines.stream()
                .filter(words -> !words.isEmpty())
                .forEach(words ->
                        sheet.add(new Fact.Medication(words, sheet.onOrWritten(course.start(), course.entry()))));
    }

    private static String route(List<Dosage> dosages) {
        return dosages.stream()
                .map(dosage -> Codes.firstWords(dosage.getRoute()))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
    }
}
