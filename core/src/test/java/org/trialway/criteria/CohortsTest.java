package org.trialway.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trialway.criteria.Criteria.Section;

class CohortsTest {

    private static List<String> all(String text) {
        return Reads.entries(text).stream()
                .map(entry -> entry.section() + " {" + entry.cohort() + "} " + Reads.words(entry.required()))
                .toList();
    }

    @Test
    void entriesUnderACohortHeadingCarryItsFirstLabel() {
        assertThat(all(
                        "Inclusion Criteria:\n\n* Age ≥ 18\n\nCohort 1 (pleural):\n\n* ECOG 0-1\n\nCohort 2:\n\n* ECOG 0-2\n\n"
                                + "Exclusion Criteria:\n\nCohort 1\n\n* Hb < 9 g/dL"))
                .containsExactly(
                        "INCLUSION {} age at least 18 years",
                        "INCLUSION {Cohort 1 (pleural)} ECOG performance status at most 1",
                        "INCLUSION {Cohort 2} ECOG performance status at most 2",
                        "EXCLUSION {Cohort 1 (pleural)} haemoglobin at least 9 g/dL");
    }

    @Test
    void aRuleForOnePartAloneBindsNobodyElse() {
        assertThat(all("Inclusion Criteria:\n\n* Age ≥ 18\n\nPart 2 only:\n\n* ECOG 0-1"))
                .containsExactly(
                        "INCLUSION {} age at least 18 years", "INCLUSION {} ? ECOG performance status at most 1");
    }

    @Test
    void aCohortThatOnlyExcludesIsNoChoice() {
        assertThat(all("Inclusion Criteria:\n\nCohort A:\n\n* ECOG 0-1\n\nCohort B:\n\n* ECOG 0-2\n\n"
                        + "Exclusion Criteria:\n\nCohort C:\n\n* Hb < 9 g/dL"))
                .last()
                .isEqualTo("EXCLUSION {} ? haemoglobin at least 9 g/dL");
    }

    @Test
    void headingsForEveryCohortNameNone() {
        assertThat(Reads.entries("Inclusion Criteria:\n\nAll cohorts:\n\n* ECOG 0-1")
                        .getFirst())
                .satisfies(entry -> {
                    assertThat(entry.cohort()).isEmpty();
                    assertThat(entry.section()).isEqualTo(Section.INCLUSION);
                    assertThat(Reads.words(entry.required())).isEqualTo("ECOG performance status at most 1");
                });
    }

    @Test
    void aCohortNamedInsideAnItemLeavesItOpen() {
        assertThat(Reads.required("Cohort A: ECOG 0-1")).isEqualTo("? ECOG performance status at most 1");
    }

    @Test
    void aStageOfTheStudyIsForEveryoneAndNoChoice() {
        assertThat(
                        all(
                                "Inclusion Criteria:\n\nCollection eligibility\n\n* ECOG 0-1\n\nTreatment eligibility\n\n* ECOG 0-2"))
                .containsExactly(
                        "INCLUSION {} ECOG performance status at most 1",
                        "INCLUSION {} ECOG performance status at most 2");
    }

    @Test
    void criteriaForPeopleOfOneKindBindNobodyElse() {
        assertThat(
                        all(
                                "Inclusion Criteria:\n\n* Age ≥ 18\n\nAdditional Inclusion Criteria for Zed Participants\n\n* ECOG 0-1"))
                .containsExactly(
                        "INCLUSION {} age at least 18 years", "INCLUSION {} ? ECOG performance status at most 1");
    }

    @Test
    void aLongItemThatMentionsACohortIsReadItself() {
        assertThat(all("Inclusion Criteria:\n\n1. Cohort A: ECOG 0-1\n   * Haemoglobin ≥ 9 g/dL"))
                .contains("INCLUSION {} ? ECOG performance status at most 1");
    }
}
