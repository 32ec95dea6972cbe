package org.trialway.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trialway.text.Tokens;

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
                        "InvasionRecogniser",
                        "OrganRecogniser",
                        "MeasurableRecogniser",
                        "StageRecogniser",
                        "HlaRecogniser",
                        "AllergyRecogniser",
                        "LineRecogniser",
                        "UntreatedRecogniser",
                        "TransplantRecogniser",
                        "CypRecogniser",
                        "TargetRecogniser",
                        "AdjectiveRecogniser",
                        "MarkerRecogniser",
                        "ExtentRecogniser",
                        "CancerNameRecogniser",
                        "OtherProducts",
                        "NameRecogniser",
                        "SexRecogniser");
    }

    @Test
    void wordsThatTwoRulesKnowGoToTheEarlier() {
        assertThat(Reads.required("Creatinine normal for age"))
                .isEqualTo("creatinine at most 1 times the upper limit of normal");
        assertThat(Reads.required("Life expectancy of at least 18 years")).startsWith("life expectancy");
    }

    /// A rule that is not asked where it could read would lose its statements in silence.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Creatinine: : 2 to < 6 years (0.8), ECOG 0-1; life expectancy > 3 months; HBV DNA < 2000 IU/mL.",
                "Child-Pugh A, HLA-A*02:01, hepatitis B or C; stage IV, pleural or peritoneal effusion: none.",
                "Recovered from toxicity, not amenable to surgery, at least one measurable lesion; men; allergy to eggs",
                "No prior treatment-naive, pre- and post-operative chemotherapy, tumours that express PD-L1, dMMR",
                "Heart, lung or kidney disease; colon or gastric cancer; two prior lines; antibody against CTLA-4, PD-1"
            })
    void everyRuleIsAskedWhereItReads(String text) {
        Marks marks = Marks.of(Tokens.of(text));
        for (Recogniser rule : Recogniser.ALL) {
            for (Topic topic : Topic.values()) {
                for (int at = 0; at < marks.size(); at++) {
                    boolean reads = rule.at(marks, at, topic) != null;
                    assertThat(!reads || Beginnings.may(rule, marks.at(at)))
                            .as("%s at %s", rule.getClass().getSimpleName(), marks.words(at))
                            .isTrue();
                }
            }
        }
    }
}
