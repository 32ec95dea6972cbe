package org.trialway.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trialway.knowledge.Lab;
import org.trialway.patient.CaseId;
import org.trialway.patient.Fact;
import org.trialway.patient.FactWords;
import org.trialway.patient.Patient.CompleteList;
import org.trialway.patient.Provenance;
import org.trialway.text.PartialDate;

class NoteReaderTest {

    private static final PartialDate WRITTEN = PartialDate.parse("2026-11-23");

    private static NoteReading read(String text) {
        return new NoteReader().read(new CaseId("n"), text, WRITTEN);
    }

    private static Mention mention(String text, String name) {
        return read(text).mentions().stream()
                .filter(mention -> mention.concept().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "She has asthma.|asthma|PRESENT",
                "He denies asthma, fever or gout.|gout|ABSENT",
                "No asthma, but gout for years.|gout|PRESENT",
                "CT was negative for stroke and she was given aspirin.|aspirin|PRESENT",
                "Asthma was ruled out.|asthma|ABSENT",
                "Possible pneumonia.|pneumonia|UNCERTAIN",
                "Sent to rule out pneumonia.|pneumonia|UNCERTAIN",
                "His mother had asthma.|asthma|OTHER_PERSON",
                "A family history of heart disease.|heart disease|OTHER_PERSON",
                "She denies a family history of heart disease.|heart disease|OTHER_PERSON",
                "She asks for advice on osteoporosis.|osteoporosis|HYPOTHETICAL",
                "No appetite since Monday.|loss of appetite|PRESENT",
            })
    void whatIsSaidOfAThingFollowsTheWordsAroundIt(String text, String name, Standing expected) {
        assertThat(mention(text, name).standing()).isEqualTo(expected);
    }

    @Test
    void underFamilyHistoryAnIllnessIsARelatives() {
        assertThat(mention("Family history: gout.", "gout").standing()).isEqualTo(Standing.OTHER_PERSON);
    }

    @Test
    void articlesSidesPluralsAndBritishSpellingDoNotMatter() {
        assertThat(mention("A mass in the right upper lobe.", "lung mass").standing())
                .isEqualTo(Standing.PRESENT);
        assertThat(mention("Longstanding anaemia.", "anemia").standing()).isEqualTo(Standing.PRESENT);
    }

    @Test
    void theTimeBesideANameIsItsTime() {
        String text = "A stroke 2 years earlier and a seizure 6 months ago; four days of cough.";

        assertThat(mention(text, "stroke").timing().daysAgo()).isEqualTo(730);
        assertThat(mention(text, "seizure").timing().daysAgo()).isEqualTo(180);
        assertThat(mention(text, "cough").timing().daysLong()).isEqualTo(4);
    }

    @Test
    void theSpanCutsTheNamesOwnWords() {
        String text = "Yesterday he had shortness of breath.";

        assertThat(mention(text, "dyspnea").span().in(text)).isEqualTo("shortness of breath");
    }

    @Test
    void bedsideValuesAreReadAndFahrenheitIsTurned() {
        List<Measured> measured =
                read("Blood pressure is 118/76 mm Hg, pulse 91/min, temperature 102.2, GCS was 14/15.")
                        .measured();

        assertThat(vital(measured, Sign.SYSTOLIC)).isEqualTo(118);
        assertThat(vital(measured, Sign.DIASTOLIC)).isEqualTo(76);
        assertThat(vital(measured, Sign.HEART_RATE)).isEqualTo(91);
        assertThat(vital(measured, Sign.TEMPERATURE)).isCloseTo(39.0, within(0.01));
        assertThat(vital(measured, Sign.COMA_SCALE)).isEqualTo(14);
    }

    private static double vital(List<Measured> measured, Sign sign) {
        return measured.stream()
                .filter(Measured.Vital.class::isInstance)
                .map(Measured.Vital.class::cast)
                .filter(one -> one.sign() == sign)
                .findFirst()
                .orElseThrow()
                .least();
    }

    @Test
    void laboratoryValuesComeInTheirOwnUnitWithTheNormalLimit() {
        List<Fact.LabResult> labs = read("Creatinine 150 µmol/L (upper limit 115). AST 80 and ALT 95 U/L.")
                .patient()
                .facts(Fact.LabResult.class)
                .toList();

        assertThat(labs).extracting(Fact.LabResult::lab).containsExactly(Lab.CREATININE, Lab.AST, Lab.ALT);
        assertThat(labs.getFirst().value()).isCloseTo(1.697, within(0.001));
        assertThat(labs.getFirst().upperLimit()).isCloseTo(1.301, within(0.001));
        assertThat(labs.get(1).value()).isEqualTo(80);
    }

    @Test
    void aCancerLetterBecomesFactsThatKnowTheirSentence() {
        NoteReading reading =
                read("66-year-old woman. Epithelioid pleural mesothelioma diagnosed 2026-02-03, stage III,"
                        + " unresectable. Cisplatin and pemetrexed from 2026-03-01 to 2026-06-30. ECOG 1 (2026-11-20)."
                        + " PD-L1 negative (0 %). HLA-A*02:01 positive. Asthma. Prednisone 5 mg a day.");

        assertThat(reading.patient().facts())
                .extracting(
                        fact -> FactWords.of(fact) + ", " + fact.provenance().reference())
                .contains(
                        "66 years old, sentence 0",
                        "female, sentence 0",
                        "epithelioid pleural mesothelioma stage III, sentence 1",
                        "unresectable, sentence 1",
                        "cisplatin and pemetrexed, sentence 2",
                        "ECOG performance status 1, sentence 3",
                        "CD274 negative 0%, sentence 4",
                        "HLA-A*02:01, sentence 5",
                        "asthma, sentence 6",
                        "prednisone 5 mg/day, sentence 7");
        assertThat(reading.patient().facts())
                .allSatisfy(fact -> assertThat(fact.provenance().door()).isEqualTo(Provenance.Door.NOTE));
    }

    @Test
    void aTreatmentKeepsItsDaysAndHasEnded() {
        Fact.Therapy therapy = read("Pleural mesothelioma. Nivolumab from 2026-01-05, last dose 2026-04-01.")
                .patient()
                .facts(Fact.Therapy.class)
                .findFirst()
                .orElseThrow();

        assertThat(therapy.start()).isEqualTo(PartialDate.parse("2026-01-05"));
        assertThat(therapy.end()).isEqualTo(PartialDate.parse("2026-04-01"));
        assertThat(therapy.ongoing()).isFalse();
    }

    @Test
    void noTreatmentYetMakesTheListOfTreatmentsWhole() {
        assertThat(read("Pleural mesothelioma. No treatment yet.").patient().completeLists())
                .contains(CompleteList.THERAPIES);
        assertThat(read("Pleural mesothelioma.").patient().completeLists()).isEmpty();
    }

    @Test
    void aNegativePregnancyTestIsNoPregnancy() {
        Fact.Reproductive point = read("Woman of 30. Pregnancy test negative.")
                .patient()
                .facts(Fact.Reproductive.class)
                .findFirst()
                .orElseThrow();

        assertThat(point.point()).isEqualTo(Fact.Reproductive.Point.PREGNANT);
        assertThat(point.present()).isFalse();
    }

    @Test
    void whatIsOnlySuspectedOrSomebodyElsesIsNoFact() {
        assertThat(read("Possible pneumonia. Mother had asthma. If fever comes, call.")
                        .patient()
                        .facts())
                .noneMatch(Fact.Condition.class::isInstance);
    }

    @Test
    void theSameNoteGivesTheSameReading() {
        String text = "A 50-year-old man with gout.";

        assertThat(read(text)).isEqualTo(read(text));
    }

    @Test
    void nothingOfTheNoteIsPrinted() {
        NoteReading reading = read("A 50-year-old man with gout and a pulse of 80.");

        assertThat(reading.toString() + reading.mentions() + reading.measured() + reading.person() + reading.patient())
                .doesNotContain("gout", "80", "50", "man");
    }
}
