package org.trialway.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Stroke in the 6 months before randomization | within 180 days
            Stroke within the first 3 months of enrolment | within 90 days
            Live vaccines up to 4 weeks before the first dose | within 28 days
            Systemic corticosteroids, which should have been stopped 14 days before the first dose | within 14 days
            Other malignancy unless disease-free for at least 3 years | within 1095 days
            Second malignancy, except those cured and without recurrence for more than 5 years | within 1825 days
            """)
    void aTimeIsReadHoweverItIsPut(String item, String time) {
        assertThat(Reads.excluded(item)).contains(time);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            At least 4 weeks since prior chemotherapy | no earlier chemotherapy within 28 days
            At least 3 months since prior immunotherapy | no earlier immunotherapy within 90 days
            """)
    void whatATimeIsCountedFromIsItsOwn(String item, String read) {
        assertThat(Reads.required(item)).isEqualTo(read);
    }
}
