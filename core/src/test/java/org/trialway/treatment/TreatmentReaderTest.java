package org.trialway.treatment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trialway.knowledge.TreatmentClass;
import org.trialway.treatment.Treatment.Basis;

class TreatmentReaderTest {

    private static String classes(Classification given) {
        return given.classes().stream().map(TreatmentClass::words).collect(Collectors.joining("; "));
    }

    private static String targets(Classification given) {
        return String.join(" ", given.targets());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Nivolumab                          | immune checkpoint inhibitor | PDCD1
            NIVOLUMAB 240 mg                   | immune checkpoint inhibitor | PDCD1
            Opdivo™                            | immune checkpoint inhibitor | PDCD1
            Keytruda®                          | immune checkpoint inhibitor | PDCD1
            MK3475                             | immune checkpoint inhibitor | PDCD1
            MK 3475                            | immune checkpoint inhibitor | PDCD1
            BGBA317 infusion                   | immune checkpoint inhibitor | PDCD1
            cemiplimab-rwlc                    | immune checkpoint inhibitor | PDCD1
            Bevacizumab                        | monoclonal antibody         | VEGFA
            bevacizumab-abcd                   | monoclonal antibody         | VEGFA
            Interleukin 2                      | cytokine                    | ''
            IL2                                | cytokine                    | ''
            interferon-α                       | cytokine                    | ''
            Trastuzumab Deruxtecan             | antibody-drug conjugate     | ERBB2
            Tarlatamab                         | bispecific T-cell engager   | DLL3 CD3E
            LMB-100                            | immunotoxin                 | MSLN
            Intravesical BCG                   | immune agonist              | ''
            """)
    void anAgentIsKnownHoweverItIsSpelled(String name, String classes, String targets) {
        Classification given = AStudy.study().giving(name).read();

        assertThat(given.isImmunotherapy()).isTrue();
        assertThat(classes(given)).isEqualTo(classes);
        assertThat(targets(given)).isEqualTo(targets);
    }

    /// A messenger that cells or a vaccine carry is not what is given.
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            IL15-transduced CAR-NK cells against CD70       | adoptive cell transfer
            vaccinia-GM-CSF vaccine                         | therapeutic cancer vaccine
            MUC1-KLH conjugate vaccine                      | therapeutic cancer vaccine
            GM-CSF                                          | cytokine
            """)
    void cellsAndVaccinesCountBeforeTheMessengersTheyCarry(String name, String classes) {
        assertThat(classes(AStudy.study().ofKind("BIOLOGICAL", name).read())).isEqualTo(classes);
    }

    @Test
    void aVaccineAgainstAnInfectionIsNoneByAnyOfItsNames() {
        assertThat(AStudy.of("Cervical Cancer")
                        .giving("HPV (Human Papillomavirus) Vaccine", "Gardasil")
                        .read()
                        .isImmunotherapy())
                .isFalse();
    }

    @Test
    void gmCsfBesideChemotherapyOfATitleIsNone() {
        assertThat(AStudy.of("Breast Cancer")
                        .titled("Combination chemotherapy (ABCD) with growth factor")
                        .giving("ABCD with GM-CSF")
                        .read()
                        .isImmunotherapy())
                .isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            EphA2 CAR-T cells                               | adoptive cell transfer      | EPHA2
            anti-CCR8 antibody ZZ-901                       | monoclonal antibody         | CCR8
            Anti-PD1                                        | immune checkpoint inhibitor | PDCD1
            anti-PD-(L)1 antibody                           | immune checkpoint inhibitor | PDCD1
            PD-L1 inhibitor                                 | immune checkpoint inhibitor | CD274
            Zetozumab                                       | monoclonal antibody         | ''
            Zetotug                                         | monoclonal antibody         | ''
            Zetocabtagene autoleucel                        | adoptive cell transfer      | ''
            Zetotuzumab vedotin                             | antibody-drug conjugate     | ''
            autologous dendritic cell vaccine ZZ            | therapeutic cancer vaccine  | ''
            WT1 peptide vaccine ZZ                          | therapeutic cancer vaccine  | WT1
            TIL                                             | adoptive cell transfer      | ''
            oncolytic adenovirus ZZ-1                       | oncolytic virus             | ''
            HER2 antibody-drug conjugate ZZ                 | antibody-drug conjugate     | ERBB2
            mesothelin x CD3 bispecific antibody            | bispecific T-cell engager   | MSLN CD3E
            PD-1/VEGF bispecific antibody ZZ                | immune checkpoint inhibitor | PDCD1 VEGFA
            OX40 agonist antibody ZZ                        | immune agonist              | TNFRSF4
            T cells directed against WT1                    | adoptive cell transfer      | WT1
            gp100 antigen                                   | therapeutic cancer vaccine  | PMEL
            """)
    void anAgentThatNoTableKnowsIsReadFromTheRecordsWords(String name, String classes, String targets) {
        Classification given = AStudy.study().ofKind("BIOLOGICAL", name).read();

        assertThat(classes(given)).isEqualTo(classes);
        assertThat(targets(given)).isEqualTo(targets);
        assertThat(given.experimental())
                .allSatisfy(each -> assertThat(each.basis()).isEqualTo(Basis.RECORD));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cisplatin",
                "Filgrastim",
                "Denosumab",
                "Influenza vaccine",
                "Gardasil",
                "cART",
                "til today",
                "EGFR inhibitor",
                "89Zr-bevacizumab",
                "PD-L1 expression test",
                "Vigilance training drug",
                "Placebo"
            })
    void whatOnlyLooksLikeAnImmuneTreatmentIsNone(String name) {
        assertThat(AStudy.study().giving(name).read().isImmunotherapy()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Asthma", "Rheumatoid Arthritis", "Hepatitis C", "Influenza"})
    void aStudyOfAnotherIllnessGivesNoTreatmentOfCancer(String condition) {
        assertThat(AStudy.of(condition)
                        .giving("Rituximab")
                        .giving("Interferon alfa-2b")
                        .read())
                .isEqualTo(Classification.NONE);
    }

    @Test
    void aStudyForAPictureGivesNone() {
        assertThat(AStudy.study()
                        .purpose("DIAGNOSTIC")
                        .giving("Girentuximab")
                        .read()
                        .isImmunotherapy())
                .isFalse();
    }

    @Test
    void everyTreatmentComesWithItsWords() {
        Treatment given = AStudy.study()
                .giving("Pembrolizumab 200 mg plus pemetrexed")
                .read()
                .experimental()
                .getFirst();

        assertThat(given.name()).isEqualTo("pembrolizumab");
        assertThat(given.basis()).isEqualTo(Basis.TABLE);
        assertThat(given.reason()).isEqualTo(new Reason("intervention", "Pembrolizumab 200 mg"));
    }

    @Test
    void whatOnlyAnArmComparedWithGetsStandsApart() {
        Classification given = AStudy.study()
                .arm("New", "EXPERIMENTAL", "Drug: Durvalumab", "Drug: Carboplatin")
                .arm("Usual", "ACTIVE_COMPARATOR", "Drug: Nivolumab")
                .giving("Durvalumab")
                .giving("Carboplatin")
                .giving("Nivolumab")
                .read();

        assertThat(given.agents()).containsExactly("durvalumab");
        assertThat(given.comparator()).extracting(Treatment::name).containsExactly("nivolumab");
        assertThat(given.combinedWith()).containsOnlyKeys(Companion.CHEMOTHERAPY);
    }

    @Test
    void whereEveryArmIsCalledAComparatorAllIsTried() {
        Classification given = AStudy.study()
                .arm("One", "ACTIVE_COMPARATOR", "Drug: Durvalumab")
                .arm("Two", "ACTIVE_COMPARATOR", "Drug: Nivolumab")
                .giving("Durvalumab")
                .giving("Nivolumab")
                .read();

        assertThat(given.agents()).containsExactly("durvalumab", "nivolumab");
    }

    @Test
    void aCodeIsExplainedByTheTitleAndKeepsItsName() {
        Treatment given = AStudy.study()
                .titled("ZZ-777, an anti-CCR8 antibody, in patients refractory to anti-PD-1 antibodies")
                .giving("ZZ-777")
                .read()
                .experimental()
                .getFirst();

        assertThat(given.name()).isEqualTo("ZZ-777");
        assertThat(given.targets()).containsExactly("CCR8");
    }

    @Test
    void aCodeIsExplainedByTheSentenceThatNamesIt() {
        Classification given = AStudy.study()
                .about(
                        "Nivolumab is used often. ZZ-777 is a bispecific antibody against mesothelin and CD3. More follows.")
                .giving("ZZ-777")
                .read();

        assertThat(targets(given)).isEqualTo("MSLN CD3E");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Drug ZZ after progression on immune checkpoint inhibitors",
                "Drug ZZ in patients previously treated with an anti-PD-1 antibody",
                "Drug ZZ for immune checkpoint inhibitor-induced colitis",
                "Drug ZZ in PD-L1 positive mesothelioma"
            })
    void whatPeopleHadBeforeIsNotWhatTheyAreGiven(String title) {
        assertThat(AStudy.study().titled(title).giving("Drug ZZ").read().isImmunotherapy())
                .isFalse();
    }

    @Test
    void growthFactorBesideChemotherapyOnlySupportsTheBlood() {
        assertThat(AStudy.study()
                        .giving("Sargramostim")
                        .giving("Cisplatin")
                        .read()
                        .isImmunotherapy())
                .isFalse();
        assertThat(classes(AStudy.study()
                        .giving("Sargramostim")
                        .giving("WT1 peptide vaccine")
                        .read()))
                .isEqualTo("cytokine; therapeutic cancer vaccine");
    }

    @Test
    void companionsAreNamedFromTheClosedList() {
        Classification given = AStudy.study()
                .giving("B7-H3 CAR-T cells")
                .giving("Fludarabine")
                .giving("Anlotinib")
                .giving("Letrozole")
                .ofKind("RADIATION", "Hemithorax")
                .ofKind("PROCEDURE", "Extended pleurectomy")
                .read();

        assertThat(given.combinedWith())
                .containsOnlyKeys(
                        Companion.CHEMOTHERAPY,
                        Companion.RADIOTHERAPY,
                        Companion.SURGERY,
                        Companion.TARGETED_THERAPY,
                        Companion.HORMONE_THERAPY);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "First-line nivolumab, FIRST_LINE",
        "Nivolumab after first-line chemotherapy, LATER_LINE",
        "Nivolumab in relapsed mesothelioma, LATER_LINE",
        "Nivolumab maintenance, MAINTENANCE",
        "Neoadjuvant nivolumab, BEFORE_SURGERY",
        "Adjuvant nivolumab, AFTER_SURGERY",
        "Intrapleural nivolumab, LOCAL"
    })
    void theSettingIsReadFromTheTitle(String title, Setting setting) {
        assertThat(AStudy.study().titled(title).giving("Nivolumab").read().settings())
                .containsOnlyKeys(setting);
    }

    @Test
    void expandedAccessIsReadFromTheTitle() {
        assertThat(AStudy.study()
                        .titled("Nivolumab for people who cannot join a trial")
                        .read()
                        .agents())
                .containsExactly("nivolumab");
    }
}
