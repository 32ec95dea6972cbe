package org.trialway.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Texts composed by us, and what must be read in them.
class LeafReadingTest {

    private static String required(String section, String words) {
        List<Criteria.Entry> entries = EntryReader.read(section + " Criteria:\n\n* " + words);
        return entries.stream().map(entry -> PlainWords.of(entry.required())).collect(Collectors.joining(" + "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Stage III or IV | stage III to IV
            Stage I, II or III | stage I to III
            Stages IIB-IVA | stage IIB to IVA
            Stage IIIB or IV | either stage IIIB; or stage IV
            Stage 3 or 4 | stage III to IV
            """)
    void stages(String words, String read) {
        assertThat(required("Inclusion", words)).isEqualTo(read);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"Chronic kidney disease stage 4", "Stage 3 chronic kidney disease", "Stage IV pressure ulcer"})
    void stagesOfOtherIllnessesAreNoStageOfTheCancer(String words) {
        assertThat(required("Exclusion", words)).doesNotContain("stage IV").doesNotContain("stage III");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Measurable disease per RECIST 1.1 | measurable disease
            At least one measurable lesion | measurable disease
            Patients must have measurable or evaluable disease | measurable or evaluable disease
            """)
    void measurableDisease(String words, String read) {
        assertThat(required("Inclusion", words)).isEqualTo(read);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Measurable disease is defined as a lesion of 10 mm or more",
        "Non-measurable disease only",
        "Measurable or non-measurable disease"
    })
    void definitionsAndWhatIsNotMeasurableAskForNothing(String words) {
        assertThat(required("Inclusion", words)).doesNotStartWith("measurable disease");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            HLA-A*02:01 positive | HLA-A*02:01
            HLA-A2 positive | HLA-A*02
            HLA-A*0201 or HLA-A*0206 | either HLA-A*02:01; or HLA-A*02:06
            """)
    void tissueTypes(String words, String read) {
        assertThat(required("Inclusion", words)).isEqualTo(read);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Known allergy to cisplatin | no allergy to cisplatin
            Hypersensitivity to polysorbate 80 | no allergy to polysorbate 80
            Severe reactions to monoclonal antibodies | no allergy to monoclonal antibody (in the degree the study words)
            Allergy to any component of cisplatin | no allergy to cisplatin
            """)
    void allergies(String words, String read) {
        assertThat(required("Exclusion", words)).isEqualTo(read);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"Progressed on or intolerant to sorafenib", "Asthma with seasonal symptoms"})
    void intoleranceOfATreatmentIsNoAllergy(String words) {
        assertThat(required("Inclusion", words)).doesNotContain("allergy");
    }

    private static final String LIVER = "AST (SGOT) at most 2.5 times the upper limit of normal, unless "
            + "liver metastases; and if liver metastases: AST (SGOT) at most 5 times the upper limit of normal";

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "AST ≤ 2.5 × ULN (≤ 5 × ULN if liver metastases)",
        "AST ≤ 2.5 × ULN or ≤ 5 × ULN for patients with liver metastases",
        "AST ≤ 2.5 × ULN unless liver metastases are present in which case AST must be ≤ 5 × ULN",
        "AST ≤ 2.5 × ULN in patients without liver metastases or ≤ 5 × ULN in those with liver metastases"
    })
    void aMilderLimitForSomeSoftensTheLimitForThem(String words) {
        assertThat(required("Inclusion", words)).contains(LIVER).doesNotContain("not read");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"AST > 2.5 × ULN (> 5 × ULN if liver metastases)"})
    void amongExclusionsBothLimitsAreTurnedRound(String words) {
        assertThat(required("Exclusion", words)).contains(LIVER).doesNotContain("not read");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            FEV1 ≥ 50% of predicted | FEV1, percent of predicted at least 50%
            DLCO ≥ 60% predicted | DLCO, percent of predicted at least 60%
            QTcF ≤ 470 msec | QTc interval at most 470 ms
            Lipase ≤ 1.5 × ULN | lipase at most 1.5 times the upper limit of normal
            CD4 count ≥ 200 cells/mm3 | CD4 cells at least 200 cells/µL
            Viral load < 400 copies/mL | viral load less than 400 copies/mL
            HbA1c < 8% | HbA1c less than 8%
            """)
    void rarerTests(String words, String read) {
        assertThat(required("Inclusion", words)).isEqualTo(read);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Tumors that express B7-H3 | CD276 positive
            B7-H3+ | CD276 positive
            MSI-H | MSI high
            """)
    void statesThatAMarkersNameOrNeighbourTells(String words, String read) {
        assertThat(required("Inclusion", words)).contains(read);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"Lansky score ≥ 50 for participants < 16 years of age", "2 to < 6 years: 0.8"})
    void theAgeOfThoseALimitIsForIsNoAgeLimit(String words) {
        assertThat(required("Inclusion", words)).doesNotContain("age ");
    }
}
