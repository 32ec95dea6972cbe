package org.trialway.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.trialway.criteria.Criteria.Entry;
import org.trialway.criteria.Criteria.Section;
import org.trialway.knowledge.Comparison;
import org.trialway.study.AgeLimit;
import org.trialway.study.Eligibility;
import org.trialway.study.Eligibility.AdmittedSex;
import org.trialway.study.Eligibility.HealthyVolunteers;

class FieldCriteriaTest {

    private static Eligibility fields(String minimumAge, String maximumAge, AdmittedSex sex) {
        return new Eligibility(
                "", AgeLimit.parse(minimumAge), AgeLimit.parse(maximumAge), sex, HealthyVolunteers.NOT_STATED);
    }

    private static Entry everyone(Criterion required) {
        return new Entry(Section.UNMARKED, "", required);
    }

    @Test
    void agesAndSexOfTheFieldsComeFirstAndNameTheirField() {
        var criteria = new CriteriaParser().parse(fields("18 Years", "6 Months", AdmittedSex.FEMALE));

        assertThat(criteria.entries())
                .containsExactly(
                        everyone(new Criterion.Age(
                                Comparison.AT_LEAST,
                                AgeLimit.parse("18 Years"),
                                new Source.Field("minimumAge", "18 Years"))),
                        everyone(new Criterion.Age(
                                Comparison.AT_MOST,
                                AgeLimit.parse("6 Months"),
                                new Source.Field("maximumAge", "6 Months"))),
                        everyone(new Criterion.Sex(Criterion.Sex.Admitted.FEMALE, new Source.Field("sex", "FEMALE"))));
    }

    @Test
    void fieldsThatLimitNothingAskNothing() {
        assertThat(new CriteriaParser()
                        .parse(fields("N/A", "", AdmittedSex.ALL))
                        .entries())
                .isEmpty();
    }
}
