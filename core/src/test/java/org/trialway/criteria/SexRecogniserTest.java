package org.trialway.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The record's field admits everyone here, so a sex read from the text is left open: see [SexAgreement].
class SexRecogniserTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Female                                             | ? female
            Male patients, age ≥ 18                            | ? male; and age at least 18 years
            Male or female                                     | asks nothing
            Men and woman                                      | asks nothing
            Women of childbearing potential use contraception  | ? contraception
            Women with breast cancer                           | ? breast cancer
            Male or non-pregnant female                        | ? negative pregnancy test
            """)
    void restrictsOnlyWhereNothingElseIsSaid(String item, String expected) {
        assertThat(Reads.required(item)).isEqualTo(expected);
    }

    @Test
    void anExcludedSexAdmitsTheOther() {
        assertThat(Reads.excluded("Females")).isEqualTo("? male");
    }
}
