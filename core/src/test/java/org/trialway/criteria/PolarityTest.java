package org.trialway.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which way round a name is asked for, whatever stands between it and the word that turns it.
class PolarityTest {

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "No prior chemotherapy",
                "No systemic or regional chemotherapy",
                "No previous experimental chemotherapy",
                "Never received any chemotherapy",
                "Patients who received chemotherapy are not eligible for this study",
                "Ineligible if treated with chemotherapy"
            })
    void barredAmongInclusions(String item) {
        assertThat(Named.required(item)).containsExactly("not chemotherapy");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Received chemotherapy and is ineligible for surgery",
                "Received chemotherapy and not eligible for transplantation",
                "No limit on prior chemotherapy regimens received"
            })
    void inabilityOrLimitlessnessBarsNothing(String item) {
        assertThat(Named.required(item)).doesNotContain("not chemotherapy");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    No prior chemotherapy, new experimental immunotherapy or vaccine | not chemotherapy
                    No chemotherapy or novel immunotherapy                           | not immunotherapy
                    """)
    void aListStaysBarredAcrossUnknownWords(String item, String said) {
        assertThat(Named.required(item)).contains(said).doesNotContain("immunotherapy", "chemotherapy");
    }
}
