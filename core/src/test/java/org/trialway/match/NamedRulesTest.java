package org.trialway.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trialway.patient.PatientBuilder.aPatient;
import static org.trialway.patient.PatientBuilder.on;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trialway.criteria.Criterion;
import org.trialway.criteria.Criterion.Marker.State;
import org.trialway.criteria.Source;
import org.trialway.knowledge.Comparison;
import org.trialway.knowledge.Concept;
import org.trialway.knowledge.Concept.Kind;
import org.trialway.patient.Fact;
import org.trialway.patient.Patient;
import org.trialway.patient.Patient.CompleteList;
import org.trialway.patient.PatientBuilder;
import org.trialway.text.PartialDate;
import org.trialway.text.Span;

/// What the rules for names say of small charts.
class NamedRulesTest {

    private static final Source HERE = new Source.Words(new Span(0, 1));
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static Finding finding(Criterion criterion, Patient patient) {
        return Evaluator.of(patient, DAY).findingFor(criterion);
    }

    private static Criterion had(String therapy, int withinDays) {
        return new Criterion.Has(new Concept(Kind.THERAPY, therapy), withinDays, HERE);
    }

    private static Criterion notHad(String therapy, int withinDays) {
        return new Criterion.Not(had(therapy, withinDays), HERE);
    }

    private static Fact.Therapy therapy(String agent, int line, String end) {
        PartialDate last = end.isEmpty() ? PartialDate.UNKNOWN : PartialDate.parse(end);
        return new Fact.Therapy(List.of(agent), line, "", PartialDate.UNKNOWN, last, false, "", "", on(""));
    }

    private static PatientBuilder treated(String agent, String end) {
        return aPatient().with(therapy(agent, 1, end)).allOf(CompleteList.THERAPIES);
    }

    @Test
    void aTreatmentWithinItsWindowBarsUntilTheWindowIsOver() {
        Finding finding = finding(
                notHad("chemotherapy", 28), treated("carboplatin", "2026-11-02").build());

        assertThat(finding.truth()).isEqualTo(Truth.NO);
        assertThat(finding.barrier()).isEqualTo(new Barrier.WaitUntil(LocalDate.of(2026, 11, 30)));
        assertThat(finding.facts()).hasSize(1);
    }

    @ParameterizedTest(name = "{0} ended {1}, asked of {2} days: {3}")
    @CsvSource({
        "carboplatin, 2026-10-01, 28, YES",
        "carboplatin, 2026-11, 28, NO",
        "carboplatin, '', 28, UNKNOWN",
        "carboplatin, '', 0, NO",
        "pembrolizumab, 2026-11-02, 28, YES"
    })
    void aTreatmentsTimeDecidesOnlyWhereItWasTold(String agent, String end, int days, Truth expected) {
        assertThat(finding(notHad("chemotherapy", days), treated(agent, end).build())
                        .truth())
                .isEqualTo(expected);
    }

    @Test
    void aWholeListInWhichItIsNotSaysNoAndAnOpenListSaysNothing() {
        assertThat(finding(had("immunotherapy", 0), treated("carboplatin", "").build())
                        .truth())
                .isEqualTo(Truth.NO);
        assertThat(finding(
                                had("immunotherapy", 0),
                                aPatient().with(therapy("carboplatin", 1, "")).build())
                        .truth())
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void anyTreatmentMayHaveBeenTheStandardOneAndNoneWasNot() {
        assertThat(finding(
                                had("standard therapy", 0),
                                treated("carboplatin", "").build())
                        .truth())
                .isEqualTo(Truth.UNKNOWN);
        assertThat(finding(
                                had("standard therapy", 0),
                                aPatient().allOf(CompleteList.THERAPIES).build())
                        .truth())
                .isEqualTo(Truth.NO);
    }

    @ParameterizedTest(name = "{0} to {1} lines of {2}: {3}")
    @CsvSource({
        "1, -1, systemic therapy, YES",
        "3, -1, systemic therapy, NO",
        "0, 1, systemic therapy, NO",
        "0, 1, immunotherapy, YES",
        "2, -1, immunotherapy, NO",
        "1, 2, systemic therapy, YES",
        "1, -1, standard therapy, UNKNOWN",
        "0, 1, standard therapy, UNKNOWN"
    })
    void linesAreCountedByTheirNumber(int least, int most, String of, Truth expected) {
        Patient patient = aPatient()
                .with(therapy("carboplatin", 1, ""))
                .with(therapy("pembrolizumab", 2, ""))
                .allOf(CompleteList.THERAPIES)
                .build();
        var lines = new Criterion.TherapyLines(new Concept(Kind.THERAPY, of), least, most, HERE);

        assertThat(finding(lines, patient).truth()).isEqualTo(expected);
    }

    @Test
    void aTreatmentWithoutALineLeavesTheCountOpen() {
        Patient patient = aPatient()
                .with(therapy("carboplatin", 1, ""))
                .with(therapy("pemetrexed", 0, ""))
                .allOf(CompleteList.THERAPIES)
                .build();
        var atMostOne = new Criterion.TherapyLines(new Concept(Kind.THERAPY, "systemic therapy"), 0, 1, HERE);

        assertThat(finding(atMostOne, patient).truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(finding(atMostOne, patient).because()).isEqualTo(Because.NOT_COMPARABLE);
    }

    @Test
    void aMedicineThatIsTakenIsTheDoctorsMatter() {
        Patient patient = aPatient()
                .with(new Fact.Medication("prednisone 5 mg/day", on("")))
                .build();
        var none = new Criterion.Not(
                new Criterion.Has(new Concept(Kind.MEDICINE, "systemic corticosteroid"), 0, HERE), HERE);

        assertThat(finding(none, patient).barrier()).isEqualTo(new Barrier.CurrentMedicine());
    }

    @ParameterizedTest(name = "stage {0}, asked {1} to {2} ({3}): {4}")
    @CsvSource({
        "III, 4, 4, IV, NO",
        "IIIB, 3, 4, III-IV, YES",
        "IIIB, 3, 3, IIIB, UNKNOWN",
        "II, 3, 4, IIIB-IV, NO",
        "early, 1, 2, I-II, UNKNOWN"
    })
    void aStageIsComparedByItsNumber(String told, int earliest, int latest, String printed, Truth expected) {
        Patient patient = aPatient()
                .with(new Fact.Cancer("melanoma", "", told, PartialDate.UNKNOWN, on("")))
                .build();

        assertThat(finding(new Criterion.Stage(earliest, latest, printed, HERE), patient)
                        .truth())
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} {1}, asked {2}: {3}")
    @CsvSource({
        "positive, NaN, POSITIVE, YES",
        "negative, NaN, POSITIVE, NO",
        "'', 80, POSITIVE, UNKNOWN",
        "mutated, NaN, WILD_TYPE, NO",
        "positive, NaN, HIGH, UNKNOWN"
    })
    void onlyTheOppositeStateOfAMarkerSaysNo(String state, double value, State asked, Truth expected) {
        Patient patient = aPatient()
                .with(new Fact.Biomarker("MSLN", state, value, "%", on("")))
                .build();
        var marker = new Criterion.Marker("MSLN", asked, Comparison.EQUAL, Double.NaN, "", HERE);

        assertThat(finding(marker, patient).truth()).isEqualTo(expected);
    }

    @Test
    void aMarkerThatWasNotTestedIsUnknown() {
        var marker = new Criterion.Marker("MSLN", State.POSITIVE, Comparison.EQUAL, Double.NaN, "", HERE);

        assertThat(finding(marker, aPatient().build()).because()).isEqualTo(Because.NOT_TOLD);
    }

    @ParameterizedTest(name = "told {0}, asked {1}: {2}")
    @CsvSource({
        "epithelioid mesothelioma, pleural mesothelioma, UNKNOWN",
        "peritoneal mesothelioma, pleural mesothelioma, NO",
        "mesothelioma, pleural mesothelioma, UNKNOWN",
        "pleural mesothelioma, solid tumor, YES",
        "bladder cancer, urothelial carcinoma, UNKNOWN",
        "pleural mesothelioma, breast cancer, NO"
    })
    void aCancerIsNotAnotherOnlyWhereTheNamesDoNotCross(String told, String asked, Truth expected) {
        Patient patient = aPatient()
                .with(new Fact.Cancer(told, "", "", PartialDate.UNKNOWN, on("")))
                .build();

        assertThat(finding(new Criterion.Has(new Concept(Kind.CANCER, asked), 0, HERE), patient)
                        .truth())
                .isEqualTo(expected);
    }
}
