package org.trialway.fhir;

import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationComponentComponent;
import org.hl7.fhir.r4.model.Quantity;
import org.trialway.fhir.Meaning.Kind;
import org.trialway.knowledge.Lab;
import org.trialway.knowledge.PerformanceScale;
import org.trialway.patient.Fact;
import org.trialway.text.PartialDate;

/// Reads observations: what one is about says its code, or the profile it claims.
final class ObservationReader {

    private static final Set<String> USED = Set.of("final", "amended", "corrected");

    private final RecordSheet sheet;
    private final CancerReader cancers;
    private final LabReader labs;
    private final MarkerReader markers;

    ObservationReader(RecordSheet sheet, CancerReader cancers) {
        this.sheet = sheet;
        this.cancers = cancers;
        labs = new LabReader(sheet);
        markers = new MarkerReader(sheet);
    }

    void read(RecordEntry entry, Observation observation) {
        String status = Codes.code(observation.getStatusElement());
        if (!USED.contains(status)) {
            sheet.note(entry, "is not final (its status), not used");
            return;
        }
        Optional<PerformanceScale> scale = scale(entry, observation);
        if (scale.isPresent()) {
            readPerformance(entry, observation, scale.get());
        } else if (entry.hasProfile("stage-group") || Codes.is(observation.getCode(), Kind.GROUP)) {
            cancers.readStage(entry, observation);
        } else if (entry.hasProfile("genetic-variant")
                || entry.hasProfile("genomic-variant")
                || Codes.is(observation.getCode(), Kind.VARIANT)) {
            markers.readVariant(entry, observation, date(observation));
        } else {
            readByCode(entry, observation);
        }
    }

    private void readByCode(RecordEntry entry, Observation observation) {
        CodeableConcept code = observation.getCode();
        PartialDate date = date(observation);
        Optional<Meaning> lab = Codes.meaning(code, Kind.LAB);
        Optional<Meaning> marker = Codes.meaning(code, Kind.MARKER);
        if (lab.isPresent()) {
            readLab(entry, observation, lab.get(), date);
        } else if (marker.isPresent()) {
            markers.readMarker(entry, observation, marker.get(), date);
        } else if (Codes.is(code, Kind.CATEGORY)) {
            readCategory(entry, observation, date);
        } else if (Codes.is(code, Kind.PREGNANCY)) {
            readPregnancy(entry, observation, date);
        } else if (Codes.is(code, Kind.HLA)) {
            markers.readAlleles(entry, observation, date);
        } else if (Codes.is(code, Kind.DISEASE_STATUS)) {
            readDiseaseStatus(entry, observation, date);
        } else if (readComponents(entry, observation, date) == 0) {
            sheet.notes().unknownCode(entry, code);
        }
    }

    private void readLab(RecordEntry entry, Observation observation, Meaning lab, PartialDate date) {
        if (observation.hasValue()) {
            labs.read(
                    entry,
                    Lab.withCode(lab.name()).orElseThrow(),
                    observation.getValue(),
                    observation.getReferenceRange(),
                    date);
        } else {
            sheet.note(entry, "has no value, not used");
        }
    }

    /// How many parts of a panel were read.
    private int readComponents(RecordEntry entry, Observation observation, PartialDate date) {
        int read = 0;
        for (ObservationComponentComponent part : observation.getComponent()) {
            Optional<Meaning> lab = Codes.meaning(part.getCode(), Kind.LAB);
            if (lab.isPresent() && part.hasValue()) {
                labs.read(
                        entry,
                        Lab.withCode(lab.get().name()).orElseThrow(),
                        part.getValue(),
                        part.getReferenceRange(),
                        date);
                read++;
            }
        }
        return read;
    }

    private static Optional<PerformanceScale> scale(RecordEntry entry, Observation observation) {
        if (entry.hasProfile("ecog-performance-status")) {
            return Optional.of(PerformanceScale.ECOG);
        }
        if (entry.hasProfile("karnofsky-performance-status")) {
            return Optional.of(PerformanceScale.KARNOFSKY);
        }
        if (entry.hasProfile("lansky-play-performance-status")) {
            return Optional.of(PerformanceScale.LANSKY);
        }
        return Codes.meaning(observation.getCode(), Kind.PERFORMANCE)
                .map(meaning -> PerformanceScale.valueOf(meaning.name()));
    }

    private void readPerformance(RecordEntry entry, Observation observation, PerformanceScale scale) {
        grade(observation, scale)
                .filter(scale::admits)
                .ifPresentOrElse(
                        value -> sheet.add(
                                new Fact.PerformanceStatus(scale, value, RecordSheet.on(date(observation), entry))),
                        () -> sheet.note(
                                entry, "has no value on the scale of the %s, not used".formatted(scale.words())));
    }

    private static Optional<Integer> grade(Observation observation, PerformanceScale scale) {
        return switch (observation.getValue()) {
            case IntegerType number -> Optional.ofNullable(number.getValue());
            case Quantity quantity when quantity.getValue() != null && !quantity.hasComparator() -> whole(quantity);
            case CodeableConcept told ->
                Codes.meaning(told, Kind.GRADE)
                        .filter(grade -> grade.detail().equals(scale.name()))
                        .map(grade -> Integer.valueOf(grade.name()));
            case null, default -> Optional.empty();
        };
    }

    private static Optional<Integer> whole(Quantity quantity) {
        double value = quantity.getValue().doubleValue();
        return value == Math.rint(value) && Math.abs(value) <= 100 ? Optional.of((int) value) : Optional.empty();
    }

    /// M1 is spread to distant places, by the definition of the TNM system; the other categories are not read.
    private void readCategory(RecordEntry entry, Observation observation, PartialDate date) {
        boolean isDistant = Codes.meaning(observation.getCode(), Kind.CATEGORY)
                        .filter(category -> category.name().equals("M"))
                        .isPresent()
                && observation.getValue() instanceof CodeableConcept told
                && told.getCoding().stream()
                        .filter(Coding::hasCode)
                        .anyMatch(coding -> coding.getCode().matches("(?:yc|yp|c|p|r|a)?M1[a-d]?"));
        if (isDistant) {
            sheet.add(new Fact.Extent("metastatic", RecordSheet.on(date, entry)));
        } else {
            sheet.note(entry, "is a T, N or M category; of these only M1 is read");
        }
    }

    private void readPregnancy(RecordEntry entry, Observation observation, PartialDate date) {
        Set<String> answers = Answers.of(observation);
        boolean yes = answers.contains("pregnant") || answers.contains("positive");
        boolean no = answers.contains("not pregnant") || answers.contains("negative");
        if (yes) {
            Pregnancy.add(sheet, entry, true, date);
        }
        if (no) {
            Pregnancy.add(sheet, entry, false, date);
        }
        if (!yes && !no) {
            sheet.note(entry, "has no answer that we know, so pregnancy stays unknown");
        }
    }

    private void readDiseaseStatus(RecordEntry entry, Observation observation, PartialDate date) {
        if (Answers.of(observation).contains("progressed")) {
            sheet.add(new Fact.Extent("progressed", RecordSheet.on(date, entry)));
        } else {
            sheet.note(entry, "tells how the cancer does; only that it has worsened is read");
        }
    }

    private static PartialDate date(Observation observation) {
        return Dates.last(observation.getEffective());
    }
}
