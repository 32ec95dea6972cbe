package org.trialway.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NeighboursTest {

    private static List<String> all(String items) {
        return Reads.entries("Inclusion Criteria:\n\n" + items).stream()
                .map(entry -> Reads.words(entry.required()))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "* Note: higher in bone disease",
                "* However, exceptions can be made",
                "* Exception: pain from the tumour",
                "* (unless the sponsor agrees)",
                "* Unless the sponsor agrees",
                "* Patients not meeting this criterion can be discussed",
                "* Lower values are accepted",
                "  * In marrow disease the sponsor decides",
                "* ECOG 2 is allowed for younger people",
                "* or the sponsor agrees"
            })
    void aRemarkCapsTheItemItIsAbout(String remark) {
        assertThat(all("* ECOG 0-1\n" + remark).getFirst()).isEqualTo("? ECOG performance status at most 1");
    }

    /// Whom the second item admits, the first may not turn away.
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "* AST < 2.5 x ULN\n* AST < 5 x ULN for patients with liver metastases",
                "* AST ≤ 2.5 × ULN\n* For patients with liver metastases, AST ≤ 5 × ULN",
                "* Bilirubin ≤ 1.5 × ULN\n* In patients with Gilbert's syndrome, bilirubin ≤ 3 × ULN",
                "* AST < 2.5 x ULN\n* Patients with liver metastases: < 5 x ULN",
                "* No prior chemotherapy OR\n* No more than one earlier regimen of chemotherapy",
                "* Either no prior chemotherapy\n* or at least 6 months since prior chemotherapy"
            })
    void anItemThatAdmitsMoreCapsTheStricterOne(String items) {
        assertThat(all(items).getFirst()).startsWith("?");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"* Previous radiotherapy is allowed", "* Haemoglobin ≥ 9 g/dL", "* Measurable disease"})
    void anItemAboutSomethingElseDoesNot(String other) {
        assertThat(all("* ECOG 0-1\n" + other).getFirst()).isEqualTo("ECOG performance status at most 1");
    }

    @Test
    void aRemarkAfterAListCapsTheWholeList() {
        assertThat(all("* Adequate function:\n  * ANC ≥ 1.5 G/L\n  * Hb ≥ 9 g/dL\n* Exceptions need approval"))
                .containsExactly(
                        "? absolute neutrophil count at least 1.5 ×10⁹/L", "? haemoglobin at least 9 g/dL", "?");
    }

    @Test
    void anOrBetweenTwoReadItemsMakesOneEntry() {
        assertThat(all("* Creatinine ≤ 1.5 mg/dL OR\n* Creatinine clearance ≥ 60 mL/min"))
                .containsExactly(
                        "either creatinine at most 1.5 mg/dL; or creatinine clearance or eGFR at least 60 mL/min");
        assertThat(all("* Creatinine ≤ 1.5 mg/dL\n* Or creatinine clearance ≥ 60 mL/min"))
                .hasSize(1);
    }

    @Test
    void anOrThatReachesFurtherCapsAllItMayReach() {
        assertThat(all("* ECOG 0-1,\n* Creatinine ≤ 1.5 mg/dL, or\n* Hb ≥ 9 g/dL"))
                .containsExactly(
                        "? ECOG performance status at most 1",
                        "? creatinine at most 1.5 mg/dL",
                        "? haemoglobin at least 9 g/dL");
        assertThat(all("* Creatinine ≤ 1.5 mg/dL or\n* As agreed"))
                .containsExactly("? creatinine at most 1.5 mg/dL", "?");
        assertThat(all("* Creatinine ≤ 1.5 mg/dL or")).containsExactly("? creatinine at most 1.5 mg/dL");
    }

    @Test
    void amongExclusionsAnOrBetweenItemsSaysNothingNew() {
        assertThat(Reads.entries("Exclusion Criteria:\n\n* ANC < 1 G/L or\n* Hb < 8 g/dL"))
                .extracting(entry -> Reads.words(entry.required()))
                .containsExactly("absolute neutrophil count at least 1 ×10⁹/L", "haemoglobin at least 8 g/dL");
    }
}
