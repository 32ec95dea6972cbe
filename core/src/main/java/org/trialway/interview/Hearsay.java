package org.trialway.interview;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.trialway.interview.Factor.Choice;
import org.trialway.knowledge.Concept;
import org.trialway.knowledge.Concept.Kind;
import org.trialway.knowledge.Concepts;
import org.trialway.patient.Fact;
import org.trialway.patient.Patient;

/// What somebody who knows a person's facts would answer for them: which choices the facts support.
public record Hearsay(Patient patient) {

    /// Whether the facts say what the choice says. Of a choice that says "none of these", one that was denied is enough
    /// if none was said. A choice that says nothing is never supported.
    public boolean supports(Factor factor, Choice choice) {
        List<Fact> facts = AnswerFacts.factsOf(factor.saysOf(choice.code()));
        if (facts.isEmpty()) {
            return false;
        }
        boolean isDenial = facts.stream().allMatch(fact -> fact instanceof Fact.Condition told && !told.present());
        return isDenial
                ? facts.stream().anyMatch(this::holds) && facts.stream().noneMatch(this::isDenied)
                : facts.stream().allMatch(this::holds);
    }

    /// The choice that names a treatment's agents, all of them and no other.
    public Optional<String> regimen(Factor factor, Fact.Therapy therapy) {
        List<Concept> given = therapy.agents().stream()
                .map(agent -> concept(Kind.THERAPY, agent))
                .toList();
        return factor.choices().stream()
                .filter(choice -> AnswerFacts.factsOf(factor.saysOf(choice.code())).stream()
                        .anyMatch(fact -> fact instanceof Fact.Therapy asked && isSame(asked, given)))
                .map(Choice::code)
                .findFirst();
    }

    private static boolean isSame(Fact.Therapy asked, List<Concept> given) {
        List<Concept> named = asked.agents().stream()
                .map(agent -> concept(Kind.THERAPY, agent))
                .toList();
        return named.stream()
                        .allMatch(name ->
                                given.stream().anyMatch(agent -> Concepts.all().isA(agent, name)))
                && given.stream()
                        .allMatch(agent ->
                                named.stream().anyMatch(name -> Concepts.all().isA(agent, name)));
    }

    /// Whether the person's facts say so.
    private boolean holds(Fact asked) {
        return switch (asked) {
            case Fact.Condition condition -> told(condition, condition.present());
            case Fact.Cancer cancer -> patient.facts(Fact.Cancer.class).anyMatch(told -> isOf(told, cancer));
            case Fact.Extent extent ->
                patient.facts(Fact.Extent.class).anyMatch(told -> told.word().equals(extent.word()));
            case Fact.Measurable measurable ->
                patient.facts(Fact.Measurable.class).anyMatch(told -> told.present() == measurable.present());
            case Fact.PerformanceStatus status ->
                patient.facts(Fact.PerformanceStatus.class)
                        .anyMatch(told -> told.scale() == status.scale() && told.value() == status.value());
            case Fact.Biomarker marker ->
                patient.facts(Fact.Biomarker.class)
                        .anyMatch(told -> told.name().equals(marker.name())
                                && told.state().equals(marker.state()));
            case Fact.HlaAllele allele ->
                patient.facts(Fact.HlaAllele.class)
                        .anyMatch(told -> told.allele().equals(allele.allele()));
            case Fact.Reproductive point ->
                patient.facts(Fact.Reproductive.class)
                        .anyMatch(told -> told.point() == point.point() && told.present() == point.present());
            case Fact.Medication medicine ->
                patient.facts(Fact.Medication.class).anyMatch(told -> isA(Kind.MEDICINE, name(told), name(medicine)));
            case Fact.Procedure procedure ->
                patient.facts(Fact.Procedure.class)
                        .anyMatch(told -> isA(Kind.PROCEDURE, told.name(), procedure.name()));
            case Fact.Allergy allergy ->
                patient.facts(Fact.Allergy.class).anyMatch(told -> told.name().equals(allergy.name()));
            case Fact.Therapy therapy ->
                patient.facts(Fact.Therapy.class)
                        .flatMap(told -> told.agents().stream())
                        .anyMatch(agent ->
                                isA(Kind.THERAPY, agent, therapy.agents().getFirst()));
            case Fact.BirthDate birth -> false;
            case Fact.AgeOn age -> false;
            case Fact.Sex sex -> patient.facts(Fact.Sex.class).anyMatch(told -> told.recorded() == sex.recorded());
            case Fact.LabResult result -> false;
            case Fact.UnusableLab lab -> false;
            case Fact.Metastasis place -> false;
            case Fact.Place place -> false;
        };
    }

    private boolean isDenied(Fact denial) {
        return denial instanceof Fact.Condition condition && told(condition, !condition.present());
    }

    /// That one has it is said by any kind of it; that one has it not by the name itself or a wider one.
    private boolean told(Fact.Condition asked, boolean present) {
        return patient.facts(Fact.Condition.class)
                .filter(told -> told.present() == present)
                .anyMatch(told -> present
                        ? isA(Kind.CONDITION, told.name(), asked.name())
                        : isA(Kind.CONDITION, asked.name(), told.name()));
    }

    private static boolean isOf(Fact.Cancer told, Fact.Cancer asked) {
        if (!asked.histology().isEmpty()) {
            return told.histology().equals(asked.histology());
        }
        return asked.stage().isEmpty()
                ? told.name().equals(asked.name())
                : told.stage().replaceFirst("[A-D]\\d?$", "").equals(asked.stage());
    }

    private static boolean isA(Kind kind, String narrower, String broader) {
        return Concepts.all().isA(concept(kind, narrower), concept(kind, broader));
    }

    private static String name(Fact.Medication medicine) {
        return medicine.words().replaceFirst("\\s+\\d.*", "");
    }

    private static Concept concept(Kind kind, String name) {
        return Concepts.all().called(kind, name).orElseGet(() -> new Concept(kind, name.toLowerCase(Locale.ROOT)));
    }

    @Override
    public String toString() {
        return "Hearsay of " + patient;
    }
}
