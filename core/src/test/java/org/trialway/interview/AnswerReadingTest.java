package org.trialway.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trialway.knowledge.Lab;
import org.trialway.knowledge.PerformanceScale;
import org.trialway.patient.CaseId;
import org.trialway.patient.Fact;
import org.trialway.patient.Patient;
import org.trialway.patient.Patient.CompleteList;
import org.trialway.patient.Provenance;
import org.trialway.patient.Provenance.Door;
import org.trialway.text.PartialDate;

/// What answers become.
class AnswerReadingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Patient NOBODY = new Patient(new CaseId("you"), List.of(), Set.of());

    private static Answers answers(Answer... given) {
        return new Answers(List.of(given));
    }

    private static Answer typed(String factor, Map<String, String> typed) {
        return new Answer(factor, List.of(), typed, DAY);
    }

    private static Provenance by(String factor, String on) {
        return new Provenance(PartialDate.parse(on), Door.ANSWER, factor);
    }

    @Test
    void aQuickAnswerIsAFactWithItsDayAndItsQuestion() {
        assertThat(answers(Answer.chosen("ps", DAY, "0")).addedTo(NOBODY).facts())
                .containsExactly(new Fact.PerformanceStatus(PerformanceScale.ECOG, 0, by("ps", "2026-11-20")));
    }

    @Test
    void aLabValueKeepsTheDayOfTheTestAndIsTurnedIntoOurUnit() {
        var answer = typed(
                "lab_creatinine",
                Map.of("creatinine", "97,2", "creatinine-unit", "µmol/L", "creatinine-uln", "104", "date", "2026-11"));

        Fact.LabResult result = answers(answer)
                .addedTo(NOBODY)
                .facts(Fact.LabResult.class)
                .findFirst()
                .orElseThrow();

        assertThat(result.lab()).isEqualTo(Lab.CREATININE);
        assertThat(result.value()).isBetween(1.09, 1.11);
        assertThat(result.upperLimit()).isBetween(1.17, 1.18);
        assertThat(result.provenance()).isEqualTo(by("lab_creatinine", "2026-11"));
    }

    @Test
    void iDontKnowSaysNothing() {
        assertThat(answers(Answer.unknown("histology", DAY)).addedTo(NOBODY).facts())
                .isEmpty();
    }

    @Test
    void aCellTypeIsOneOfTheCancerThatWasNamed() {
        Answers both = answers(Answer.chosen("site", DAY, "peritoneal"), Answer.chosen("histology", DAY, "biphasic"));

        assertThat(both.addedTo(NOBODY).facts(Fact.Cancer.class))
                .extracting(Fact.Cancer::name, Fact.Cancer::histology)
                .containsExactly(tuple("peritoneal mesothelioma", ""), tuple("peritoneal mesothelioma", "biphasic"));
    }

    @Test
    void oneTreatmentIsTheFirstLineAndEndsWhenTheLastDoseWas() {
        Answers both =
                answers(Answer.chosen("prior_lines", DAY, "chemo"), typed("washout", Map.of(Answer.DATE, "2026-06")));

        Patient patient = both.addedTo(NOBODY);

        assertThat(patient.completeLists()).containsExactly(CompleteList.THERAPIES);
        assertThat(patient.facts(Fact.Therapy.class)).singleElement().satisfies(therapy -> {
            assertThat(therapy.line()).isEqualTo(1);
            assertThat(therapy.end()).isEqualTo(PartialDate.parse("2026-06"));
            assertThat(therapy.ongoing()).isFalse();
        });
    }

    @Test
    void whichOfSeveralTreatmentsEndedLastIsNotGuessed() {
        Answers both = answers(
                Answer.chosen("prior_lines", DAY, "chemo", "nivo-ipi"),
                typed("washout", Map.of(Answer.DATE, "2026-06")));

        assertThat(both.addedTo(NOBODY).facts(Fact.Therapy.class))
                .hasSize(2)
                .allSatisfy(therapy -> assertThat(therapy.end().isKnown()).isFalse());
    }

    @Test
    void anUnnamedDrugLeavesTheListOpen() {
        assertThat(answers(Answer.chosen("prior_lines", DAY, "chemo", "other"))
                        .addedTo(NOBODY)
                        .completeLists())
                .isEmpty();
    }

    @Test
    void whatContradictsAFileIsKeptBesideIt() {
        var file = new Fact.Sex(Fact.Sex.Recorded.FEMALE, new Provenance(PartialDate.UNKNOWN, Door.FILE, "/facts/sex"));

        Patient both = answers(Answer.chosen("sex", DAY, "male"))
                .addedTo(new Patient(new CaseId("a"), List.of(file), Set.of()));

        assertThat(both.facts(Fact.Sex.class)).extracting(Fact.Sex::recorded).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "age, years, sixty, years",
        "age, years, 240, years",
        "lab_anc, anc, 4.2, anc-unit",
        "lab_anc, anc, many, anc",
        "lab_ast_alt, ast, 24, date",
        "pdl1, CD274, 140, CD274",
        "washout, date, 2027-05, date",
        "washout, date, May, date",
    })
    void whatCannotBeReadIsSaidAtItsField(String factor, String field, String value, String problem) {
        AnswerReading reading = AnswerReading.of(typed(factor, Map.of(field, value)));

        assertThat(reading.problems()).containsKey(problem);
        assertThat(reading.problems().values()).noneMatch(words -> words.contains(value + "\""));
    }

    @Test
    void noneGoesWithNothingElse() {
        assertThat(AnswerReading.of(Answer.chosen("cardio_bleed", DAY, "none", "stroke"))
                        .problems())
                .containsKey("");
        assertThat(AnswerReading.of(Answer.chosen("cardio_bleed", DAY, "clot", "stroke"))
                        .problems())
                .isEmpty();
    }

    @Test
    void noAnswerPrintsItself() {
        assertThat(Answer.chosen("hiv", DAY, "yes").toString()).doesNotContain("yes");
        assertThat(answers(Answer.chosen("hiv", DAY, "yes")).toString()).doesNotContain("yes");
    }
}
