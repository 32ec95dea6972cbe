package org.trialway.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsidesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            ECOG 0-1 with no worsening (i.e. ECOG > 1)                         | ? ECOG performance status at most 1
            Frail people (e.g., age greater than 65)                           | ?
            Bilirubin ≤ 2 mg/dL (Gilbert's: bilirubin ≤ 4 mg/dL)               | ? total bilirubin at most 2 mg/dL
            Adequate organ function (Hb ≥ 9 g/dL)                              | haemoglobin at least 9 g/dL
            Adequate renal function (creatinine ≤ 2 mg/dL) and liver function (bilirubin ≤ 2 mg/dL) | creatinine at most 2 mg/dL; and total bilirubin at most 2 mg/dL
            ECOG 0-2 (or Karnofsky ≥ 60)                                       | either ECOG performance status at most 2; or Karnofsky performance status at least 60
            """)
    void statementsBehindAnotherInParenthesesAreNoDemandOfTheirOwn(String item, String expected) {
        assertThat(Reads.required(item)).isEqualTo(expected);
    }
}
