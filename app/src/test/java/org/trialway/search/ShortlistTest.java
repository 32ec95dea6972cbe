package org.trialway.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trialway.search.StudyBuilder.study;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trialway.match.Candidates.Shortlist;
import org.trialway.patient.CaseId;
import org.trialway.patient.Fact;
import org.trialway.patient.Patient;
import org.trialway.patient.Provenance;
import org.trialway.text.PartialDate;

class ShortlistTest {

    private static final Provenance TOLD = new Provenance(PartialDate.UNKNOWN, Provenance.Door.ANSWER, "");

    @TempDir
    private Path folder;

    private final StudiesInMemory store = StudiesInMemory.with(
            study(1).titled("Nivolumab in melanoma").of("Melanoma").made(),
            study(2).titled("A new antibody").of("Advanced Solid Tumors").made(),
            study(3).titled("Chemotherapy")
                    .asking("Malignant pleural mesothelioma, any cell type")
                    .made(),
            study(4).titled("Vaccine for peritoneal mesothelioma")
                    .of("Mesothelioma")
                    .made(),
            study(5).titled("Surgery")
                    .asking("No other solid tumor in the last 5 years")
                    .made());

    private Shortlist shortlistFor(Fact... facts) {
        try (var index = StudyIndex.open(folder, store)) {
            return index.shortlistFor(new Patient(new CaseId("you"), List.of(facts), Set.of()));
        }
    }

    private static Fact cancer(String name) {
        return new Fact.Cancer(name, "", "", PartialDate.UNKNOWN, TOLD);
    }

    private static List<String> ids(Shortlist shortlist) {
        return shortlist.ids().stream()
                .map(id -> id.value().replaceFirst("NCT0*", ""))
                .toList();
    }

    @Test
    void itHoldsStudiesThatNameTheCancerAnywhereAndThenThoseForManyCancers() {
        var shortlist = shortlistFor(cancer("pleural mesothelioma"));

        assertThat(ids(shortlist)).containsExactly("4", "3", "2");
        assertThat(shortlist.words()).isEqualTo("studies that name mesothelioma, and those for many cancers");
    }

    @Test
    void itHoldsEveryStudyWhenNoCancerWasTold() {
        var shortlist = shortlistFor();

        assertThat(ids(shortlist)).containsExactlyInAnyOrder("1", "2", "3", "4", "5");
        assertThat(shortlist.words()).isEqualTo("all studies");
    }

    @Test
    void itHoldsEveryStudyWhenNoWordOfTheCancerTellsItFromOthers() {
        assertThat(ids(shortlistFor(cancer("advanced cancer, stage IV")))).hasSize(5);
    }

    @Test
    void itHoldsAStudyThatCameSince() {
        try (var index = StudyIndex.open(folder, store)) {
            store.add(study(6).of("Melanoma").made());

            var patient = new Patient(new CaseId("you"), List.of(cancer("melanoma")), Set.of());
            assertThat(ids(index.shortlistFor(patient))).contains("1", "6");
        }
    }

    @Test
    void itIsEmptyForAnEmptyStore() {
        try (var index = StudyIndex.open(folder, new StudiesInMemory())) {
            assertThat(index.shortlistFor(new Patient(new CaseId("you"), List.of(), Set.of()))
                            .ids())
                    .isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "pleural mesothelioma, mesothelioma",
        "Malignant Mesothelioma (stage IV), mesothelioma",
        "lung cancer stage IIIB, lung",
        "'lung cancer, stage 4', lung",
        "stage 2 melanoma, melanoma",
        "cancer of the colon, colon",
        "non-small cell lung cancer, lung",
        "lung adenocarcinoma, lung",
    })
    void theTellingWordIsTheLastThatNamesNoStage(String cancer, String word) {
        assertThat(CancerQuery.tellingWord(cancer)).contains(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"---", "-a- -the-", "?!", "?", "in for a", "胸膜", "\"", "*:*", "oncocytoma\u00ad"})
    void noNameOfACancerIsAnError(String name) {
        assertThat(shortlistFor(cancer(name)).words()).isNotBlank();
    }
}
