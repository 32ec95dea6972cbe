package org.trialway.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trialway.knowledge.Concept;
import org.trialway.knowledge.Lab;
import org.trialway.knowledge.ShelfLife;
import org.trialway.patient.Fact;
import org.trialway.patient.Patient;
import org.trialway.study.AgeLimit;
import org.trialway.text.PartialDate;

/// A patient's facts on one day, sorted once so that thousands of studies can ask for them.
///
/// @param births the facts that bear on the age
/// @param performance the newest performance status on any scale
/// @param labs the newest results of each measurement that has any
/// @param told what was told by name, by kind of name
/// @param unmentioned what it means that nobody spoke of a thing
record Chart(
        LocalDate day,
        BirthSpan birth,
        List<Fact> births,
        List<Fact.Sex> sexes,
        Newest performance,
        Map<Lab, Newest> labs,
        Map<Concept.Kind, List<Told>> told,
        Patient patient,
        Unmentioned unmentioned) {

    /// Lansky's score is made for children under this age (Lansky et al., Cancer 1987;60:1651: ages 1 to 16).
    private static final int LANSKY_YEARS = 16;

    static Chart of(Patient patient, LocalDate day) {
        return of(patient, day, Unmentioned.ASK);
    }

    static Chart of(Patient patient, LocalDate day, Unmentioned unmentioned) {
        List<Fact> births = patient.facts().stream()
                .filter(fact -> fact instanceof Fact.BirthDate || fact instanceof Fact.AgeOn)
                .toList();
        List<Fact> performance = patient.facts().stream()
                .filter(Fact.PerformanceStatus.class::isInstance)
                .toList();
        return new Chart(
                day,
                birthOf(births, day),
                births,
                patient.facts(Fact.Sex.class).toList(),
                Newest.of(performance, day, ShelfLife.PERFORMANCE_STATUS.days()),
                labsOf(patient, day),
                Told.of(patient.facts()).stream()
                        .filter(told -> !isLater(told.fact(), day))
                        .collect(Collectors.groupingBy(told -> told.concept().kind())),
                patient,
                unmentioned);
    }

    private static boolean isLater(Fact fact, LocalDate day) {
        PartialDate date = fact.provenance().date();
        return date.isKnown() && date.earliest().isAfter(day);
    }

    /// What was told of one kind of concept, in the order it was told.
    List<Told> told(Concept.Kind kind) {
        return told.getOrDefault(kind, List.of());
    }

    boolean has(Patient.CompleteList list) {
        return patient.completeLists().contains(list);
    }

    boolean isMale() {
        return !sexes.isEmpty() && sexes.stream().allMatch(sex -> sex.recorded() == Fact.Sex.Recorded.MALE);
    }

    Newest lab(Lab lab) {
        return labs.getOrDefault(lab, Newest.NONE);
    }

    /// Whether the person is surely young enough for a score that is made for children.
    boolean isChild() {
        return !births.isEmpty() && !birth.isContradiction() && birth.mostAge(day, AgeLimit.Unit.YEARS) < LANSKY_YEARS;
    }

    private static BirthSpan birthOf(List<Fact> births, LocalDate day) {
        BirthSpan span = BirthSpan.ANY;
        for (Fact fact : births) {
            if (fact instanceof Fact.BirthDate date) {
                span = span.and(BirthSpan.of(date));
            } else if (fact instanceof Fact.AgeOn age) {
                span = span.and(BirthSpan.of(age, day));
            }
        }
        return span;
    }

    private static Map<Lab, Newest> labsOf(Patient patient, LocalDate day) {
        Map<Lab, List<Fact>> told = new EnumMap<>(Lab.class);
        Stream.concat(patient.facts(Fact.LabResult.class), patient.facts(Fact.UnusableLab.class))
                .forEach(fact -> told.computeIfAbsent(labOf(fact), lab -> new ArrayList<>())
                        .add(fact));
        Map<Lab, Newest> newest = new EnumMap<>(Lab.class);
        told.forEach((lab, facts) -> newest.put(lab, Newest.of(facts, day, ShelfLife.LABORATORY.days())));
        return newest;
    }

    private static Lab labOf(Fact fact) {
        return fact instanceof Fact.LabResult result ? result.lab() : ((Fact.UnusableLab) fact).lab();
    }

    @Override
    public String toString() {
        return "Chart on " + day;
    }
}
