package org.trialway.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trialway.patient.PatientBuilder.aPatient;
import static org.trialway.patient.PatientBuilder.on;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trialway.patient.Fact;
import org.trialway.text.PartialDate;

class CancerTopicTest {

    @ParameterizedTest(name = "{0}: {2} about {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "pleural mesothelioma | Vaccine for Mesotheliomas | Lung Disease | NAMES_IT",
                "pleural mesothelioma | Vaccine | Lung Cancer; Malignant Mesothelioma | NAMES_IT",
                "pleural mesothelioma | Vaccine in Advanced Solid Tumours | Lung Cancer | COULD_HOLD_IT",
                "pleural mesothelioma | Antibody in Advanced Cancer | Lung Cancer | COULD_HOLD_IT",
                "pleural mesothelioma | Antibody | Cancer | COULD_HOLD_IT",
                "pleural mesothelioma | Antibody | Unspecified Adult Solid Tumor, Protocol Specific | COULD_HOLD_IT",
                "pleural mesothelioma | Antibody | Pleural Neoplasms | COULD_HOLD_IT",
                "pleural mesothelioma | Antibody | Thoracic Cancer | COULD_HOLD_IT",
                "pleural mesothelioma | Antibody | Lung Cancer; Metastatic Cancer | OTHER",
                "pleural mesothelioma | Antibody in Metastatic Cancer of the Pancreas | Pancreatic Cancer | OTHER",
                "pleural mesothelioma | Antibody | Peritoneal Neoplasms | OTHER",
                "peritoneal mesothelioma | Antibody | Peritoneal Neoplasms | COULD_HOLD_IT",
                "pancreatic adenocarcinoma | Cells | Cancer of the Pancreas | NAMES_IT",
                "pancreatic adenocarcinoma | Cells | Gastric Adenocarcinoma | OTHER",
                "ovarian cancer | Cells | Ovary Neoplasm | NAMES_IT",
                "lung cancer | Cells | Small Cell Lung Cancer | NAMES_IT",
                "lung cancer | Cells | Breast Cancer | OTHER",
                "melanoma | Cells | Uveal Melanoma | NAMES_IT"
            })
    void aRecordIsAboutWhatItsOwnWordsName(String cancer, String title, String conditions, Relevance expected) {
        CancerTopic topic = topicOf(cancer);

        assertThat(topic.relevanceOf(title, Arrays.asList(conditions.split("; ")), List.of()))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "pleural mesothelioma, stage IIIB | mesothelioma",
                "non-small cell lung cancer | lung",
                "stage 4 bowel cancer, spread to liver | bowel, liver",
                "triple negative breast cancer | breast"
            })
    void onlyWordsThatTellAreLookedFor(String cancer, String expected) {
        assertThat(topicOf(cancer).words()).isEqualTo(expected);
    }

    @Test
    void keywordsNameACancerToo() {
        assertThat(topicOf("mesothelioma").relevanceOf("Cells", List.of("Cysts"), List.of("advanced mesothelioma")))
                .isEqualTo(Relevance.NAMES_IT);
    }

    @Test
    void withoutAWordThatTellsThereIsNoTopic() {
        assertThat(topicOf("advanced cancer").isKnown()).isFalse();
        assertThat(topicOf("I don't know").isKnown()).isFalse();
        assertThat(topicOf("not sure, stage IV").isKnown()).isFalse();
        assertThat(CancerTopic.of(aPatient().build()).isKnown()).isFalse();
        assertThat(topicOf("pleural mesothelioma").words()).isEqualTo("mesothelioma");
    }

    private static CancerTopic topicOf(String cancer) {
        return CancerTopic.of(aPatient()
                .with(new Fact.Cancer(cancer, "", "", PartialDate.UNKNOWN, on("")))
                .build());
    }
}
