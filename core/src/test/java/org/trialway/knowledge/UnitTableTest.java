package org.trialway.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class UnitTableTest {

    @ParameterizedTest(name = "{0} {1} {2} is {3}")
    @CsvSource({
        "ANC, 1500, /mm3, 1.5",
        "ANC, 1500, cells/µL, 1.5",
        "ANC, 1.5, x10^9/L, 1.5",
        "ANC, 1.5, 10*9/L, 1.5",
        "PLATELETS, 100, K/mcL, 100",
        "PLATELETS, 100, 10^3/uL, 100",
        "PLATELETS, 100, G/L, 100",
        "HEMOGLOBIN, 90, g/L, 9",
        "HEMOGLOBIN, 5.6, mmol/L, 9.02",
        "CREATININE, 132.6, µmol/L, 1.5",
        "BILIRUBIN, 25.65, umol/l, 1.5",
        "ALBUMIN, 30, g/L, 3",
        "AST, 0.67, µkat/L, 40.2",
        "CREATININE_CLEARANCE, 60, mL/min/1.73 m2, 60",
        "CALCIUM, 2.5, mmol/L, 10.02",
        "INR, 1.5, '', 1.5"
    })
    void aValueIsTurnedIntoTheUnitTheTestIsKeptIn(Lab lab, double value, String unit, double expected) {
        assertThat(UnitTable.toKeptUnit(lab, value, unit).orElseThrow()).isCloseTo(expected, within(0.01));
    }

    @ParameterizedTest(name = "{0} in \"{1}\" is not guessed")
    @CsvSource({"ANC, ''", "HEMOGLOBIN, ''", "CREATININE, g/dL", "PLATELETS, mg/dL", "AST, %", "HEMOGLOBIN, furlongs"})
    void aUnitTheTestIsNotReportedInIsNotGuessed(Lab lab, String unit) {
        assertThat(UnitTable.toKeptUnit(lab, 1, unit)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Lab.class)
    void theUnitEveryTestIsKeptInIsReadUnchanged(Lab lab) {
        assertThat(UnitTable.toKeptUnit(lab, 3.5, lab.unit().symbol())).hasValue(3.5);
    }
}
