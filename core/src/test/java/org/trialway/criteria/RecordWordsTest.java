package org.trialway.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.trialway.study.AgeLimit;
import org.trialway.study.Eligibility;
import org.trialway.study.Eligibility.AdmittedSex;
import org.trialway.study.Eligibility.HealthyVolunteers;
import org.trialway.text.Span;

class RecordWordsTest {

    private static final Eligibility ELIGIBILITY = new Eligibility(
            "* Platelets \\>= 100 x 10\\^9/L,\n  AST \\< 2.5 \\* ULN",
            AgeLimit.parse("18 Years"),
            AgeLimit.NONE,
            AdmittedSex.ALL,
            HealthyVolunteers.NOT_ACCEPTED);

    @Test
    void marksAreUndoneAndBlanksFolded() {
        var all = new Source.Words(new Span(2, ELIGIBILITY.criteria().length()));

        assertThat(RecordWords.of(all, ELIGIBILITY)).isEqualTo("Platelets >= 100 x 10^9/L, AST < 2.5 * ULN");
    }

    @Test
    void aFieldGivesItsNameAndValue() {
        assertThat(RecordWords.of(new Source.Field("minimumAge", "18 Years"), ELIGIBILITY))
                .isEqualTo("minimum age: 18 Years");
        assertThat(RecordWords.of(new Source.Field("sex", "FEMALE"), ELIGIBILITY))
                .isEqualTo("sex: FEMALE");
    }
}
