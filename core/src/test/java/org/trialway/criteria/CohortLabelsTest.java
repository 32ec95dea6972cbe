package org.trialway.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CohortLabelsTest {

    /// Labels in text order.
    private static List<String> labels(String text) {
        return CohortLabels.of(text).entrySet().stream()
                .sorted((one, other) -> one.getKey().compareTo(other.getKey()))
                .map(entry -> entry.getValue() + " | " + entry.getKey().in(text))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    Cohort 2: ECOG 0-1                                  | Cohort 2
                    For Cohort 2, ECOG 0-1                              | Cohort 2
                    (Part B only) ECOG 0-1                              | Part B
                    (At two sites only) ECOG 0-1                        | At two sites
                    Regimen B only: ECOG 0-1                            | Regimen B
                    Arm 1b only, ECOG 0-1                               | Arm 1b
                    Participants in Part C must have ECOG 0-1           | Part C
                    ECOG 0-1 for participants in Parts A, B and C.      | Parts A, B and C
                    ECOG 0-1 (Cohort 2 only)                            | Cohort 2
                    ECOG 0-1 (cohorts 3, 4)                             | cohorts 3, 4
                    Intravenous cohorts (Ia and Ib): ECOG 0-1           | Intravenous cohorts (Ia and Ib)
                    """)
    void anItemNamesItsCohort(String item, String label) {
        assertThat(labels("Inclusion Criteria:\n\n* " + item)).singleElement().isEqualTo(label + " | " + item);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "All cohorts: ECOG 0-1",
                "ECOG 0-1 for all arms",
                "Must not have been treated in another cohort: ECOG 0-1",
                "Prior regimen: a platinum",
                "Adequate organ function: platelets ≥ 100"
            })
    void anItemForEveryoneHasNone(String item) {
        assertThat(labels("Inclusion Criteria:\n\n* " + item)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    Treatment eligibility                               | Treatment eligibility
                    Additional Inclusion Criteria for HCC Participants  | HCC Participants
                    Inclusion Criteria - Arm 3 only                     | Arm 3
                    Inclusion criteria (Cohort A):                      | Cohort A
                    Cohort 1 (pleural)                                  | Cohort 1 (pleural)
                    Exclusion Criteria (Donors):                        | Donors
                    For Part 2 of the study:                            | Part 2 of the study
                    """)
    void aHeadingNamesItForTheListBelow(String heading, String label) {
        assertThat(labels("Inclusion Criteria:\n\n* Age over 18\n\n" + heading + "\n\n* ECOG 0-1"))
                .containsExactly(label + " | ECOG 0-1");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Inclusion criteria for enrollment:",
                "General inclusion criteria for all cohorts",
                "Cohort-specific inclusion criteria:",
                "Exclusion criteria related to chemotherapy:",
                "Key inclusion criteria"
            })
    void aHeadingForEveryoneNamesNobody(String heading) {
        assertThat(labels(heading + "\n\n* ECOG 0-1")).isEmpty();
    }

    @Test
    void itemsHeadedByCancersAreForThoseWithThem() {
        assertThat(
                        labels(
                                "Inclusion Criteria:\n\n* Melanoma - progressed on one line\n* NSCLC - at most two lines\n* ECOG 0-1"))
                .containsExactly("Melanoma | Melanoma - progressed on one line", "NSCLC | NSCLC - at most two lines");
        assertThat(labels("Inclusion Criteria:\n\n* Melanoma - progressed on one line\n* ECOG 0-1"))
                .isEmpty();
    }

    @Test
    void exclusionsBelongToTheStageNamedAboveTheInclusions() {
        assertThat(
                        labels(
                                "Inclusion Criteria:\n\nCollection eligibility\n\n* ECOG 0-1\n\nExclusion Criteria:\n\n* Seizures\n\n"
                                        + "Inclusion criteria\n\nTreatment eligibility\n\n* ECOG 0-2\n\nExclusion criteria\n\n* Fever"))
                .containsExactly(
                        "Collection eligibility | ECOG 0-1",
                        "Collection eligibility | Seizures",
                        "Treatment eligibility | ECOG 0-2",
                        "Treatment eligibility | Fever");
    }
}
