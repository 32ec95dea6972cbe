package org.trialway.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExceptionsTest {

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Seizures unless caused by fever",
                "Seizures (except in childhood)",
                "Seizures. Febrile seizures are allowed.",
                "Seizures. Febrile seizures are okay.",
                "Seizures. People with febrile seizures may be included.",
                "Seizures; febrile seizures are permitted",
                "Seizures, however febrile seizures are acceptable",
                "Seizures with the exception of febrile seizures",
                "Seizures except for:\n  * Febrile seizures\n  * Alcohol",
                "Seizures, with the following exceptions:\n  * Alcohol",
                "Seizures. Patients are eligible if all of the following apply:\n  * Seizures in childhood",
                "Seizures\n* Febrile seizures are allowed",
                "Seizures\n  * Note: those with febrile seizures may be included",
                "Seizures\n* Except in childhood"
            })
    void whatAnExceptionNamesIsNoDemandAndItsRuleIsSoftened(String item) {
        assertThat(Named.excluded(item)).containsExactly("not seizure ~");
    }

    @Test
    void anAdmissionSoftensOnlyTheRuleItStandsBehind() {
        assertThat(Named.excluded("Seizures\n* Stroke\n* Small strokes are allowed\n* Tuberculosis"))
                .containsExactly("not seizure", "not stroke ~", "not tuberculosis");
    }

    @Test
    void parenthesesSoftenTheNameBeforeThem() {
        assertThat(Named.excluded("Seizures or stroke (except small ones)"))
                .containsExactly("not seizure", "not stroke ~");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    Failed standard therapy or are intolerant to standard therapy | standard therapy ~
                    Received chemotherapy or is unfit for it                      | chemotherapy ~
                    No prior chemotherapy. Early chemotherapy is allowed.         | not chemotherapy ~
                    """)
    void whoCouldNotHaveATreatmentNeedNotHaveHadIt(String item, String said) {
        assertThat(Named.required(item)).containsExactly(said);
    }

    @Test
    void anotherTrialMayBeAllowedToo() {
        assertThat(Named.excluded("Concurrent participation in another clinical trial, unless it only observes"))
                .containsExactly("taking part in another trial ~");
    }

    @Test
    void conditionsOfEntryAreNoExceptions() {
        assertThat(
                        Named.in(
                                "Inclusion Criteria:\n\n* Patients are eligible if they meet all of the following:\n  * No prior chemotherapy"))
                .containsExactly("not chemotherapy");
    }
}
