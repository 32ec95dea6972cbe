package org.trialway.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    Creatinine ≤ 1.5 × ULN or creatinine clearance ≥ 60 mL/min and platelets ≥ 100 x 10^9/L | true
                    Creatinine ≤ 1.5 × ULN or creatinine clearance ≥ 60 mL/min; platelets ≥ 100 x 10^9/L    | true
                    Creatinine ≤ 1.5 × ULN; creatinine clearance ≥ 60 mL/min and platelets ≥ 100 x 10^9/L   | false
                    """)
    void anOrBetweenTwoLimitsTiesThemWhateverElseIsAsked(String item, boolean either) {
        Criterion read =
                Reads.entries("Inclusion Criteria:\n\n* " + item).getFirst().required();
        Criterion whole = read instanceof Criterion.PartlyUnderstood partly ? partly.read() : read;
        assertThat(whole)
                .isInstanceOfSatisfying(
                        Criterion.All.class,
                        all -> assertThat(all.parts())
                                .anyMatch(part -> part instanceof Criterion.AnyOf == either
                                        && Leaves.of(part).size() == (either ? 2 : 1)));
    }
}
