package org.trialway.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IllnessMentionsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Any condition that would make the study unsafe | unspecified
            A chronic medical condition requiring ongoing systemic corticosteroids | unspecified
            Colitis requiring therapy with systemic corticosteroids | corticosteroid
            Vaccines against infectious diseases | active infection
            Prisoners, or people detained for treatment of an infectious disease | active infection
            Autoimmune disease. Replacement therapy (eg., insulin) is not considered systemic treatment. | insulin
            Second malignancy other than the sarcoma under study | sarcoma
            Asthma. Patients with vitiligo are not excluded. | vitiligo
            Psoriasis. Patients with vitiligo that needs no treatment may be included. | vitiligo
            """)
    void whatIsOnlyMentionedIsNoBar(String item, String mentioned) {
        assertThat(Reads.excluded(item)).doesNotContainIgnoringCase(mentioned);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            B7-H3 positive expression is not required, but tissue must be available | CD276
            """)
    void whatIsNotRequiredIsNoDemand(String item, String mentioned) {
        assertThat(Reads.required(item)).doesNotContain(mentioned);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            No vaccine may be given | vaccine
            """)
    void whatMayNotBeIsBarred(String item, String name) {
        assertThat(Reads.required(item)).contains("not taking").contains(name);
    }
}
