package org.trialway.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest(name = "{0} is {1}, or else {2}")
    @CsvSource(delimiter = '|', textBlock = """
            18        | 18     | NaN
            1.5       | 1.5    | NaN
            1,5       | 1.5    | NaN
            1,500     | 1500   | 1.5
            1.500     | 1.5    | 1500
            100.000   | 100    | 100000
            0.500     | 0.5    | NaN
            1,500,000 | 1500000| NaN
            1,234.5   | 1234.5 | NaN
            1.234,5   | 1234.5 | NaN
            """)
    void keepsBothMeaningsWhereOneCannotKnow(String digits, double value, double other) {
        assertThat(Numbers.of(digits)).isEqualTo(new Meaning.Amount(value, other));
    }

    @Test
    void sectionNumbersAreNoAmounts() {
        assertThat(Numbers.of("1.1.2")).isEqualTo(Meaning.Word.UNKNOWN);
        assertThat(Numbers.of("12,34,56")).isEqualTo(Meaning.Word.UNKNOWN);
    }
}
