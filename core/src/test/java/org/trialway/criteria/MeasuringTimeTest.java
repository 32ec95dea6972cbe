package org.trialway.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuringTimeTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Hb ≥ 9 g/dL within 14 days prior to registration        | haemoglobin at least 9 g/dL
            Hb ≥ 9 g/dL (≤ 28 days before the first dose)           | haemoglobin at least 9 g/dL
            ECOG 0-1 before start of treatment                      | ECOG performance status at most 1
            Hb ≥ 9 g/dL within the last 6 months                    | ? haemoglobin at least 9 g/dL
            Hb ≥ 9 g/dL within 7 days of a transfusion              | ? haemoglobin at least 9 g/dL
            Age ≥ 18 years within 14 days before registration       | ? age at least 18 years
            """)
    void saysWhenAValueIsMeasuredAndNothingElse(String item, String expected) {
        assertThat(Reads.required(item)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"Hb < 9 g/dL within 14 days before registration", "ECOG > 2 within 4 weeks of enrolment"})
    void isNotReadAmongExclusions(String item) {
        assertThat(Reads.excluded(item)).startsWith("? ");
    }
}
