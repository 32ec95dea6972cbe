package org.trialway.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trialway.criteria.Criteria.Entry;

/// The readings that would turn somebody away wrongly, one test each; texts are ours.
///
/// What is read is compared whole, in plain words, whether or not its names may decide yet.
class CriteriaTrapsTest {

    /// How plain words say that something may not be.
    private static final String BARS = "\\b(no|not:|not taking) ";

    /// What one item asks, in plain words, without the remark that words are unread.
    private static String read(String text) {
        return String.join(" | ", all(text));
    }

    private static List<String> all(String text) {
        return Reads.entries(text).stream()
                .map(Entry::required)
                .map(CriteriaTrapsTest::words)
                .toList();
    }

    private static String words(Criterion criterion) {
        return PlainWords.of(criterion)
                .replace(" (and words that were not read)", "")
                .replace(" (read, not relied on)", "");
    }

    private static String required(String item) {
        return read("Inclusion Criteria:\n\n* " + item);
    }

    private static String excluded(String item) {
        return read("Exclusion Criteria:\n\n* " + item);
    }

    /// Nobody has to have had a skin cancer.
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "No other malignancy within 5 years except basal cell carcinoma of the skin",
                "No active infection, except for controlled hepatitis B",
                "No prior immunotherapy other than interferon",
                "No autoimmune disease unless it is vitiligo"
            })
    void anExceptionNeverBecomesARequirement(String item) {
        Criterion required =
                Reads.entries("Inclusion Criteria:\n\n* " + item).getFirst().required();

        assertThat(positiveNames(required)).isEmpty();
        assertThat(words(required)).containsPattern(BARS);
    }

    /// Names that a person must have, whatever stands above them.
    private static List<String> positiveNames(Criterion criterion) {
        return switch (criterion) {
            case Criterion.All all ->
                all.parts().stream()
                        .flatMap(part -> positiveNames(part).stream())
                        .toList();
            case Criterion.AnyOf any ->
                any.parts().stream()
                        .flatMap(part -> positiveNames(part).stream())
                        .toList();
            case Criterion.PartlyUnderstood partly -> positiveNames(partly.read());
            case Criterion.Qualified qualified -> positiveNames(qualified.part());
            case Criterion.Unless unless -> positiveNames(unless.rule());
            case Criterion.When when -> positiveNames(when.rule());
            case Criterion.Has has -> List.of(has.concept().name());
            default -> List.of();
        };
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "AST and ALT ≤ 2.5 × ULN (≤ 5 × ULN for patients with liver metastases)",
                "AST and ALT ≤ 2.5 × ULN, or ≤ 5 × ULN if liver metastases are present"
            })
    void theWiderLimitForLiverMetastasesIsNotLost(String item) {
        assertThat(required(item)).contains("liver metastases").contains("5 times the upper limit of normal");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Platelets < 100,000/mm3 | platelets at least 100 ×10⁹/L",
                "ECOG performance status > 1 | ECOG performance status at most 1",
                "Life expectancy of less than 12 weeks | life expectancy at least 12 weeks",
                "Not able to give informed consent | consent",
                "Known HIV infection | no HIV",
                "Bilirubin > 1.5 × ULN | total bilirubin at most 1.5 times the upper limit of normal"
            })
    void anExclusionIsTurnedRoundOnce(String item, String asked) {
        assertThat(excluded(item)).isEqualTo(asked);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "No prior anti-PD-1 within 4 weeks",
                "No anti-PD-1 within the last 28 days",
                "Must not have received an anti-PD-1 within 4 weeks before the first dose"
            })
    void notWithinFourWeeksIsNotNever(String item) {
        assertThat(required(item)).contains("no earlier anti-PD-1", "within 28 days");
    }

    @Test
    void aHistoryIsNotReadAsActive() {
        assertThat(excluded("History of pneumonitis")).isEqualTo("no pneumonitis");
        assertThat(excluded("Active pneumonitis")).isEqualTo("no pneumonitis (in the degree the study words)");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"EGFR status must be known", "Known EGFR status", "EGFR tested before enrolment"})
    void wildTypeIsNeverAssumed(String item) {
        assertThat(required(item)).doesNotContain("wild type", "mutated", "positive", "negative");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Age 18-75 years | age at least 18 years; and age at most 75 years",
                "Between 18 and 75 years of age | age at least 18 years; and age at most 75 years",
                "Karnofsky performance status 70-100% | Karnofsky performance status at least 70",
                "1-3 prior lines of systemic therapy | 1 to 3 earlier lines of systemic therapy"
            })
    void aRangeHasTwoSides(String item, String asked) {
        assertThat(required(item)).isEqualTo(asked);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "At least 3 months since prior chemotherapy",
                "≥ 3 months since completion of chemotherapy",
                "More than 3 months must have elapsed since chemotherapy"
            })
    void threeMonthsSinceIsNotWithinThreeMonths(String item) {
        assertThat(required(item)).isEqualTo("no earlier chemotherapy within 90 days");
    }

    @Test
    void oneCohortsRuleBindsNoOther() {
        List<Entry> entries = Reads.entries("""
                Inclusion Criteria:

                * ECOG 0-1

                Cohort A:

                * Pleural mesothelioma

                Cohort B:

                * Prior chemotherapy
                """);

        assertThat(entries).extracting(Entry::cohort).containsExactly("", "Cohort A", "Cohort B");
    }

    @Test
    void numberedItemsInOneRowAreReadOneByOne() {
        assertThat(all("Inclusion Criteria: 1. Age at least 18 years 2. ECOG 0-1 3. Platelets ≥ 100,000/mm3"
                        + " Exclusion Criteria: 1. Known HIV infection 2. ECOG above 2 3. Stroke"))
                .containsExactly(
                        "age at least 18 years",
                        "ECOG performance status at most 1",
                        "platelets at least 100 ×10⁹/L",
                        "no HIV",
                        "ECOG performance status at most 2",
                        "no stroke");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Patients with treated brain metastases are eligible if stable for 4 weeks",
                "Patients with hepatitis C are eligible if the viral load is undetectable",
                "Prior radiotherapy is allowed",
                "Participants with vitiligo may enroll"
            })
    void whoIsEligibleAmongExclusionsIsNotBarred(String item) {
        assertThat(excluded(item)).doesNotContainPattern(BARS);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Hepatitis B and hepatitis C co-infection",
                "Coinfection with hepatitis B and hepatitis C",
                "Patients co-infected with hepatitis B/hepatitis C"
            })
    void bothInfectionsTogetherAreNotEither(String item) {
        assertThat(excluded(item)).isEqualTo("(either no hepatitis B; or no hepatitis C)");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Creatinine ≤ 1.5 mg/dL or creatinine clearance ≥ 60 mL/min",
                "Creatinine ≤ 1.5 mg/dL OR calculated creatinine clearance ≥ 60 mL/min",
                "Either creatinine ≤ 1.5 mg/dL or creatinine clearance ≥ 60 mL/min"
            })
    void creatinineOrClearanceIsNotBoth(String item) {
        assertThat(required(item))
                .contains("either creatinine at most 1.5 mg/dL; or creatinine clearance or eGFR at least 60 mL/min");
    }
}
