package org.trialway.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecogniserTest {

    /// The order decides which rule reads words that two could; see [Recogniser#ALL] for why it is this one.
    @Test
    void rulesAreTriedInThisOrder() {
        assertThat(Recogniser.ALL)
                .extracting(rule -> rule.getClass().getSimpleName())
                .containsExactly(
                        "AgeTableRecogniser",
                        "ChildPughRecogniser",
                        "LabRecogniser",
                        "PerformanceRecogniser",
                        "LifeExpectancyRecogniser",
                        "AgeRecogniser",
                        "PointRecogniser",
                        "ToxicityRecogniser",
                        "HepatitisRecogniser",
                        "OrganRecogniser",
                        "MeasurableRecogniser",
                        "StageRecogniser",
                        "HlaRecogniser",
                        "AllergyRecogniser",
                        "LineRecogniser",
                        "UntreatedRecogniser",
                        "TargetRecogniser",
                        "AdjectiveRecogniser",
                        "MarkerRecogniser",
                        "ExtentRecogniser",
                        "CancerNameRecogniser",
                        "NameRecogniser",
                        "SexRecogniser");
    }

    @Test
    void wordsThatTwoRulesKnowGoToTheEarlier() {
        assertThat(Reads.required("Creatinine normal for age"))
                .isEqualTo("creatinine at most 1 times the upper limit of normal");
        assertThat(Reads.required("Life expectancy of at least 18 years")).startsWith("life expectancy");
    }
}
