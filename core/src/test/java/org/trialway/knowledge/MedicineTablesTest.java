package org.trialway.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.trialway.knowledge.Concept.Kind;

class MedicineTablesTest {

    private static Concept condition(String name) {
        return Concepts.ofMedicine().named(Kind.CONDITION, name).orElseThrow();
    }

    @Test
    void theTablesOfMedicineAddToThoseOfEligibilityAndLeaveThemAlone() {
        assertThat(Concepts.ofMedicine().ofKind(Kind.CONDITION))
                .containsAll(Concepts.all().ofKind(Kind.CONDITION))
                .hasSizeGreaterThan(2000);
        assertThat(Concepts.all().named(Kind.CONDITION, "rabies")).isEmpty();
    }

    @Test
    void anIllnessOfMedicineIsOneOfTheWiderOnesOfEligibility() {
        assertThat(Concepts.ofMedicine().isA(condition("rabies"), condition("viral infection")))
                .isTrue();
        assertThat(Concepts.ofMedicine().isA(condition("claudication"), condition("peripheral vascular disease")))
                .isTrue();
    }

    @Test
    void theNearestNameThatEligibilityKnowsIsFound() {
        assertThat(Concepts.ofMedicine().nearestIn(Concepts.all(), condition("well-controlled hypertension")))
                .isEqualTo(Optional.of(condition("hypertension")));
    }

    @Test
    void aFindingRaisesWhatItsLineNamesAndKindsOfIt() {
        assertThat(Suggestions.all().raises(condition("cough"), condition("community-acquired pneumonia")))
                .isTrue();
        assertThat(Suggestions.all().raises(condition("cough"), condition("gout")))
                .isFalse();
    }

    @Test
    void everyFurtherWordingNamesWhatATableHolds() {
        assertThat(NoteNames.read()).hasSizeGreaterThan(50);
    }
}
