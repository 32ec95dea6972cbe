package org.trialway.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is read of treatments and medicines; texts are ours.
class TreatmentReadingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Earlier ADC or TKI                    | antibody-drug conjugate
            Prior treatment with an ICI           | immune checkpoint inhibitor
            """)
    void aShortNameInItsOwnLettersIsRead(String item, String name) {
        assertThat(Reads.excluded(item)).contains("earlier " + name);
    }

    @ParameterizedTest
    @CsvSource({"ALL of the criteria", "prior rit", "MET on arrival"})
    void otherLettersOrAWordOfTheLanguageAreNoName(String item) {
        assertThat(Reads.excluded(item)).isEqualTo("?");
    }

    private static String criteria(String section, String item) {
        return Reads.words(Reads.entries(section + ":\n\n* " + item).getFirst().required());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            No earlier nivolumab within 6 weeks                              | no earlier nivolumab within 42 days
            At least 3 months since earlier CAR-T therapy                    | no earlier CAR-T within 90 days
            Chemotherapy must have ended at least 3 weeks before enrolment   | no earlier chemotherapy within 21 days
            Off steroids for at least 2 weeks                                | not taking systemic corticosteroid within 14 days
            """)
    void aTimeSinceATreatmentBarsItWithinTheTimeOnly(String item, String expected) {
        assertThat(criteria("Inclusion Criteria", item)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Fewer than 3 months since CAR-T therapy             | no earlier CAR-T within 90 days
            Immunotherapy within 2-4 weeks of the first dose    | no earlier immunotherapy within 28 days
            Earlier cetuximab within 3 weeks                    | no earlier cetuximab within 21 days
            """)
    void aTimeInAnExclusionBarsWithinIt(String item, String expected) {
        assertThat(criteria("Exclusion Criteria", item)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            On a stable dose of steroids for at least 4 weeks
            Patients for whom no standard therapy is left
            Replacement therapy is not considered systemic treatment
            """)
    void whatIsOnlyMentionedIsNoDemand(String item) {
        assertThat(criteria("Inclusion Criteria", item)).isEqualTo("?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            At least one but not more than two earlier lines of chemotherapy | 1 to 2 earlier lines of chemotherapy
            One or two prior regimens                                        | 1 to 2 earlier lines of systemic therapy
            No more than three (3) prior lines of systemic treatment         | at most 3 earlier lines of systemic therapy
            2 or more previous lines of chemotherapy                         | at least 2 earlier lines of chemotherapy
            Relapse after at least one platinum-based regimen                | at least 1 earlier lines of platinum chemotherapy
            """)
    void linesAreCounted(String item, String expected) {
        assertThat(criteria("Inclusion Criteria", item)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Treatment-naive                                   | no earlier anticancer therapy
            Chemotherapy-naive disease                        | no earlier chemotherapy
            Previously untreated melanoma                     | no earlier anticancer therapy
            No prior treatment for this malignancy            | no earlier anticancer therapy
            Naive to first-line chemotherapy                  | no earlier chemotherapy
            """)
    void theUntreatedAreAskedFor(String item, String expected) {
        assertThat(criteria("Inclusion Criteria", item)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Any antibody against CTLA-4 or PD-1     | earlier anti-CTLA-4; earlier anti-PD-1/PD-L1
            Prior CCR8-directed agents              | earlier anti-CCR8
            Biologic, hormonal or targeted therapy  | earlier biologic therapy; earlier hormone therapy; earlier targeted therapy
            """)
    void treatmentsNamedByTargetOrByAnAdjectiveAreRead(String item, String expected) {
        assertThat(criteria("Exclusion Criteria", item)).contains(expected.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Concurrent chemotherapy or immunotherapy           | taking concurrent anticancer therapy
            Currently receiving any other anticancer agents    | taking concurrent anticancer therapy
            Steroids above 10 mg/day of prednisone             | taking systemic corticosteroid (in the degree the study words)
            """)
    void whatIsTakenBesideTheStudyIsAMedicine(String item, String expected) {
        assertThat(criteria("Exclusion Criteria", item)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"Concurrent chemotherapy", "Systemic treatment with steroids", "Treatment for allergy with chemotherapy"
    })
    void noWiderTreatmentIsBarredThanTheTextBars(String item) {
        assertThat(criteria("Exclusion Criteria", item))
                .doesNotContain("earlier chemotherapy")
                .doesNotContain("earlier systemic therapy");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Checkpoint inhibitors (including anti-TIGIT, anti-PD-1 or ipilimumab) | anti-TIGIT; anti-PD-1/PD-L1; ipilimumab
            Anticancer agents such as chemotherapy, biologic therapy              | chemotherapy; biologic therapy
            Prior anti- CD137 antibody                                            | anti-CD137
            """)
    void examplesOfABarredTreatmentAreBarred(String item, String names) {
        assertThat(criteria("Exclusion Criteria", item)).contains(names.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Progressed after systemic therapy (e.g. gemcitabine) | gemcitabine
            Relapse after immunotherapy (nivolumab)              | nivolumab
            """)
    void anExampleIsNotDemanded(String item, String name) {
        assertThat(criteria("Inclusion Criteria", item)).doesNotContain(name);
    }

    @ParameterizedTest
    @CsvSource({"Pneumonitis that required steroids", "Infection that is not controlled or requires antibiotics"})
    void theTreatmentOfAnIllnessIsNotBarredByItself(String item) {
        assertThat(criteria("Exclusion Criteria", item)).doesNotContain("taking");
    }

    @ParameterizedTest
    @CsvSource({"No > 5 prior regimens"})
    void aCountThatCannotBeHadIsACap(String item) {
        assertThat(criteria("Inclusion Criteria", item)).contains("not: at least 6 earlier lines");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Unwilling to take aspirin
            Inability to receive cisplatin
            Lesions suitable for radiotherapy
            Fewer than two doses of nivolumab available
            Metastases seen at laparoscopy
            """)
    void whatSomeoneCannotTakeOrMayGetIsNotBarred(String item) {
        assertThat(criteria("Exclusion Criteria", item))
                .doesNotContain("taking")
                .doesNotContain("earlier")
                .doesNotContain("done");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            If the person had surgery, all wounds must have closed                            | done
            Following radiotherapy, the person must be able to walk                           | done
            One or two lines. A line is defined as a course of cisplatin                      | cisplatin
            Progressed after immunotherapy if the person has received nivolumab               | nivolumab
            """)
    void whatOnlySomeHaveHadIsNotDemanded(String item, String name) {
        assertThat(criteria("Inclusion Criteria", item)).doesNotContain(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Earlier allogeneic stem cell or organ transplant  | allogeneic stem cell transplant done; organ transplant done
            Bone marrow, kidney or lung transplantation       | stem cell transplant done; organ transplant done
            Surgery, including lobectomy                      | surgery done; lobectomy done
            Ascites, or those who had chemotherapy within 3 weeks | no ascites; chemotherapy within 21 days
            """)
    void listedProceduresAreAllRead(String item, String names) {
        assertThat(criteria("Exclusion Criteria", item))
                .contains(names.split("; "))
                .doesNotContain("ascites within");
    }

    @ParameterizedTest
    @CsvSource({"'No earlier surgery, chemotherapy or radiotherapy'"})
    void oneDenialBarsAllItLists(String item) {
        assertThat(criteria("Inclusion Criteria", item))
                .doesNotContain("either")
                .contains("chemotherapy");
    }
}
