package org.trialway.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.trialway.knowledge.Approval;
import org.trialway.knowledge.Concept;
import org.trialway.knowledge.Concept.Kind;
import org.trialway.knowledge.Concepts;
import org.trialway.patient.Fact;
import org.trialway.patient.Patient;
import org.trialway.patient.Patient.CompleteList;

/// Immune treatments that agencies let be given without a study and that a person could ask about before or beside one.
///
/// Nobody who has not been treated yet shall be sent to studies only. What is not known of the person leaves nothing
/// out; where it was told that the cancer was treated, what is for the untreated is left out.
///
/// @param isKnownUntreated whether the person told of all treatments and had none; else it is not known
/// @param treatments in the order of the table; empty where none is approved for this cancer
public record ApprovedOptions(boolean isKnownUntreated, List<Option> treatments) {

    private static final Map<String, String> COUNTRIES = Map.of(
            "US",
            "United States",
            "USA",
            "United States",
            "CA",
            "Canada",
            "AU",
            "Australia",
            "GB",
            "England",
            "UK",
            "England");

    private static final Set<String> IN_THE_UNION = Set.of(
            "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS NO LI".split(" ", -1));

    public ApprovedOptions {
        treatments = List.copyOf(treatments);
    }

    /// A treatment and where it is approved, the person's own country first.
    public record Option(String words, List<Approval> approvals) {
        public Option {
            approvals = List.copyOf(approvals);
        }
    }

    public boolean isEmpty() {
        return treatments.isEmpty();
    }

    public static ApprovedOptions of(Patient patient) {
        boolean treated = patient.facts(Fact.Therapy.class).findAny().isPresent();
        boolean knownUntreated = !treated && patient.completeLists().contains(CompleteList.THERAPIES);
        Map<String, List<Approval>> byWords = new LinkedHashMap<>();
        for (Approval each : Approval.shown()) {
            if (!(treated && each.untreated()) && isFor(each, patient)) {
                byWords.computeIfAbsent(each.words(), words -> new ArrayList<>())
                        .add(each);
            }
        }
        String home = country(patient);
        var options = byWords.entrySet().stream()
                .map(entry -> new Option(entry.getKey(), homeFirst(entry.getValue(), home)))
                .toList();
        return new ApprovedOptions(knownUntreated, options);
    }

    private static boolean isFor(Approval approval, Patient patient) {
        var cancer = new Concept(Kind.CANCER, approval.cancer());
        return patient.facts(Fact.Cancer.class)
                .anyMatch(told ->
                        isOf(told.name(), cancer) && cellTypes(told).noneMatch(type -> isApart(type, approval)));
    }

    /// Mesothelioma of no told place may be pleural; a solid tumour is too little to go by.
    private static boolean isOf(String told, Concept cancer) {
        Concepts concepts = Concepts.all();
        return concepts.called(Kind.CANCER, told)
                .filter(name -> concepts.isA(name, cancer)
                        || (concepts.isA(cancer, name) && concepts.isA(name, new Concept(Kind.CANCER, "mesothelioma"))))
                .isPresent();
    }

    /// What was told of the cell type, by itself or in the name of the cancer.
    private static Stream<Concept> cellTypes(Fact.Cancer told) {
        String firstWord = told.name().split(" ", 2)[0];
        return Stream.of(told.histology(), firstWord)
                .flatMap(words -> Concepts.all().called(Kind.HISTOLOGY, words).stream());
    }

    private static boolean isApart(Concept type, Approval approval) {
        return approval.cellTypes().stream()
                .anyMatch(asked ->
                        asked.equals("non-epithelioid") ? isA(type, "epithelioid") : isA(type, "non-epithelioid"));
    }

    private static boolean isA(Concept type, String name) {
        return Concepts.all().isA(type, new Concept(Kind.HISTOLOGY, name));
    }

    private static String country(Patient patient) {
        return patient.facts(Fact.Place.class)
                .map(place -> place.country().toUpperCase(Locale.ROOT))
                .map(code -> IN_THE_UNION.contains(code) ? "European Union" : COUNTRIES.getOrDefault(code, code))
                .findFirst()
                .orElse("");
    }

    private static List<Approval> homeFirst(List<Approval> approvals, String home) {
        return approvals.stream()
                .sorted(Comparator.comparing((Approval each) -> !each.country().equalsIgnoreCase(home)))
                .toList();
    }
}
