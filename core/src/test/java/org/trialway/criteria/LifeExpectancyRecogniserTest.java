package org.trialway.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LifeExpectancyRecogniserTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Life expectancy of at least 3 months           | life expectancy at least 12 weeks
            Life expectancy ≥ 12 weeks                     | life expectancy at least 12 weeks
            Expected survival period > 6 months            | life expectancy more than 24 weeks
            Estimated life expectancy three months or more | life expectancy at least 12 weeks
            Life expectancy of three (3) months or longer  | life expectancy at least 12 weeks
            Life expectancy of more than 1 year            | life expectancy more than 52 weeks
            Expected to live at least 90 days              | life expectancy at least 12.857 weeks
            Life expectancy ≥ 3                            | ?
            Life expectancy 3 months                       | life expectancy at least 12 weeks
            Minimum life expectancy of 12 weeks            | life expectancy at least 12 weeks
            Progression-free survival of at least 3 months | ?
            Life expectancy less than 3 months             | ? life expectancy less than 12 weeks
            """)
    void readsTimesToLive(String item, String expected) {
        assertThat(Reads.required(item)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Life expectancy < 3 months   | life expectancy at least 12 weeks
            Life expectancy ≥ 3 months   | ? life expectancy less than 12 weeks
            """)
    void turnsExclusionsRound(String item, String expected) {
        assertThat(Reads.excluded(item)).isEqualTo(expected);
    }
}
