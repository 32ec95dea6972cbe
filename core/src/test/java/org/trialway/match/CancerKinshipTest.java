package org.trialway.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trialway.knowledge.Concept;
import org.trialway.knowledge.Concept.Kind;
import org.trialway.knowledge.Concepts;

class CancerKinshipTest {

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        "pleural mesothelioma, epithelioid mesothelioma",
        "bladder cancer, urothelial carcinoma",
        "gastric adenocarcinoma, gastroesophageal junction cancer",
        "hepatocellular carcinoma, liver cancer",
        "cholangiocarcinoma, liver cancer",
        "melanoma, skin cancer",
        "breast cancer, carcinoma",
        "colorectal cancer, MSI-high solid tumor",
        "HER2-positive breast cancer, hormone receptor-positive breast cancer",
        "small lymphocytic lymphoma, chronic lymphocytic leukemia"
    })
    void namesThatCrossMayBeOneTumour(String one, String other) {
        assertThat(mayBeOneOrIs(one, other)).isTrue();
        assertThat(mayBeOneOrIs(other, one)).isTrue();
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        "pleural mesothelioma, peritoneal mesothelioma",
        "epithelioid pleural mesothelioma, peritoneal mesothelioma",
        "pleural mesothelioma, non-small cell lung cancer",
        "pleural mesothelioma, neuroendocrine carcinoma",
        "peritoneal mesothelioma, ovarian cancer",
        "pancreatic adenocarcinoma, biliary tract cancer",
        "pancreatic adenocarcinoma, hepatocellular carcinoma",
        "pancreatic adenocarcinoma, gastric cancer",
        "lung adenocarcinoma, small cell lung cancer",
        "triple-negative breast cancer, HER2-positive breast cancer",
        "glioblastoma, medulloblastoma"
    })
    void namesOfDifferentPlacesAndTissuesAreApart(String one, String other) {
        assertThat(mayBeOneOrIs(one, other)).isFalse();
        assertThat(mayBeOneOrIs(other, one)).isFalse();
    }

    @Test
    void everyNameStandsInTheTable() {
        var unknown = CancerKinship.names()
                .filter(name -> Concepts.all().named(Kind.CANCER, name).isEmpty())
                .collect(Collectors.toSet());

        assertThat(unknown).isEmpty();
    }

    private static boolean mayBeOneOrIs(String one, String other) {
        var concepts = Arrays.asList(new Concept(Kind.CANCER, one), new Concept(Kind.CANCER, other));
        assertThat(concepts).allMatch(Concepts.all()::holds);
        return Concepts.all().isA(concepts.getFirst(), concepts.getLast())
                || Concepts.all().isA(concepts.getLast(), concepts.getFirst())
                || CancerKinship.mayBeOne(concepts.getFirst(), concepts.getLast());
    }
}
