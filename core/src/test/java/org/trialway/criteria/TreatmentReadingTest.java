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
}
