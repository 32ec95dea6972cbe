package org.trialway.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeGroupsTest {

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Age 18 to 55   | Age 60 or older | ? age at least 18 years; and age at most 55 years | ? age at least 60 years
            Age 18 to 40   | Age 18 to 55    | ? age at least 18 years; and age at most 40 years | age at least 18 years; and age at most 55 years
            Age 6 to 17    | Age 18 to 58    | ? age at least 6 years; and age at most 17 years | ? age at least 18 years; and age at most 58 years
            Age ≥ 18 years | Age ≤ 75 years  | age at least 18 years | age at most 75 years
            Age ≥ 18 years | Age ≥ 18 years  | age at least 18 years | age at least 18 years
            """)
    void ofSeveralFloorsOrCeilingsOnlyTheLoosestIsReliedOn(String one, String two, String first, String second) {
        assertThat(read("* " + one + "\n* " + two)).containsExactly(first, second);
    }

    private static List<String> read(String items) {
        return Reads.entries("Inclusion Criteria:\n\n" + items).stream()
                .map(entry -> Reads.words(entry.required()))
                .toList();
    }
}
