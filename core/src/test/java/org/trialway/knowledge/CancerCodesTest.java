package org.trialway.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trialway.knowledge.CancerCodes.CancerType;
import org.trialway.knowledge.Concept.Kind;

class CancerCodesTest {

    private static final Concept PLEURAL = new Concept(Kind.CANCER, "pleural mesothelioma");

    private static Concept cancer(String words) {
        return Concepts.all().called(Kind.CANCER, words).orElseThrow(() -> new AssertionError(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MPM",
                "malignant pleural mesothelioma",
                "mesothelioma, malignant, of the pleura",
                "Malignant mesothelioma of pleura",
                "pleural mesotheliomas",
                "C45.0"
            })
    void allNamesOfPleuralMesotheliomaAreOneThing(String name) {
        assertThat(cancer(name)).isEqualTo(PLEURAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C45.0",
                "NCIt C9351",
                "C7376",
                "ncit:c7376",
                "PLMESO",
                "OncoTree:PLMESO",
                "ICD-10 C45.0",
                "C154444"
            })
    void allCodesOfPleuralMesotheliomaAreOneThing(String code) {
        assertThat(CancerCodes.coded(code).orElseThrow().cancer()).contains(PLEURAL);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "solid tumours, true",
        "advanced solid tumours, true",
        "thoracic malignancies, true",
        "mesothelioma, true",
        "cancer, true",
        "non-small cell lung cancer, false",
        "lung cancer, false",
        "peritoneal mesothelioma, false",
        "hematologic malignancy, false",
        "gynecologic cancer, false"
    })
    void aWiderNameAdmitsPleuralMesotheliomaAndAnotherDoesNot(String name, boolean admits) {
        String plain = name.replace("advanced ", ""); // how far it has come is read apart
        assertThat(Concepts.all().isA(PLEURAL, cancer(plain))).isEqualTo(admits);
        assertThat(CancerCodes.isA("C45.0", cancer(plain))).isEqualTo(admits);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "C45.1, peritoneal mesothelioma",
        "C45.2, pericardial mesothelioma",
        "C45.7, mesothelioma",
        "C45.9, mesothelioma",
        "PEMESO, peritoneal mesothelioma",
        "TMESO, testicular mesothelioma",
        "PLEMESO, epithelioid pleural mesothelioma",
        "PLSMESO, sarcomatoid pleural mesothelioma",
        "D008654, mesothelioma",
        "NSCLC, non-small cell lung cancer",
        "C2926, non-small cell lung cancer",
        "PACT, ''",
        "HEMA, ''"
    })
    void aCodeLeadsToItsCancer(String code, String name) {
        assertThat(CancerCodes.coded(code)
                        .flatMap(CancerType::cancer)
                        .map(Concept::name)
                        .orElse(""))
                .isEqualTo(name);
    }

    @Test
    void everySecondLevelTypeOfOncoTreeIsThereOnce() {
        var codes = CancerCodes.all().stream()
                .map(CancerType::oncoTree)
                .filter(code -> !code.isEmpty())
                .toList();

        assertThat(codes).hasSizeGreaterThanOrEqualTo(233 + 3).doesNotHaveDuplicates();
        assertThat(CancerCodes.all())
                .allMatch(type -> type.ncit().matches("(C\\d+)?") && type.mesh().matches("(D\\d+)?"));
        assertThat(CancerCodes.all().stream()
                        .filter(type ->
                                type.cancer().isPresent() && !type.mesh().isEmpty()))
                .hasSizeGreaterThan(180);
    }

    @Test
    void aCodeThatNobodyGaveIsNothing() {
        assertThat(CancerCodes.coded("XYZ")).isEmpty();
        assertThat(CancerCodes.isA("XYZ", PLEURAL)).isFalse();
    }
}
