package org.trialway.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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
            Creatinine ≤ 1.5 mg/dL or clearance ≥ 60 | either creatinine at most 1.5 mg/dL; or creatinine clearance or eGFR at least 60 mL/min
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

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Creatinine ≤ 1.5 × ULN or creatinine clearance ≥ 60 mL/min for patients with creatinine > 1.5 × ULN | either creatinine at most 1.5 times the upper limit of normal; or creatinine clearance or eGFR at least 60 mL/min
            Platelets ≥ 100 × 10^9/L or within normal range              | either platelets at least 100 ×10⁹/L; or platelets at least 1 times the lower limit of normal
            Urine protein < 2+                                           | protein in urine less than 2+
            Body weight at least 40 kg                                   | body weight at least 40 kg
            Creatinine clearance (by Cockcroft-Gault) ≥ 50 mL/min        | creatinine clearance or eGFR at least 50 mL/min
            Adequate kidneys, defined as creatinine clearance 60 mL/min  | ? creatinine clearance or eGFR at least 60 mL/min
            Child-Pugh class A                                           | Child-Pugh score at most 6
            Child-Pugh B7                                                | Child-Pugh score at least 7; and Child-Pugh score at most 7
            """)
    void readsWhatStandsAroundALimit(String item, String expected) {
        assertThat(Reads.required(item)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Bilirubin ≤ 1.5 × ULN (Gilbert's syndrome allowed if direct bilirubin is within normal limits) | if gilbert syndrome: direct bilirubin at most 1 times the upper limit of normal
            Bilirubin ≤ 1.5 × ULN; for Gilbert's syndrome, bilirubin ≤ 3 × ULN                             | if gilbert syndrome: total bilirubin at most 3 times the upper limit of normal
            PT ≤ 1.5 × ULN (not receiving anticoagulants)                                                  | if not taking anticoagulant: prothrombin time at most 1.5 times the upper limit of normal
            """)
    void givesPeopleWithAConditionTheirOwnLimit(String item, String part) {
        assertThat(Reads.required(item)).contains(part);
    }

    @Test
    void aTableByAgeLimitsCreatinineForThatAgeOnly() {
        var entries = Reads.entries("Inclusion Criteria:\n\n* Maximum creatinine by age:\n\n  * 2 to < 6 years: 0.8\n"
                + "  * ≥ 16 years: male 1.7, female 1.4");
        assertThat(entries.stream().map(entry -> Reads.words(entry.required())))
                .anyMatch(words -> words.contains(
                        "if (age at least 2 years; and age less than 6 years): creatinine at most 0.8 mg/dL"))
                .anyMatch(words ->
                        words.contains("if (age at least 16 years; and female): creatinine at most 1.4 mg/dL"));
    }

    @Test
    void aValueBehindAnIllnessBarsThoseWithIt() {
        assertThat(Reads.excluded("Diabetes (fasting glucose > 10 mmol/L)"))
                .contains("if diabetes: fasting glucose at most 10 mmol/L");
    }
}
