package org.trialway.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointRecogniserTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Written informed consent                                                   | consent
            Ability to understand and willingness to sign a written consent document  | consent
            Able to comply with the study visits and procedures                       | able to follow the study plan
            Archival tumour tissue is available                                        | a tissue sample
            Able to read and write English                                             | language
            Signed consent and measurable disease                                      | ? consent; and measurable disease
            Consent, and no brain metastases                                           | ? consent; and no CNS metastases
            """)
    void readsPointsWhereNothingElseIsSaid(String item, String expected) {
        assertThat(Reads.required(item)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Inability to give informed consent                                                   | consent
            Any condition that in the opinion of the investigator would interfere with the study | the study doctor's judgement
            Participation in another clinical trial                                              | taking part in another trial
            Heart failure that in the opinion of the investigator would interfere                | ? no heart failure (in the degree the study words); and the study doctor's judgement
            """)
    void staysWhatItIsAmongExclusions(String item, String expected) {
        assertThat(Reads.excluded(item)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Aged at least 18 years at the time of informed consent
            Confirmed carcinoma in tumour tissue
            Melanoma as assessed by the investigator
            Agrees to adhere to contraception
            Meets the diet plan and other study procedures
            """)
    void isNotMadeByWordsInPassing(String item) {
        assertThat(points("Inclusion Criteria:\n\n* " + item)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Depression that would hinder cooperation with the study visits
            Transplant of organ or tissue
            Colitis, unless treated well in the opinion of the investigator
            """)
    void isNotMadeBesideAnIllness(String item) {
        assertThat(points("Exclusion Criteria:\n\n* " + item)).isEmpty();
    }

    private static List<Criterion> points(String text) {
        return Reads.entries(text).stream()
                .flatMap(entry -> Leaves.of(entry.required()).stream())
                .filter(Criterion.Administrative.class::isInstance)
                .toList();
    }
}
