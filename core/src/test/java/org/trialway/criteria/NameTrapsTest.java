package org.trialway.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Traps in how eligibility texts name things; texts are ours.
class NameTrapsTest {

    private static List<Criterion> leaves(String text) {
        return EntryReader.read(text).stream()
                .flatMap(entry -> Leaves.of(entry.required()).stream())
                .toList();
    }

    private static List<Criterion.Has> named(String text, String name) {
        return leaves(text).stream()
                .filter(Criterion.Has.class::isInstance)
                .map(Criterion.Has.class::cast)
                .filter(has -> has.concept().name().equals(name))
                .toList();
    }

    @Test
    void aTreatmentWithinWeeksIsNotBarredForEver() {
        assertThat(named("Exclusion Criteria:\n\n* Prior chemotherapy within 4 weeks", "chemotherapy"))
                .allSatisfy(has -> assertThat(has.withinDays()).isEqualTo(28))
                .isNotEmpty();
    }

    @Test
    void aHeadingThatOnlyNamesATreatmentAsksForNothing() {
        assertThat(named("Inclusion Criteria:\n\nRadiotherapy:\n\n* Age 18 years or older", "radiotherapy"))
                .isEmpty();
    }

    @Test
    void aCancerBarsNobodyWhoseTreatmentForItIsBarred() {
        assertThat(named("Exclusion Criteria:\n\n* Prior treatment for pleural mesothelioma", "pleural mesothelioma"))
                .isEmpty();
    }

    @Test
    void aRuleBehindACancersColonIsOnlyPartlyUnderstood() {
        assertThat(EntryReader.read("Inclusion Criteria:\n\n* Ovarian cancer: 2-4 prior treatments"))
                .allSatisfy(entry -> assertThat(entry.required()).isInstanceOf(Criterion.PartlyUnderstood.class));
    }
}
