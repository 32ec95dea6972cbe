package org.trialway.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TruthTest {

    @ParameterizedTest(name = "{0} and {1} is {2}")
    @CsvSource({
        "YES,YES,YES", "YES,UNKNOWN,UNKNOWN", "YES,NO,NO",
        "UNKNOWN,YES,UNKNOWN", "UNKNOWN,UNKNOWN,UNKNOWN", "UNKNOWN,NO,NO",
        "NO,YES,NO", "NO,UNKNOWN,NO", "NO,NO,NO"
    })
    void allOfIsTheLesser(Truth left, Truth right, Truth expected) {
        assertThat(left.and(right)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} or {1} is {2}")
    @CsvSource({
        "YES,YES,YES", "YES,UNKNOWN,YES", "YES,NO,YES",
        "UNKNOWN,YES,YES", "UNKNOWN,UNKNOWN,UNKNOWN", "UNKNOWN,NO,UNKNOWN",
        "NO,YES,YES", "NO,UNKNOWN,UNKNOWN", "NO,NO,NO"
    })
    void anyOfIsTheGreater(Truth left, Truth right, Truth expected) {
        assertThat(left.or(right)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "not {0} is {1}")
    @CsvSource({"YES,NO", "UNKNOWN,UNKNOWN", "NO,YES"})
    void notTurnsYesAndNo(Truth truth, Truth expected) {
        assertThat(truth.not()).isEqualTo(expected);
    }
}
