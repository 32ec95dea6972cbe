package org.trialway.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationComponentComponent;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.StringType;
import org.trialway.knowledge.Concept;
import org.trialway.patient.Fact;
import org.trialway.text.PartialDate;

/// Reads tests on tumour and blood: markers, changes in genes, tissue types. What was not tested is not told.
final class MarkerReader {

    private static final Pattern ALLELE =
            Pattern.compile("(?:HLA-)?((?:A|B|C|DRB[1345]|DQA1|DQB1|DPA1|DPB1)\\*\\d{2,3}(?::\\d{2,4}){0,3})");

    /// What a positive test says of the marker, by what the test looks for; a negative one says "negative".
    private static final Map<String, String> FOUND = Map.of(
            "mutation", "mutated",
            "one mutation", "mutated",
            "fusion", "fusion",
            "amplification", "amplified");

    /// Components that tell of one change, not of the gene: changes of the DNA and of the protein, variant and its
    /// name.
    private static final Set<String> ONE_CHANGE = Set.of("48004-6", "48005-3", "81252-9", "81290-9", "51968-6");

    private final RecordSheet sheet;

    MarkerReader(RecordSheet sheet) {
        this.sheet = sheet;
    }

    void readMarker(RecordEntry entry, Observation observation, Meaning marker, PartialDate date) {
        boolean isNumber = Set.of("percent", "rate", "amount").contains(marker.detail());
        if (isNumber && observation.getValue() instanceof Quantity quantity && quantity.getValue() != null) {
            addNumber(entry, marker, quantity, date);
            return;
        }
        Set<String> answers = Answers.of(observation);
        if (answers.isEmpty() || answers.contains(Answers.OPEN)) {
            sheet.note(entry, "has no answer that we know, so the marker stays unknown");
            return;
        }
        answers.forEach(answer -> addAnswer(entry, marker, answer, date));
    }

    private void addNumber(RecordEntry entry, Meaning marker, Quantity quantity, PartialDate date) {
        if (quantity.hasComparator() || quantity.getValue().signum() < 0) {
            sheet.note(entry, "has only a bound for its value, so the marker stays unknown");
            return;
        }
        String unit = switch (marker.detail()) {
            case "percent" -> "%";
            case "rate" -> "mut/Mb";
            default -> Ucum.unit(quantity);
        };
        sheet.add(new Fact.Biomarker(
                marker.name(), "", quantity.getValue().doubleValue(), unit, RecordSheet.on(date, entry)));
    }

    private void addAnswer(RecordEntry entry, Meaning marker, String answer, PartialDate date) {
        Optional<String> state = state(marker, answer);
        if (state.isEmpty()) {
            sheet.note(entry, "rules out one change only, which says nothing of the rest of the gene, not used");
            return;
        }
        sheet.add(new Fact.Biomarker(marker.name(), state.get(), Double.NaN, "", RecordSheet.on(date, entry)));
    }

    private static Optional<String> state(Meaning marker, String answer) {
        String how = marker.detail();
        boolean isPositive = answer.equals("positive");
        if (how.equals("state") || !FOUND.containsKey(how)) {
            return Optional.of(answer);
        }
        if (how.equals("amplification") && marker.name().equals("ERBB2")) {
            // In-situ hybridisation decides whether a tumour is HER2-positive (ASCO/CAP).
            return Optional.of(answer);
        }
        if (isPositive) {
            return Optional.of(FOUND.get(how));
        }
        return how.equals("mutation") ? Optional.of("negative") : Optional.empty();
    }

    /// A variant of mCODE: the gene stands in a component, and whether it is changed in the value.
    void readVariant(RecordEntry entry, Observation observation, PartialDate date) {
        List<String> genes = genes(observation);
        Set<String> answers = Answers.of(observation);
        if (genes.isEmpty()) {
            sheet.note(entry, "tells of a change in no gene that we know, not used");
        } else if (answers.isEmpty() || answers.contains(Answers.OPEN)) {
            sheet.note(entry, "has no answer that we know, so the marker stays unknown");
        } else {
            String how = namesOneChange(observation) ? "one mutation" : "mutation";
            genes.forEach(gene -> answers.forEach(
                    answer -> addAnswer(entry, new Meaning(Meaning.Kind.MARKER, gene, how), answer, date)));
        }
    }

    private static List<String> genes(Observation observation) {
        var genes = new ArrayList<String>();
        for (ObservationComponentComponent part : observation.getComponent()) {
            if (Codes.is(part.getCode(), Meaning.Kind.GENE) && part.getValue() instanceof CodeableConcept told) {
                Codes.meaning(told, Meaning.Kind.MARKER)
                        .map(Meaning::name)
                        .or(() -> Codes.called(Concept.Kind.BIOMARKER, told))
                        .ifPresent(genes::add);
            }
        }
        return genes;
    }

    private static boolean namesOneChange(Observation observation) {
        return observation.getComponent().stream()
                .flatMap(part -> part.getCode().getCoding().stream())
                .map(Coding::getCode)
                .anyMatch(code -> code != null && ONE_CHANGE.contains(code));
    }

    /// Tissue types, which may stand in words or as a code.
    void readAlleles(RecordEntry entry, Observation observation, PartialDate date) {
        List<String> told = switch (observation.getValue()) {
            case CodeableConcept concept ->
                Stream.concat(
                                concept.getCoding().stream()
                                        .map(Coding::getCode)
                                        .filter(Objects::nonNull),
                                Codes.words(concept).stream())
                        .toList();
            case StringType text -> List.of(text.getValueNotNull());
            case null, default -> List.of();
        };
        var alleles = told.stream()
                .flatMap(words -> ALLELE.matcher(words).results())
                .map(result -> result.group(1))
                .distinct()
                .toList();
        alleles.forEach(allele -> sheet.add(new Fact.HlaAllele(allele, RecordSheet.on(date, entry))));
        if (alleles.isEmpty()) {
            sheet.note(entry, "names no tissue type in a form that we know, not used");
        }
    }
}
