package org.trialway.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Limits that stand apart from the name of their test are listed, and turn nobody away.
class LooseLabsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Hemoglobin for people with RCC: at least 9 g/dL | haemoglobin at least 9 g/dL
            At least 1,500 neutrophils per microliter | absolute neutrophil count at least 1.5
            Bilirubin ** within institutional upper limit of normal | total bilirubin at most 1 times the upper limit
            Creatinine OR measured clearance (GFR may stand in for it) ≤ 1.5 × ULN OR ≥ 30 mL/min | creatinine at most 1.5 times
            Creatinine OR measured clearance (GFR may stand in for it) ≤ 1.5 × ULN OR ≥ 30 mL/min | clearance or eGFR at least 30
            """)
    void isRequired(String item, String expected) {
        assertThat(Reads.required(item)).startsWith("? ").contains(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            QTc by the method of Fridericia prolonged to > 480 msec | QTc interval at most 480 ms
            Serum creatinine 2 × ULN unless due to the leukemia | creatinine at most 2 times
            Enzymes raised (> 2 × normal AST or ALT) | AST (SGOT) at most 2 times
            """)
    void isBarred(String item, String expected) {
        assertThat(Reads.excluded(item)).startsWith("? ").contains(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Clearance by 24-hour urine in people of at least 65 years | at least 65
            Transfusion to keep hemoglobin and so on is given below < 9 g/dL | less than 9
            Platelets of grade ≥ 2 toxicity | at least 2
            """)
    void isNoLimit(String item, String notExpected) {
        assertThat(Reads.required(item)).doesNotContain(notExpected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            SGOT (aspartate aminotransferase [AST]) ≤ 3 × ULN | AST (SGOT) at most 3 times the upper limit of normal
            AST \\&lt; 5 × ULN | AST (SGOT) less than 5 times the upper limit of normal
            ALT ≤ 2.5 times greater than the upper limit of normal | ALT (SGPT) at most 2.5 times the upper limit of normal
            ALT ≤ 2.5 N | ALT (SGPT) at most 2.5 times the upper limit of normal
            Albumin ≥ 80% of the lower limit of normal | albumin at least 0.8 times the lower limit of normal
            """)
    void isReadWhole(String item, String expected) {
        assertThat(Reads.required(item)).isEqualTo(expected);
    }
}
