package org.trialway.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trialway.knowledge.Approval;
import org.trialway.patient.CaseId;
import org.trialway.patient.Fact;
import org.trialway.patient.Patient;
import org.trialway.patient.Patient.CompleteList;
import org.trialway.patient.Provenance;
import org.trialway.text.PartialDate;

class ApprovedOptionsTest {

    private static final Provenance TOLD = new Provenance(PartialDate.UNKNOWN, Provenance.Door.FILE, "made up");

    private static ApprovedOptions options(String cancer, String cellType, Set<CompleteList> lists, Fact... more) {
        List<Fact> facts = new ArrayList<>(Arrays.asList(more));
        facts.add(new Fact.Cancer(cancer, cellType, "", PartialDate.UNKNOWN, TOLD));
        return ApprovedOptions.of(new Patient(new CaseId("made-up"), facts, lists));
    }

    private static Fact therapy(String agent) {
        var no = PartialDate.UNKNOWN;
        return new Fact.Therapy(List.of(agent), 1, "", no, no, false, "", "", TOLD);
    }

    private static List<String> agents(ApprovedOptions options) {
        return options.treatments().stream()
                .map(each -> each.approvals().getFirst().agents().getFirst())
                .toList();
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "pleural mesothelioma, '', nivolumab pembrolizumab durvalumab",
        "mesothelioma, '', nivolumab pembrolizumab durvalumab",
        "MPM, '', nivolumab pembrolizumab durvalumab",
        "pleural mesothelioma, epithelioid, nivolumab pembrolizumab durvalumab",
        "pleural mesothelioma, sarcomatoid, nivolumab pembrolizumab",
        "pleural mesothelioma, biphasic, nivolumab pembrolizumab",
        "biphasic pleural mesothelioma, '', nivolumab pembrolizumab",
        "peritoneal mesothelioma, '', ''",
        "non-small cell lung cancer, '', ''",
        "solid tumor, '', ''"
    })
    void whatIsApprovedForACancerAndACellType(String cancer, String cellType, String agents) {
        assertThat(String.join(" ", agents(options(cancer, cellType, Set.of()))))
                .isEqualTo(agents);
    }

    @Test
    void anApprovalForOtherCellTypesIsNotShown() {
        assertThat(countries(options("pleural mesothelioma", "epithelioid", Set.of()), "pembrolizumab"))
                .containsExactly("United States", "Canada");
        assertThat(countries(options("pleural mesothelioma", "sarcomatoid", Set.of()), "pembrolizumab"))
                .containsExactly("United States", "European Union", "Canada");
    }

    private static List<String> countries(ApprovedOptions options, String agent) {
        return options.treatments().stream()
                .flatMap(each -> each.approvals().stream())
                .filter(each -> each.agents().contains(agent))
                .map(Approval::country)
                .toList();
    }

    @Test
    void ownCountryComesFirst() {
        var options = options("pleural mesothelioma", "", Set.of(), new Fact.Place("", "de", TOLD));

        assertThat(countries(options, "nivolumab")).startsWith("European Union").contains("United States");
    }

    @Test
    void whoHasBeenTreatedIsNotToldOfFirstTreatments() {
        assertThat(options("pleural mesothelioma", "", Set.of(), therapy("cisplatin"))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void onlyWhoToldOfAllTreatmentsIsKnownToHaveHadNone() {
        assertThat(options("pleural mesothelioma", "", Set.of()).isKnownUntreated())
                .isFalse();
        assertThat(options("pleural mesothelioma", "", Set.of(CompleteList.THERAPIES))
                        .isKnownUntreated())
                .isTrue();
    }

    @Test
    void whatNoAgencySaidItselfIsNeverShown() {
        assertThat(options("pleural mesothelioma", "", Set.of()).treatments())
                .flatMap(ApprovedOptions.Option::approvals)
                .allMatch(each -> each.source().isShown());
    }
}
