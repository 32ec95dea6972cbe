package org.trialway.interview;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.trialway.knowledge.Concept;
import org.trialway.knowledge.Concepts;
import org.trialway.knowledge.ShelfLife;
import org.trialway.patient.Fact;
import org.trialway.patient.Patient;
import org.trialway.patient.Patient.CompleteList;

/// What of a person is known already, so that nobody is asked for it.
///
/// @param day the day of the interview: older results than their shelf life are asked for anew
record Known(Patient patient, LocalDate day) {

    /// Whether the question was answered by what is known. Of a question with several numbers one is enough.
    boolean holds(Factor factor) {
        List<Fact> asked = factor.guesses().stream()
                .map(Factor.Guess::says)
                .map(AnswerFacts::factsOf)
                .filter(facts -> !facts.isEmpty())
                .findFirst()
                .orElse(List.of());
        if (factor.form() == Factor.Form.YEARS) {
            return has(Fact.BirthDate.class) || has(Fact.AgeOn.class);
        }
        boolean oneIsEnough = factor.form() == Factor.Form.LAB;
        boolean treatments =
                factor.form() == Factor.Form.MANY && asked.stream().allMatch(Fact.Therapy.class::isInstance);
        return treatments
                ? isTreatmentTold(factor)
                : !asked.isEmpty()
                        && (oneIsEnough
                                ? asked.stream().anyMatch(this::tells)
                                : asked.stream().allMatch(this::tells));
    }

    private boolean isTreatmentTold(Factor factor) {
        boolean speaksOfTherapies =
                factor.guesses().stream().anyMatch(guess -> guess.says().whole().contains(CompleteList.THERAPIES));
        return speaksOfTherapies && patient.completeLists().contains(CompleteList.THERAPIES);
    }

    private <F extends Fact> boolean has(Class<F> kind) {
        return patient.facts(kind).findAny().isPresent();
    }

    private boolean tells(Fact asked) {
        return switch (asked) {
            case Fact.BirthDate birth -> has(Fact.BirthDate.class);
            case Fact.AgeOn age -> has(Fact.AgeOn.class);
            case Fact.Sex sex -> has(Fact.Sex.class);
            case Fact.PerformanceStatus status ->
                fresh(Fact.PerformanceStatus.class, ShelfLife.PERFORMANCE_STATUS)
                        .findAny()
                        .isPresent();
            case Fact.LabResult result ->
                fresh(Fact.LabResult.class, ShelfLife.LABORATORY).anyMatch(told -> told.lab() == result.lab());
            case Fact.UnusableLab lab -> false;
            case Fact.Cancer cancer -> patient.facts(Fact.Cancer.class).anyMatch(told -> tells(told, cancer));
            case Fact.Extent extent -> patient.completeLists().contains(CompleteList.EXTENT) || has(Fact.Extent.class);
            case Fact.Metastasis place -> patient.completeLists().contains(CompleteList.METASTASES);
            case Fact.Measurable measurable -> has(Fact.Measurable.class);
            case Fact.Therapy therapy -> patient.completeLists().contains(CompleteList.THERAPIES);
            case Fact.Procedure procedure -> patient.completeLists().contains(CompleteList.PROCEDURES);
            case Fact.Condition condition -> isToldOf(condition.name());
            case Fact.Medication medicine -> patient.completeLists().contains(CompleteList.MEDICATIONS);
            case Fact.Biomarker marker ->
                patient.facts(Fact.Biomarker.class)
                        .anyMatch(told -> concept(Concept.Kind.BIOMARKER, told.name())
                                .equals(concept(Concept.Kind.BIOMARKER, marker.name())));
            case Fact.HlaAllele allele -> has(Fact.HlaAllele.class);
            case Fact.Reproductive point ->
                patient.facts(Fact.Reproductive.class).anyMatch(told -> told.point() == point.point());
            case Fact.Allergy allergy -> patient.completeLists().contains(CompleteList.ALLERGIES);
            case Fact.Place place -> has(Fact.Place.class);
        };
    }

    private static boolean tells(Fact.Cancer told, Fact.Cancer asked) {
        if (!asked.histology().isEmpty()) {
            return !told.histology().isEmpty();
        }
        return asked.stage().isEmpty() || !told.stage().isEmpty();
    }

    private <F extends Fact> Stream<F> fresh(Class<F> kind, ShelfLife shelf) {
        return patient.facts(kind)
                .filter(fact -> fact.provenance().date().isKnown()
                        && !fact.provenance()
                                .date()
                                .earliest()
                                .plusDays(shelf.days())
                                .isBefore(day));
    }

    private boolean isToldOf(String illness) {
        Concept asked = concept(Concept.Kind.CONDITION, illness);
        return Stream.concat(
                        patient.facts(Fact.Condition.class).map(Fact.Condition::name),
                        patient.facts(Fact.Metastasis.class).map(place -> place.place() + " metastases"))
                .map(name -> concept(Concept.Kind.CONDITION, name))
                .anyMatch(told ->
                        Concepts.all().isA(told, asked) || Concepts.all().isA(asked, told));
    }

    private static Concept concept(Concept.Kind kind, String name) {
        return Concepts.all().called(kind, name).orElseGet(() -> new Concept(kind, name.toLowerCase(Locale.ROOT)));
    }

    @Override
    public String toString() {
        return "Known of " + patient;
    }
}
