package org.trialway.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the words above a list do to the criteria in it.
class LeadInTest {

    private static String below(String leadIn, String item) {
        return Reads.words(Reads.entries(leadIn + "\n\n* " + item).getLast().required());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Adequate organ function:                                       | ECOG performance status at most 1
            Patients must meet all of the following criteria:              | ECOG performance status at most 1
            You may be eligible for this study if you:                     | ECOG performance status at most 1
            Performance status:                                            | ECOG performance status at most 1
            Adequate bone marrow function within 14 days of registration:  | ECOG performance status at most 1
            Patients with liver metastases:                                | ? ECOG performance status at most 1
            Within 4 weeks:                                                | ? ECOG performance status at most 1
            Allowed:                                                       | ? ECOG performance status at most 1
            At least two of the following:                                 | ? ECOG performance status at most 1
            If the tumour has spread:                                      | ? ECOG performance status at most 1
            Men with the following:                                        | ? ECOG performance status at most 1
            Patients over 65 must have:                                    | ? ECOG performance status at most 1
            Inclusion criteria (brain metastases):                         | ? ECOG performance status at most 1
            Donors:                                                        | ? ECOG performance status at most 1
            """)
    void neutralWordsLeaveTheListAndOthersCapIt(String leadIn, String expected) {
        assertThat(below(leadIn, "ECOG 0-1")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Excluded:                                                      | ECOG performance status at most 2
            Patients with the following prior conditions are excluded:     | ECOG performance status at most 2
            You will not be eligible for this study if you have:           | ECOG performance status at most 2
            Must not have any of the following:                            | ECOG performance status at most 2
            None of the following:                                         | ECOG performance status at most 2
            Non-inclusion criteria:                                        | ECOG performance status at most 2
            Excluded within 4 weeks of study entry:                        | ? ECOG performance status at most 2
            Disease for which no standard therapy exists:                  | ? ECOG performance status more than 2
            """)
    void wordsOfExclusionTurnTheListRound(String leadIn, String expected) {
        assertThat(below(leadIn, "ECOG > 2")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Required:                              | ECOG performance status at most 1
            Patients must have:                    | ? ECOG performance status more than 1
            Patients are eligible if they have:    | ? ECOG performance status more than 1
            No history of:                         | ? ECOG performance status more than 1
            """)
    void insideExclusionsOnlyABareDemandTurnsBack(String leadIn, String expected) {
        assertThat(below("Exclusion Criteria\n\n" + leadIn, "ECOG 0-1")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            One of the following:           | either ECOG performance status at most 1; or words that were not understood
            At least one of the following:  | either ECOG performance status at most 1; or words that were not understood
            """)
    void oneOfTheFollowingIsOneEntry(String leadIn, String expected) {
        assertThat(Reads.entries(leadIn + "\n\n* ECOG 0-1\n* Something else"))
                .hasSize(1)
                .allSatisfy(entry -> assertThat(Reads.words(entry.required())).isEqualTo(expected));
    }

    @Test
    void aLimitAboveAListIsListedButBindsNobody() {
        assertThat(Reads.entries("Patients over 65 years of age must have:\n\n* ECOG 0-1"))
                .extracting(entry -> Reads.words(entry.required()))
                .containsExactly("? age more than 65 years", "? ECOG performance status at most 1");
        assertThat(Reads.entries("* Men with the following are excluded:\n  * ECOG > 2"))
                .hasSize(1);
    }

    @Test
    void aDonorsSectionsStayADonors() {
        assertThat(Reads.entries("Donors:\n\nInclusion Criteria:\n\n* Hb ≥ 12 g/dL"))
                .extracting(entry -> Reads.words(entry.required()))
                .containsExactly("? haemoglobin at least 12 g/dL");
    }
}
