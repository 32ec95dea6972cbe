package org.trialway.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.trialway.knowledge.Concept.Kind;
import org.trialway.text.Phrases;
import org.trialway.text.Tokens;

class ConceptsTest {

    /// Looked for only beside a word that asks for them, so they may share words with other kinds: a monoclonal
    /// antibody
    /// is a treatment, and something to be allergic to.
    private static final EnumSet<Kind> READ_IN_ITS_PLACE = EnumSet.of(Kind.ALLERGEN);

    private final Concepts concepts = Concepts.all();

    @ParameterizedTest
    @EnumSource(names = {"THERAPY", "CANCER", "HISTOLOGY", "EXTENT", "BIOMARKER", "BIOMARKER_STATE"})
    void everyKindHasItsTable(Kind kind) {
        assertThat(concepts.ofKind(kind)).isNotEmpty();
    }

    @Test
    void aPhraseMeansOneThing() {
        var words = Phrases.<Concept>builder();
        for (Kind kind : EnumSet.complementOf(READ_IN_ITS_PLACE)) {
            for (Concept concept : concepts.ofKind(kind)) {
                words.addAll(phrases(concept), concept); // refuses a phrase that is there with another meaning
            }
        }
        assertThat(words.build().longest(Tokens.of("anti PD-1"), 0)).isNotNull();
    }

    @Test
    void aConceptListsAPhraseOnce() {
        var twice = new ArrayList<String>();
        for (Kind kind : Kind.values()) {
            for (Concept concept : concepts.ofKind(kind)) {
                var seen = new HashSet<String>();
                phrases(concept).stream().filter(phrase -> !seen.add(phrase)).forEach(twice::add);
            }
        }
        assertThat(twice).isEmpty();
    }

    private List<String> phrases(Concept concept) {
        var all = new ArrayList<>(concepts.phrases(concept));
        all.addAll(concepts.exactPhrases(concept));
        return all;
    }

    @Test
    void everyConceptSaysWhereItComesFrom() {
        for (Kind kind : Kind.values()) {
            assertThat(concepts.ofKind(kind))
                    .noneMatch(concept -> concepts.source(concept).isBlank());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    THERAPY; systemic therapy, chemotherapy, platinum chemotherapy, pemetrexed, taxane, immunotherapy
                    THERAPY; immune checkpoint inhibitor, anti-PD-1/PD-L1, anti-CTLA-4, targeted therapy
                    THERAPY; tyrosine kinase inhibitor, hormone therapy, monoclonal antibody, antibody-drug conjugate
                    THERAPY; cancer vaccine, cell therapy, CAR-T, oncolytic virus, gene therapy, investigational agent
                    THERAPY; intrapleural therapy, intraperitoneal chemotherapy, anti-angiogenic, standard therapy
                    THERAPY; any anticancer therapy, biologic therapy
                    EXTENT; unresectable, resectable, locally advanced, metastatic, recurrent, refractory, progressed
                    EXTENT; newly diagnosed
                    BIOMARKER_STATE; positive, negative, mutated, wild type, amplified, high, low, fusion, deficient
                    BIOMARKER; MSLN, WT1, TPBG, CD276, PDCD1, CD274, CTLA4, TIGIT, LAG3, ERBB2, EGFR, ALK, ROS1, MSI, TMB
                    HISTOLOGY; epithelioid, non-epithelioid, sarcomatoid, biphasic, adenocarcinoma
                    CANCER; pleural mesothelioma, peritoneal mesothelioma, pericardial mesothelioma, mesothelioma
                    """)
    void theTablesHoldTheClosedLists(Kind kind, String names) {
        for (String name : names.split(", ")) {
            assertThat(concepts.named(kind, name)).as(name).isPresent();
        }
    }

    @Test
    void advancedAloneIsNoExtent() {
        assertThat(concepts.ofKind(Kind.EXTENT))
                .noneMatch(extent -> concepts.phrases(extent).contains("advanced"));
    }

    @ParameterizedTest(name = "{1} is a {2}: {3}")
    @CsvSource(delimiter = ';', textBlock = """
                    THERAPY; pembrolizumab; anti-PD-1/PD-L1; true
                    THERAPY; pembrolizumab; monoclonal antibody; true
                    THERAPY; pembrolizumab; any anticancer therapy; true
                    THERAPY; anti-PD-1/PD-L1; pembrolizumab; false
                    THERAPY; ipilimumab; anti-PD-1/PD-L1; false
                    THERAPY; cadonilimab; anti-CTLA-4; true
                    THERAPY; cisplatin; platinum chemotherapy; true
                    THERAPY; cisplatin; immunotherapy; false
                    THERAPY; pemetrexed; chemotherapy; true
                    THERAPY; bevacizumab; anti-angiogenic; true
                    THERAPY; bevacizumab; immunotherapy; false
                    THERAPY; osimertinib; tyrosine kinase inhibitor; true
                    THERAPY; dabrafenib; tyrosine kinase inhibitor; false
                    THERAPY; talimogene laherparepvec; systemic therapy; false
                    THERAPY; intraperitoneal chemotherapy; systemic therapy; false
                    THERAPY; trastuzumab deruxtecan; HER2-targeted therapy; true
                    THERAPY; trastuzumab deruxtecan; chemotherapy; false
                    THERAPY; tisagenlecleucel; CAR-T; true
                    THERAPY; octreotide; any anticancer therapy; false
                    THERAPY; investigational agent; any anticancer therapy; false
                    CANCER; pleural mesothelioma; mesothelioma; true
                    CANCER; pleural mesothelioma; solid tumor; true
                    CANCER; pleural mesothelioma; thoracic malignancy; true
                    CANCER; pleural mesothelioma; lung cancer; false
                    CANCER; peritoneal mesothelioma; thoracic malignancy; false
                    CANCER; non-small cell lung cancer; thoracic malignancy; true
                    CANCER; acute myeloid leukemia; hematologic malignancy; true
                    CANCER; acute myeloid leukemia; solid tumor; false
                    CANCER; cervical carcinoma in situ; cancer; false
                    CANCER; meningioma; cancer; false
                    HISTOLOGY; sarcomatoid; non-epithelioid; true
                    BIOMARKER; KRAS G12C; KRAS; true
                    """)
    void isAIsStrict(Kind kind, String narrower, String broader, boolean expected) {
        Concept left = concepts.named(kind, narrower).orElseThrow();
        Concept right = concepts.named(kind, broader).orElseThrow();
        assertThat(concepts.isA(left, right)).isEqualTo(expected);
    }

    @Test
    void aNameThatNoTableHoldsIsOnlyItself() {
        var unheard = new Concept(Kind.CANCER, "unheard of");
        assertThat(concepts.named(Kind.CANCER, "unheard of")).isEmpty();
        assertThat(concepts.isA(unheard, unheard)).isTrue();
        assertThat(concepts.isA(unheard, new Concept(Kind.CANCER, "cancer"))).isFalse();
    }

    @Test
    void geneSymbolsThatAreWordsCountInTheirOwnCaseOnly() {
        Concept met = concepts.named(Kind.BIOMARKER, "MET").orElseThrow();
        assertThat(concepts.phrases(met)).doesNotContain("MET").contains("c-Met");
        assertThat(concepts.exactPhrases(met)).contains("MET");
        Concept egfr = concepts.named(Kind.BIOMARKER, "EGFR").orElseThrow();
        assertThat(concepts.phrases(egfr)).doesNotContain("EGFR"); // eGFR is a kidney test
    }

    @Test
    void aConceptCannotBeOneOfItself() {
        var rows = ConceptTable.rows(Kind.CANCER, "a\t\tb\tx\nb\t\ta\tx\n");
        assertThatThrownBy(() -> new Concepts(rows)).hasMessageContaining("one of itself");
    }

    @Test
    void aBroaderNameMustBeInTheTable() {
        var rows = ConceptTable.rows(Kind.CANCER, "a\tan a; the a\tb\tx\n");
        assertThatThrownBy(() -> new Concepts(rows)).hasMessageContaining("\"b\"");
    }

    @Test
    void aNameStandsOnceInItsTable() {
        var rows = ConceptTable.rows(Kind.CANCER, "a\t\t\tx\na\t\t\tx\n");
        assertThatThrownBy(() -> new Concepts(rows)).hasMessageContaining("twice");
    }

    @Test
    void aLineWithTooFewColumnsIsNamed() {
        assertThatThrownBy(() -> ConceptTable.rows(Kind.CANCER, "a\tb\n"))
                .hasMessageContaining("cancers.tsv")
                .hasMessageContaining("2 columns");
    }
}
