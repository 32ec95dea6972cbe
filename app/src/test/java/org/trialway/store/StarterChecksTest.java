package org.trialway.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/// Shows that the checks of the starter studies can fail.
class StarterChecksTest {

    @ParameterizedTest(name = "{0} is not lost in {1}")
    @CsvSource(delimiter = '|', textBlock = """
            platelets >= 100,000/mm3      | platelets at least 100000
            ANC 1.5 x 109/L               | ANC 1.5 x 10^9/L
            ALT 2.50xULN                  | ALT 2.5 x ULN
            cells 1×10⁷                   | 10^7 cells, 1 dose
            three weeks                   | 3 weeks
            class III                     | class 3
            \\>= 2 weeks                  | 2 weeks or more
            one of these                  | any of these
            1. Age 18. 2. Consent         | Age 18
            5.2.3 Age over 18 5.2.4 Well | age over 18
            toxicity G3                   | toxicity of grade 3
            anti-CD137 antibody           | an antibody
            """)
    void theSameNumberInAnotherSpellingIsFound(String theirs, String ours) {
        assertThat(StatedNumbers.of(theirs).notIn(StatedNumbers.of(ours))).isEmpty();
    }

    @ParameterizedTest(name = "{0} is more than {1}")
    @CsvSource(delimiter = '|', textBlock = """
            within 28 days  | within days       | 28
            2.5 x ULN       | 5 x ULN           | 2.5
            six months      | months            | 6
            class IV        | class III         | 4
            1,500/mcL       | 1 and 500         | 1500
            """)
    void aLostNumberIsNamed(String theirs, String ours, String lost) {
        assertThat(StatedNumbers.of(theirs).notIn(StatedNumbers.of(ours))).containsExactly(lost);
    }

    @Test
    void eightWordsInARowAreFoundAcrossCaseAndPunctuationAndSevenAreNot() {
        var words = new SharedWords(new JsonMapper().readTree("""
                {"a": [{"b": "Alpha beta, gamma; delta (epsilon) zeta. Eta theta iota"}]}
                """));

        assertThat(words.in(List.of("so ALPHA beta gamma\n* delta epsilon zeta eta theta too")))
                .containsExactly("alpha beta gamma delta epsilon zeta eta theta");
        assertThat(words.in(List.of("alpha beta gamma delta epsilon zeta eta, then theta iota")))
                .isEmpty();
    }
}
