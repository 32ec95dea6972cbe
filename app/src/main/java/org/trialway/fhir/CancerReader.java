package org.trialway.fhir;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;
import org.trialway.knowledge.Concept;
import org.trialway.patient.Fact;
import org.trialway.patient.Provenance;
import org.trialway.text.PartialDate;

/// Reads the cancer: its name, cell type, stage and spread. Stages stand in observations of their own, which may come
/// before the cancer, so that the cancers are told at the end.
final class CancerReader {

    private static final String MORPHOLOGY = "histology-morphology-behavior";

    private final RecordSheet sheet;
    private final List<Cancer> cancers = new ArrayList<>();
    private final List<Staging> stagings = new ArrayList<>();

    private record Cancer(RecordEntry entry, Condition condition, String name, String histology) {}

    private record Staging(RecordEntry entry, Observation observation, String stage) {}

    CancerReader(RecordSheet sheet) {
        this.sheet = sheet;
    }

    static boolean isPrimary(RecordEntry entry, Condition condition) {
        return entry.hasProfile("primary-cancer-condition")
                || Codes.is(condition.getCode(), Meaning.Kind.CANCER)
                || (Codes.called(Concept.Kind.CANCER, condition.getCode()).isPresent()
                        && !Codes.is(condition.getCode(), Meaning.Kind.CONDITION));
    }

    static boolean isSecondary(RecordEntry entry, Condition condition) {
        return entry.hasProfile("secondary-cancer-condition") || Codes.is(condition.getCode(), Meaning.Kind.METASTASIS);
    }

    /// A cancer that is there now.
    ///
    /// @param clinicalStatus FHIR's code
    void readCancer(RecordEntry entry, Condition condition, String clinicalStatus) {
        if (isInRemission(condition)) {
            sheet.note(entry, "was there once and is no longer active, so it is left open");
            return;
        }
        Optional<Meaning> coded = Codes.meaning(condition.getCode(), Meaning.Kind.CANCER);
        String name = coded.map(Meaning::name)
                .or(() -> Codes.called(Concept.Kind.CANCER, condition.getCode()))
                .map(known -> withPlace(known, condition))
                .orElse("");
        if (name.isEmpty()) {
            sheet.notes().unknownCode(entry, condition.getCode());
            name = Codes.firstWords(condition.getCode()).toLowerCase(Locale.ROOT);
        }
        if (!name.isEmpty()) {
            String histology = histology(entry, condition)
                    .orElse(coded.map(Meaning::detail).orElse(""));
            cancers.add(new Cancer(entry, condition, name, histology));
        }
        if (clinicalStatus.equals("recurrence") || clinicalStatus.equals("relapse")) {
            sheet.add(new Fact.Extent("recurrent", sheet.onOrWritten(ConditionReader.date(condition), entry)));
        }
    }

    /// ICD-10-CM tells remission of blood cancers by the fifth character, 1.
    private static boolean isInRemission(Condition condition) {
        return condition.getCode().getCoding().stream()
                .filter(coding -> coding.hasCode() && Codes.system(coding) == CodeSystem.ICD10CM)
                .anyMatch(coding -> coding.getCode().matches("(?i)C9[0-5]\\.?\\w1"));
    }

    /// A mesothelioma of a place that is told apart is one of that place.
    private static String withPlace(String name, Condition condition) {
        if (!name.equals("mesothelioma")) {
            return name;
        }
        return condition.getBodySite().stream()
                .map(site -> Codes.meaning(site, Meaning.Kind.PLACE))
                .flatMap(Optional::stream)
                .map(place -> switch (place.name()) {
                    case "pleura" -> "pleural mesothelioma";
                    case "peritoneum" -> "peritoneal mesothelioma";
                    default -> name;
                })
                .findFirst()
                .orElse(name);
    }

    private Optional<String> histology(RecordEntry entry, Condition condition) {
        for (Extension extension : condition.getExtension()) {
            if (Codes.isExtension(extension, MORPHOLOGY) && extension.getValue() instanceof CodeableConcept told) {
                Optional<String> known = Codes.meaning(told, Meaning.Kind.HISTOLOGY)
                        .map(Meaning::name)
                        .or(() -> Codes.called(Concept.Kind.HISTOLOGY, told));
                if (known.isEmpty()) {
                    sheet.notes().unknownCode(entry, told);
                }
                return known;
            }
        }
        return Optional.empty();
    }

    /// A place the cancer has spread to. Spread to lymph nodes alone is not called metastatic.
    void readSpread(RecordEntry entry, Condition condition) {
        var at = sheet.onOrWritten(ConditionReader.date(condition), entry);
        String place = Codes.meaning(condition.getCode(), Meaning.Kind.METASTASIS)
                .map(Meaning::name)
                .filter(name -> !name.isEmpty())
                .or(() -> condition.getBodySite().stream()
                        .map(site -> Codes.meaning(site, Meaning.Kind.PLACE))
                        .flatMap(Optional::stream)
                        .map(Meaning::name)
                        .findFirst())
                .orElse("");
        if (place.isEmpty()) {
            sheet.note(entry, "tells that the cancer has spread, to no place that we know");
        } else {
            sheet.add(new Fact.Metastasis(place, at));
        }
        if (!place.isEmpty() && !place.equals("lymph nodes")) {
            sheet.add(new Fact.Extent("metastatic", at));
        }
    }

    void readStage(RecordEntry entry, Observation observation) {
        Optional<String> stage =
                observation.getValue() instanceof CodeableConcept told ? StageWords.of(told) : Optional.empty();
        stage.ifPresentOrElse(
                word -> stagings.add(new Staging(entry, observation, word)),
                () -> sheet.note(entry, "tells a stage in no form that we know, not used"));
    }

    /// Tells the cancers, each with the stages told of it: two stages are two facts, which conflict.
    void finish() {
        for (Cancer cancer : cancers) {
            Map<String, RecordEntry> stages = stages(cancer);
            stages.forEach((stage, entry) -> sheet.add(fact(cancer, stage, entry)));
            if (stages.isEmpty()) {
                sheet.add(fact(cancer, "", cancer.entry()));
            }
        }
        stagings.stream()
                .filter(staging -> cancers.stream().noneMatch(cancer -> isOf(staging, cancer)))
                .forEach(staging -> sheet.note(staging.entry(), "tells a stage of no cancer that is used"));
    }

    private Map<String, RecordEntry> stages(Cancer cancer) {
        var stages = new LinkedHashMap<String, RecordEntry>();
        cancer.condition().getStage().stream()
                .map(stage -> StageWords.of(stage.getSummary()))
                .flatMap(Optional::stream)
                .forEach(stage -> stages.put(stage, cancer.entry()));
        stagings.stream()
                .filter(staging -> isOf(staging, cancer))
                .forEach(staging -> stages.putIfAbsent(staging.stage(), staging.entry()));
        // III beside IIIA says nothing more.
        stages.keySet().removeIf(stage -> stages.keySet().stream().anyMatch(other -> isNarrower(other, stage)));
        return stages;
    }

    private static boolean isNarrower(String stage, String than) {
        return stage.length() > than.length() && stage.startsWith(than) && stage.charAt(than.length()) <= 'D';
    }

    private boolean isOf(Staging staging, Cancer cancer) {
        List<Reference> focus = staging.observation().getFocus();
        return focus.isEmpty()
                ? cancers.size() == 1
                : focus.stream()
                        .map(reference -> sheet.find(reference, staging.entry()))
                        .flatMap(Optional::stream)
                        .anyMatch(found -> found.name().equals(cancer.entry().name()));
    }

    private Fact fact(Cancer cancer, String stage, RecordEntry entry) {
        PartialDate date = ConditionReader.date(cancer.condition());
        String reference =
                entry.equals(cancer.entry()) ? entry.name() : cancer.entry().name() + ", " + entry.name();
        return new Fact.Cancer(
                cancer.name(),
                cancer.histology(),
                stage,
                Dates.either(Dates.start(cancer.condition().getOnset()), date),
                new Provenance(sheet.onOrWritten(date, entry).date(), Provenance.Door.HOSPITAL_RECORD, reference));
    }
}
