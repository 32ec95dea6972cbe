package org.trialway.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trialway.study.AgeLimit;
import org.trialway.study.Eligibility;
import org.trialway.study.Eligibility.AdmittedSex;
import org.trialway.study.Eligibility.HealthyVolunteers;

/// Items whose parts are a condition on each other turn nobody away. Each was seen in a record in other words.
class MixturesTest {

    private static Criteria criteria(String text) {
        return new CriteriaParser()
                .parse(new Eligibility(
                        text, AgeLimit.NONE, AgeLimit.NONE, AdmittedSex.ALL, HealthyVolunteers.NOT_STATED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Exclusion Criteria:\n\n* Males < 18 years of age",
                "Exclusion Criteria:\n\n* Men younger than 50",
                "Exclusion Criteria:\n\n* Women > 75 years",
                "Exclusion Criteria:\n\n* Women with a language barrier",
                "Exclusion Criteria:\n\n* Creatinine > 2 mg/dL for individuals 10 years or younger",
                "Inclusion Criteria:\n\n* Female participants:",
                "Inclusion Criteria:\n\n* Age 65-70 years:",
                "Inclusion Criteria:\n\n* Ages 3-5 years creatinine < 0.8 mg/dL",
                "Inclusion Criteria:\n\n* Lansky at least 50% in patients age 10 and under",
                "Inclusion Criteria:\n\n* Men age 55 years or more",
                "Inclusion Criteria:\n\n* Have had sex with men",
                "Inclusion Criteria:\n\n* AST < .5 x ULN"
            })
    void partsThatConditionEachOtherAreNeverReadAsDemands(String text) {
        assertThat(criteria(text).entries())
                .allSatisfy(entry -> assertThat(entry.required())
                        .isInstanceOfAny(
                                Criterion.PartlyUnderstood.class,
                                Criterion.NotUnderstood.class,
                                Criterion.AsksNothing.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Inclusion Criteria:\n\n* Age 18 years or older and ECOG performance status 0-1",
                "Inclusion Criteria:\n\n* ANC at least 1,500/mm3, platelets at least 100,000/mm3",
                "Exclusion Criteria:\n\n* Age under 18 years"
            })
    void demandsThatStandSideBySideAreStillRead(String text) {
        assertThat(criteria(text).entries())
                .allSatisfy(entry -> assertThat(entry.required())
                        .isNotInstanceOfAny(Criterion.PartlyUnderstood.class, Criterion.NotUnderstood.class));
    }
}
