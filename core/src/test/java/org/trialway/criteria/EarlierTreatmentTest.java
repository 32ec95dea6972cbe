package org.trialway.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What people must, or must not, have been treated with, in the words studies use for it.
class EarlierTreatmentTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Has not received prior treatment | no earlier anticancer therapy
            Untreated for advanced disease | no earlier anticancer therapy
            Progressed after or intolerant to standard therapy | earlier standard therapy
            At least 4 weeks since chemotherapy (6 weeks for nitrosoureas) | nitrosourea within 42 days
            Two prior lines of therapy including a proteasome inhibitor | earlier proteasome inhibitor
            One, but not more than three, prior regimens | 1 to 3 earlier lines
            """)
    void isRequired(String item, String expected) {
        assertThat(Reads.required(item)).contains(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Previous or current treatment with a topoisomerase I inhibitor | earlier topoisomerase I inhibitor
            Any other anticancer therapy within 21 days | anticancer therapy within 21 days
            Cancer treatment within 5 half-lives or 4 weeks | within 28 days
            Has received an investigational product within 30 days | investigational agent within 30 days
            Enrolled in another study and received an investigational agent within 4 weeks | investigational agent within 28 days
            """)
    void isBarred(String item, String expected) {
        assertThat(Reads.excluded(item)).contains(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Patients who have received prior platinum must have recovered | platinum
            Candidates for platinum chemotherapy | platinum
            Blood counts within 14 days before the first dose of nivolumab | nivolumab
            B7-H3 positivity is not required | CD276
            """)
    void isOnlyMentioned(String item, String notExpected) {
        assertThat(Reads.required(item)).doesNotContain(notExpected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Malignancies other than small cell lung cancer (SCLC) within 5 years | small cell
            Severe reactions to a fluoropyrimidine in participants selected to receive capecitabine | earlier
            A condition that affects the absorption of lenvatinib | lenvatinib
            """)
    void barsNoMention(String item, String notExpected) {
        assertThat(Reads.excluded(item)).doesNotContain(notExpected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Mutation in BRCA1, BRCA2 or ATM | ATM mutated
            PD-L1 tumor proportion score (TPS) ≥ 50% | CD274 at least 50%
            At least one target lesion | measurable disease
            Barcelona Clinic Liver Cancer (BCLC) stage B or C | stage BCLC B to C
            """)
    void isRead(String item, String expected) {
        assertThat(Reads.required(item)).contains(expected);
    }
}
