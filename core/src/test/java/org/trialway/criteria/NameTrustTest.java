package org.trialway.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameTrustTest {

    @ParameterizedTest(name = "excluded: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Prior chemotherapy | no earlier chemotherapy",
                "Has received an anti-PD-1 antibody previously | no earlier anti-PD-1/PD-L1",
                "History of autoimmune disease | no autoimmune disease",
                "More than two prior lines of chemotherapy | not: at least 3 earlier lines of chemotherapy"
            })
    void whatBarsPeopleInAFormThatWasFoundRightDecides(String item, String expected) {
        assertThat(Reads.excluded(item)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chemotherapy",
                "Prior high dose chemotherapy",
                "Prior adjuvant chemotherapy",
                "Ongoing chemotherapy",
                "Prior antibodies that bind the target",
                "Previous treatment with antibodies targeting the antigen",
                "Autoimmune disease requiring treatment",
                "Life-threatening arrhythmia",
                "Hypertension",
                "Stage IV breast cancer",
                "Negative hepatitis B surface antigen test",
                "Both HIV and hepatitis B",
                "HIV together with hepatitis B",
                "Received carboplatin and paclitaxel previously",
                "Prior treatment with the combination of ipilimumab and nivolumab",
                "Prior surgery"
            })
    void whatMayMeanLessThanItNamesStaysOpen(String item) {
        assertThat(Reads.excluded(item)).startsWith("?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "At least one prior line of therapy. Note: earlier antibodies are fine.",
                "Must have received at least one prior line of therapy."
            })
    void linesThatTheFirstSentenceAsksForStandWhateverIsAllowed(String item) {
        var entry = Reads.entries("Inclusion Criteria:\n\n* " + item).getFirst();

        assertThat(decidingPart(entry.required())).isEqualTo("at least 1 earlier lines of systemic therapy");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "At least one prior line of therapy, unless untreated disease is in cohort B.",
                "At least one prior line of therapy. It may be waived.",
                "Not had at least one prior line of therapy of any kind elsewhere.",
                "Visual acuity of at least three lines on the chart."
            })
    void linesThatMayBeTakenBackStayOpen(String item) {
        var entry = Reads.entries("Inclusion Criteria:\n\n* " + item).getFirst();

        assertThat(decidingPart(entry.required())).isEqualTo("open");
    }

    private static String decidingPart(Criterion required) {
        return switch (required) {
            case Criterion.All all -> PlainWords.of(all.parts().getFirst());
            case Criterion.TherapyLines lines -> PlainWords.of(lines);
            default -> "open";
        };
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Prior anti-PD-1 antibody or has hepatitis C | no earlier anti-PD-1/PD-L1
            Received any prior mAb against CTLA-4, programmed cell death 1 (PD1) or ligand 1 (PD-L1) | anti-CTLA-4
            """)
    void theFirstOfSeveralBarsStandsWhateverComesBehind(String item, String bar) {
        assertThat(decidingPart(Reads.entries("Exclusion Criteria:\n\n* " + item)
                        .getFirst()
                        .required()))
                .contains(bar);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Prior anti-PD-1 antibody or is being treated with warfarin, unless the sponsor agrees",
                "Prior anti-PD-1 antibody or has been in the registry study, if the physician says so",
                "Autoimmune disease or any other illness requiring treatment"
            })
    void notWhereWordsBehindItMayLetSomebodyIn(String item) {
        assertThat(Reads.excluded(item)).startsWith("?");
    }

    @Test
    void whoHadNoTreatmentLacksTheLeastOfAllThatIsAskedFor() {
        var entry = Reads.entries("Inclusion Criteria:\n\n* Progressed on 1 to 2 prior lines of systemic therapy")
                .getFirst();

        assertThat(decidingPart(entry.required())).isEqualTo("at least 1 earlier lines of systemic therapy");
    }
}
