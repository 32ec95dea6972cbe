package org.trialway.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trialway.knowledge.Concept.Kind;

/// How texts name cancers, their cell types and how far they have come; texts are ours.
class CancerReadingTest {

    private static List<String> names(Kind kind, String heading, String item) {
        return EntryReader.read(heading + " Criteria:\n\n* " + item).stream()
                .flatMap(entry -> Leaves.of(entry.required()).stream())
                .flatMap(leaf -> leaf instanceof Criterion.Has has ? Stream.of(has) : Stream.empty())
                .filter(has -> has.concept().kind() == kind)
                .map(has -> has.concept().name())
                .distinct()
                .toList();
    }

    private static List<String> required(Kind kind, String item) {
        return names(kind, "Inclusion", item);
    }

    private static List<String> excluded(Kind kind, String item) {
        return names(kind, "Exclusion", item);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Disease that is not amenable to potentially curative resection | unresectable",
                "Tumour must not be suitable for treatment with radical surgery | unresectable",
                "No indication for curative surgery | unresectable",
                "Ineligible for surgical treatment | unresectable",
                "Tumour amenable to complete surgical resection | resectable",
                "Patients who are candidates for curative surgery | resectable",
                "Disease must be assessed as inoperable | unresectable",
            })
    void surgerySaysHowFarACancerHasCome(String item, String extent) {
        assertThat(required(Kind.EXTENT, item)).containsExactly(extent);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Advanced or metastatic melanoma | locally advanced, metastatic",
                "Advanced/metastatic melanoma | locally advanced, metastatic",
                "Metastatic or advanced melanoma | metastatic, locally advanced",
                "Advanced, recurrent or metastatic melanoma | locally advanced, recurrent, metastatic",
                "Advanced melanoma |",
            })
    void advancedBesideMetastaticIsLocallyAdvanced(String item, String extents) {
        List<String> expected = extents == null ? List.of() : List.of(extents.split(", "));
        assertThat(required(Kind.EXTENT, item)).containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Prior chemotherapy for metastatic disease",
                "At least one line of systemic therapy in the metastatic setting",
                "Willing to be followed until disease progression",
                "Consents to a biopsy at the time of progression",
            })
    void anExtentOfAnotherTimeOrTreatmentIsNotAskedFor(String item) {
        assertThat(required(Kind.EXTENT, item)).isEmpty();
    }

    @Test
    void cellTypesInParenthesesAndAfterIncludingAreMeant() {
        assertThat(required(Kind.HISTOLOGY, "Pleural mesothelioma (epithelioid, sarcomatoid or biphasic)"))
                .containsExactly("epithelioid", "sarcomatoid", "biphasic");
        assertThat(required(Kind.HISTOLOGY, "Ovarian cancer, including serous and clear cell"))
                .containsExactly("serous", "clear cell");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ovarian, fallopian tube or primary peritoneal cancer"
                        + " | ovarian cancer, fallopian tube cancer, primary peritoneal cancer",
                "Breast, colon, and lung cancers | breast cancer, colon cancer, lung cancer",
                "Gastric/GEJ adenocarcinoma | gastric adenocarcinoma, gastroesophageal junction cancer",
                "Adenocarcinoma of the oesophagus, stomach or pancreas"
                        + " | esophageal adenocarcinoma, gastric adenocarcinoma, pancreatic adenocarcinoma",
                "Mesothelioma (any subtype, pleural or peritoneal) | pleural mesothelioma, peritoneal mesothelioma",
                "Tracheal carcinoma | tracheal carcinoma",
                "Prostate, soft tissue sarcoma | prostate cancer, soft tissue sarcoma",
                "Melanoma that was resected; or metastatic uveal melanoma | melanoma, uveal melanoma",
                "NSCLC (non-small cell lung cancer) | non-small cell lung cancer",
                "Solid tumours, such as melanoma or RCC | solid tumor, melanoma, renal cell carcinoma",
            })
    void cancersThatShareAWordAreAlternatives(String item, String cancers) {
        assertThat(required(Kind.CANCER, item)).containsExactly(cancers.split(", "));
    }

    @Test
    void severalCancersAreNeverAskedForTogether() {
        Criterion required = EntryReader.read("Inclusion Criteria:\n\n* Resected melanoma. Or uveal melanoma.")
                .getFirst()
                .required();
        assertThat(required.toString()).contains("AnyOf").doesNotContain("All[");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Adenocarcinoma of the colon | colon cancer | adenocarcinoma",
                "Colon adenocarcinoma | colon cancer |",
                "Non-squamous NSCLC | non-small cell lung cancer | non-squamous",
                "Poorly differentiated neuroendocrine carcinoma | neuroendocrine carcinoma | poorly differentiated",
                "Clear cell renal cell carcinoma | clear cell renal cell carcinoma |",
                "Squamous cell carcinoma of the head and neck | head and neck squamous cell carcinoma |",
            })
    void aCellTypeThatTheCancersNameDoesNotHoldIsToldBesideIt(String item, String cancer, String type) {
        assertThat(required(Kind.CANCER, item)).containsExactly(cancer);
        assertThat(required(Kind.HISTOLOGY, item)).containsExactlyElementsOf(type == null ? List.of() : List.of(type));
    }

    @Test
    void namesOfBodiesNameNoCancer() {
        assertThat(required(Kind.CANCER, "Staged by the American Joint Committee on Cancer, 8th edition"))
                .isEmpty();
    }

    @Test
    void beingIneligibleForATreatmentBarsNobodyFromTheStudy() {
        assertThat(EntryReader.read("Inclusion Criteria:\n\n* Melanoma, ineligible for all treatment that is known"))
                .allSatisfy(entry -> assertThat(entry.required().toString())
                        .contains("melanoma")
                        .doesNotContain("Not["));
        assertThat(EntryReader.read("Inclusion Criteria:\n\n* People with melanoma are not eligible for this study"))
                .allSatisfy(entry -> assertThat(entry.required().toString()).contains("Not["));
    }

    @Test
    void curedCancersBelowAnExceptionBarNobody() {
        assertThat(excluded(Kind.CANCER, "Adequately treated carcinoma in situ or basal cell carcinoma"))
                .isEmpty();
        assertThat(excluded(Kind.CANCER, "Uveal melanoma")).containsExactly("uveal melanoma");
    }

    @Test
    void progressionAskedOfATreatmentBarsNobodyByItself() {
        assertThat(excluded(Kind.EXTENT, "Rapidly progressive disease")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Measurable disease by RECIST 1.1 | MeasurableDisease[evaluableIsEnough=false",
                "Radiologically assessable disease | MeasurableDisease[evaluableIsEnough=true",
            })
    void measurableAndAssessableAreTwoThings(String item, String read) {
        assertThat(EntryReader.read("Inclusion Criteria:\n\n* " + item)
                        .getFirst()
                        .required()
                        .toString())
                .contains(read);
    }

    @Test
    void measurableDiseaseThatMayBeMissingIsNotAskedFor() {
        assertThat(EntryReader.read("Inclusion Criteria:\n\n* Recurrent disease regardless of measurable disease")
                        .getFirst()
                        .required()
                        .toString())
                .doesNotContain("MeasurableDisease");
    }

    @Test
    void whatIsDeniedIsNeverAskedFor() {
        assertThat(EntryReader.read("Inclusion Criteria:\n\n* Non-metastatic osteosarcoma")
                        .getFirst()
                        .required()
                        .toString())
                .contains("Not[");
        assertThat(excluded(Kind.CANCER, "Non-cutaneous melanoma")).doesNotContain("cutaneous melanoma");
        assertThat(required(Kind.EXTENT, "Must not show early progression")).isEmpty();
    }
}
