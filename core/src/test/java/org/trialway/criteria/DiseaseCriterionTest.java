package org.trialway.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trialway.registry.RecordReader;
import org.trialway.study.Study;

class DiseaseCriterionTest {

    @ParameterizedTest(name = "{0} | {1} | {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "A Vaccine | Ovarian Cancer | Ovarian cancer confirmed at our own laboratory | ovarian cancer",
                "A Vaccine in Lung Cancer | Ovarian Cancer | Ovarian cancer or melanoma, with a twist "
                        + "| either ovarian cancer; or lung cancer; or melanoma",
                "A Vaccine | Ovarian Cancer; Immune Response | Ovarian cancer | ovarian cancer",
                "A Vaccine | Ovarian Cancer | Ovarian cancer or another solid tumor that expresses the target "
                        + "| either ovarian cancer; or solid tumor",
                "A Vaccine | Ovary Neoplasm | Ovarian cancer | ovarian cancer",
                "A Vaccine for Advanced Cancers | Ovarian Cancer; Melanoma | Ovarian cancer or melanoma "
                        + "| either ovarian cancer; or melanoma"
            })
    void theTextAndTheRecordsConditionsTogetherSayWhichCancersAStudyIsFor(
            String title, String conditions, String item, String expected) {
        assertThat(disease(title, conditions, item)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} | {1} | {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "A Vaccine | Ovarian Cancer | Ovarian cancer and other tumor types after talking to us",
                "A Vaccine | Ovarian Cancer | Advanced malignancies such as ovarian cancer",
                "A Vaccine | Ovarian Cancer | Ovarian cancer or xylosinoma",
                "A Vaccine | Ovarian Cancer | Ovarian cancer or healthy volunteers",
                "A Vaccine | Ovarian Cancer | Able to swallow",
                "A Vaccine | Solid Tumors; Ovarian Cancer | Histologically confirmed disease",
                "A Vaccine | Cancer | Ovarian cancer",
                "A Vaccine | Peritoneal Tumor | Ovarian cancer",
                "A Vaccine | Advanced Malignancies; Ovarian Cancer | Ovarian cancer",
                "A Vaccine for Advanced Cancers | Ovarian Cancer | Ovarian cancer",
                "A Vaccine | Ovarian Cancer; Blue-green Tumor | Ovarian cancer",
                "A Vaccine | Ovarian Cancer; Hepatitis B | Ovarian cancer",
                "A Vaccine | Fatigue | Ovarian cancer"
            })
    void wordsOfCancersAtLargeLeaveItOpen(String title, String conditions, String item) {
        assertThat(disease(title, conditions, item)).isEqualTo("open");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Stage III by the American Joint Committee on Cancer",
                "No other malignancy within five years",
                "Tumor tissue for a test",
                "No other cancer therapy",
                "Measurable by the Response Evaluation Criteria in Solid Tumors",
                "Adequate control of anemia"
            })
    void societiesOtherTumoursAndThePatientsOwnTumourOpenNothing(String further) {
        assertThat(disease("A Vaccine", "Ovarian Cancer", "Ovarian cancer\\n* " + further))
                .isEqualTo("ovarian cancer");
    }

    @Test
    void titlesStandInForConditionsWhoseTumourWeDoNotKnow() {
        assertThat(disease("A Vaccine in Ovarian Cancer", "Blue-green Tumor", "Ovarian cancer"))
                .isEqualTo("ovarian cancer");
        assertThat(disease("A Vaccine in Lung Cancer", "Blue-green Tumor", "Ovarian cancer"))
                .isEqualTo("open");
    }

    @Test
    void aCohortForEachCancerIsForThatCancer() {
        var cohorts = study(
                "A Vaccine for Rare Cancers",
                "Melanoma; Thymoma",
                "Advanced solid tumor\\n\\nCohort 1 (Melanoma):\\n\\n* Melanoma (of any color)"
                        + "\\n\\nCohort 2 (Thymoma):\\n\\n* Thymoma of a new type");

        assertThat(new CriteriaParser()
                        .parse(cohorts).entries().stream()
                                .filter(entry -> entry.required().source() instanceof Source.Field)
                                .map(entry -> entry.cohort() + ": " + PlainWords.of(entry.required())))
                .containsExactly("Cohort 1 (Melanoma): melanoma", "Cohort 2 (Thymoma): thymoma");
    }

    private static String disease(String title, String conditions, String item) {
        return new CriteriaParser()
                .parse(study(title, conditions, item)).entries().stream()
                        .filter(entry -> entry.required().source() instanceof Source.Field)
                        .map(entry -> PlainWords.of(entry.required()))
                        .findFirst()
                        .orElse("open");
    }

    private static Study study(String title, String conditions, String item) {
        String list = Arrays.stream(conditions.split("; "))
                .map(condition -> '"' + condition + '"')
                .collect(Collectors.joining(","));
        String json = """
                {"protocolSection": {
                  "identificationModule": {"nctId": "NCT00000001", "briefTitle": "%s"},
                  "conditionsModule": {"conditions": [%s]},
                  "eligibilityModule": {"eligibilityCriteria": "Inclusion Criteria:\\n\\n* %s\\n\\nExclusion Criteria:\\n\\n* Other malignancies"}}}
                """.formatted(title, list, item);
        return RecordReader.read(json.getBytes(StandardCharsets.UTF_8));
    }
}
