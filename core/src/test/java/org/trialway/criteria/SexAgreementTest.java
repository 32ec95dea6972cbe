package org.trialway.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trialway.study.AgeLimit;
import org.trialway.study.Eligibility;
import org.trialway.study.Eligibility.AdmittedSex;
import org.trialway.study.Eligibility.HealthyVolunteers;

class SexAgreementTest {

    @ParameterizedTest(name = "field {0}")
    @CsvSource({"ALL, ? male", "MALE, male"})
    void aSexThatTheFieldDoesNotAskForIsLeftOpen(AdmittedSex field, String expected) {
        var eligibility = new Eligibility(
                "Inclusion Criteria:\n\n* Male", AgeLimit.NONE, AgeLimit.NONE, field, HealthyVolunteers.NOT_STATED);

        assertThat(Reads.words(new CriteriaParser()
                        .parse(eligibility)
                        .entries()
                        .getLast()
                        .required()))
                .isEqualTo(expected);
    }
}
