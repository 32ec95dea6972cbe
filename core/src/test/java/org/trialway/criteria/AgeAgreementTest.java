package org.trialway.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trialway.study.AgeLimit;
import org.trialway.study.Eligibility;
import org.trialway.study.Eligibility.AdmittedSex;
import org.trialway.study.Eligibility.HealthyVolunteers;

class AgeAgreementTest {

    @ParameterizedTest(name = "from {0} to {1}, exclusion: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            18 Years | N/A      | Age ≥ 18 years  | ? age less than 18 years
            18 Years | N/A      | Age < 18 years  | age at least 18 years
            N/A      | 17 Years | Age ≥ 18 years  | age less than 18 years
            N/A      | 17 Years | Age < 18 years  | ? age at least 18 years
            18 Years | 75 Years | Age > 65 years  | age at most 65 years
            """)
    void doubtsAgesThatTheFieldsRuleOut(String minimum, String maximum, String item, String expected) {
        var eligibility = new Eligibility(
                "Exclusion Criteria:\n\n* " + item,
                AgeLimit.parse(minimum),
                AgeLimit.parse(maximum),
                AdmittedSex.ALL,
                HealthyVolunteers.NOT_STATED);

        assertThat(Reads.words(new CriteriaParser()
                        .parse(eligibility)
                        .entries()
                        .getLast()
                        .required()))
                .isEqualTo(expected);
    }
}
