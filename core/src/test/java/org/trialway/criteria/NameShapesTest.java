package org.trialway.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Names of illnesses, medicines and procedures in the shapes that records commonly give them.
class NameShapesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Is pregnant or breastfeeding, or expecting to conceive or father children | not pregnant; and not breastfeeding
            Known to have a substance abuse disorder that may have an impact on follow-up | no substance abuse
            Toxicity that led to permanent discontinuation of prior immunotherapy | no severe immune-related adverse event
            Scans that show a tumour invading or encasing major blood vessels | no major blood vessel invasion
            Any history of anaphylactic reactions | no allergy to any substance
            Serious wound, ulcer, or bone fracture | no ulcer
            Known infection with HIV | no HIV
            Diseases of the heart that are not well controlled | no heart disease
            Use of a strong inhibitor or inducer of CYP3A4 | strong CYP3A4 inducer
            """)
    void barsWhatIsNamed(String item, String barred) {
        assertThat(Reads.excluded(item)).contains(barred);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Toxicity that led to permanent discontinuation of prior immunotherapy | earlier immunotherapy
            Known infection with HIV | infection
            Any live vaccine against infectious diseases | infection
            Bowel disease that may alter the absorption of the study drug | malabsorption
            Tumours that cannot be biopsied | biopsy
            """)
    void doesNotBarWhatIsOnlyMentioned(String item, String mentioned) {
        assertThat(Reads.excluded(item)).doesNotContain(mentioned);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Women must not be pregnant or breastfeeding | not pregnant; and not breastfeeding
            Not pregnant with negative serum pregnancy test | negative pregnancy test
            Hemoglobin at least 9 g/dL (no transfusion within 14 days) | not taking transfusion within 14 days
            Recovered from prior surgery | no surgery done
            No hepatic, renal, or coagulopathy | no kidney disease
            """)
    void asksForWhatIsMeant(String item, String asked) {
        assertThat(Reads.required(item)).contains(asked);
    }

    @Test
    void readsTheExamplesOfAnIllnessThatIsNoneInParticular() {
        assertThat(Reads.excluded("Uncontrolled illness, including hypertension and skin disease"))
                .contains("no hypertension")
                .contains("no skin disease");
    }

    @Test
    void readsTheIllnessThatALeadInNames() {
        var entries =
                Reads.entries("Exclusion Criteria:\n\n* Uncontrolled heart disease, including:\n  * Unstable angina\n");
        assertThat(entries)
                .map(entry -> Reads.words(entry.required()))
                .anyMatch(words -> words.contains("heart disease"));
    }

    @Test
    void keepsTheRuleBeforeANoteThatAdmits() {
        String item = "Symptomatic brain metastases Note: people with treated brain metastases may participate";
        assertThat(Reads.excluded(item)).contains("no CNS metastases").contains("unless");
    }

    @Test
    void tellsThePointsOfALabelledRecordApartThatRunOn() {
        var entries =
                Reads.entries("PATIENT CHARACTERISTICS: Age: Over 18 Other: No other malignancy within the past 5 "
                        + "years except cancer in situ of the cervix Not pregnant or nursing No uncontrolled infection "
                        + "At least 4 weeks since prior radiotherapy");
        assertThat(entries)
                .map(entry -> Reads.words(entry.required()))
                .anyMatch(words -> words.contains("not pregnant"))
                .anyMatch(words -> words.contains("no active infection"))
                .anyMatch(words -> words.contains("no radiotherapy done within 28 days"))
                .hasSizeGreaterThan(4);
    }
}
