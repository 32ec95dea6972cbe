package org.trialway.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeRecogniserTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Age ≥ 18 years                                  | age at least 18 years
            18 years or older                               | age at least 18 years
            At least 18 years of age                        | age at least 18 years
            Aged eighteen or over                           | age at least 18 years
            Patients must be \\>= 18 years old               | age at least 18 years
            Older than 18 years                             | age more than 18 years
            Age ≥ 4 years old and less than 17 years old    | age at least 4 years; and age less than 17 years
            Adults (18+ years)                              | age at least 18 years
            ≥ 18 years                                      | age at least 18 years
            Age 18 and over at the time of consent          | age at least 18 years
            Age no more than 75 years                       | age at most 75 years
            Up to 75 years of age                           | age at most 75 years
            Under 70 years old                              | age less than 70 years
            Age: 18 to 70                                   | age at least 18 years; and age at most 70 years
            18-75 years of age, inclusive                   | age at least 18 years; and age at most 75 years
            Between the ages of 18 and 75 years             | age at least 18 years; and age at most 75 years
            Male or female, aged from 18 to 75              | age at least 18 years; and age at most 75 years
            Age ≥ 18 and ≤ 75                               | age at least 18 years; and age at most 75 years
            At least 18 years of age, less than 76 years of age | age at least 18 years; and age less than 76 years
            Age > 18 but under 70 years                     | age more than 18 years; and age less than 70 years
            Age at least 6 months                           | age at least 6 months
            18-year-old or older                            | age at least 18 years
            """)
    void readsAgesInManySpellings(String item, String expected) {
        assertThat(Reads.required(item)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Age < 18 years              | age at least 18 years
            Age above 75                | age at most 75 years
            Aged under 18 or over 75    | age at least 18 years; and age at most 75 years
            Under 18 years of age       | age at least 18 years
            """)
    void turnsExclusionsRound(String item, String expected) {
        assertThat(Reads.excluded(item)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "At least 5 years since the last cancer",
        "Age 18",
        "Disease-free for 5 years or more",
        "Bone age under 15 years and 9 months",
        "Creatinine normal for age"
    })
    void leavesOtherTimesAlone(String item) {
        assertThat(Reads.required(item)).doesNotStartWith("age");
    }

    @Test
    void bareNumbersAreAgesUnderTheirHeading() {
        assertThat(Reads.words(Reads.entries("Age:\n\n* 21 and over").getFirst().required()))
                .isEqualTo("age at least 21 years");
        assertThat(Reads.words(
                        Reads.entries("Size:\n\n* 21 and over").getFirst().required()))
                .isEqualTo("?");
    }
}
