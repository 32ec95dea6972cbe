package org.trialway.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabRecogniserTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            ANC ≥ 1,500/mm3                                  | absolute neutrophil count at least 1.5 ×10⁹/L
            Absolute neutrophil count (ANC) ≥ 1.5 x 10^9/L   | absolute neutrophil count at least 1.5 ×10⁹/L
            ANC no less than 1000 cells/µL                   | absolute neutrophil count at least 1 ×10⁹/L
            ANC > 1.5 K/mcL                                  | absolute neutrophil count more than 1.5 ×10⁹/L
            Neutrophils ≥ 1.5 × 10*9/L                       | absolute neutrophil count at least 1.5 ×10⁹/L
            Platelets ≥100,000                               | platelets at least 100 ×10⁹/L
            Platelet count > or = to 100 x 109/L             | platelets at least 100 ×10⁹/L
            Platelets greater than or equal to 75 G/L        | platelets at least 75 ×10⁹/L
            Platelets 100,000/mm3 or more                    | platelets at least 100 ×10⁹/L
            Platelets: at least 100,000 per microliter       | platelets at least 100 ×10⁹/L
            Hb ≥ 9 g/dL (90 g/L)                             | haemoglobin at least 9 g/dL
            Hemoglobin ≥ 5.6 mmol/L                          | haemoglobin at least 9.024 g/dL
            Serum creatinine ≤ 132.6 µmol/L                  | creatinine at most 1.5 mg/dL
            Creatinine < 1.5 times ULN                       | creatinine less than 1.5 times the upper limit of normal
            Creatinine normal                                | creatinine at most 1 times the upper limit of normal
            Bilirubin within normal limits                   | total bilirubin at most 1 times the upper limit of normal
            Total bilirubin ≤ 1.5 mg/dL                      | total bilirubin at most 1.5 mg/dL
            Bilirubin ≤ ULN                                  | total bilirubin at most 1 times the upper limit of normal
            AST ≤ 2.5 x the institutional upper limit of normal (ULN) | AST (SGOT) at most 2.5 times the upper limit of normal
            SGOT ≤ 3xULN                                     | AST (SGOT) at most 3 times the upper limit of normal
            AST not more than 100 U/L                        | AST (SGOT) at most 100 U/L
            Creatinine clearance ≥ 60 mL/min/1.73 m^2        | creatinine clearance or eGFR at least 60 mL/min
            INR ≤ 1.5                                        | INR at most 1.5
            LVEF ≥ 50% by MUGA                               | heart's ejection fraction (LVEF) at least 50%
            ANC ≥ 1.5 x 10^9/L within 2 weeks prior to enrolment | absolute neutrophil count at least 1.5 ×10⁹/L
            """)
    void readsOneTest(String item, String expected) {
        assertThat(Reads.required(item)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            AST (SGOT) and ALT (SGPT) ≤ 3 x ULN | AST (SGOT) at most 3 times the upper limit of normal; and ALT (SGPT) at most 3 times the upper limit of normal
            ALT/AST ≤ 3 x ULN                   | ALT (SGPT) at most 3 times the upper limit of normal; and AST (SGOT) at most 3 times the upper limit of normal
            Transaminases ≤ 3 x ULN             | AST (SGOT) at most 3 times the upper limit of normal; and ALT (SGPT) at most 3 times the upper limit of normal
            ALT or AST ≤ 3 x ULN                | either ALT (SGPT) at most 3 times the upper limit of normal; or AST (SGOT) at most 3 times the upper limit of normal
            ANC ≥ 1.5 G/L, platelets ≥ 100 G/L and Hb ≥ 9 g/dL | absolute neutrophil count at least 1.5 ×10⁹/L; and platelets at least 100 ×10⁹/L; and haemoglobin at least 9 g/dL
            Creatinine ≤ 1.5 mg/dL or clearance ≥ 60 | ? creatinine at most 1.5 mg/dL
            """)
    void readsSeveralTests(String item, String expected) {
        assertThat(Reads.required(item)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Bilirubin ≤ 12
            ANC ≥ 1.5
            Platelets ≥ 5 g/dL
            AST ≤ 2.5
            Creatinine above
            ANC 1500
            Indirect bilirubin ≤ 2 mg/dL
            """)
    void takesAMissingUnitOnlyWhereOneFits(String item) {
        String expected = item.equals("ANC ≥ 1.5") ? "absolute neutrophil count at least 1.5 ×10⁹/L" : "?";
        assertThat(Reads.required(item)).startsWith(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Platelets < 100,000/µL                     | platelets at least 100 ×10⁹/L
            Creatinine > 2 mg/dL or bilirubin > 3 mg/dL| creatinine at most 2 mg/dL; and total bilirubin at most 3 mg/dL
            ALT or AST > 5 x ULN                       | ALT (SGPT) at most 5 times the upper limit of normal; and AST (SGOT) at most 5 times the upper limit of normal
            Platelets ≥ 100,000/µL                     | ? platelets less than 100 ×10⁹/L
            ANC < 1.5 G/L and platelets < 100 G/L      | ? absolute neutrophil count at least 1.5 ×10⁹/L; and platelets at least 100 ×10⁹/L
            """)
    void turnsExclusionsRound(String item, String expected) {
        assertThat(Reads.excluded(item)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "AST ≤ 2.5 × ULN unless the liver is involved",
        "Bilirubin ≤ 1.5 × ULN except in pipe smokers",
        "Haemoglobin ≥ 9 g/dL without transfusion",
        "Platelets ≥ 100 G/L for cohort B"
    })
    void anExceptionKeepsTheLimitOpen(String item) {
        assertThat(Reads.required(item)).startsWith("? ");
    }
}
