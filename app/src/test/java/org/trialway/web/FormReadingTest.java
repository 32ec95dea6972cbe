package org.trialway.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trialway.knowledge.Lab;
import org.trialway.knowledge.PerformanceScale;
import org.trialway.patient.Fact;
import org.trialway.patient.Provenance;
import org.trialway.text.PartialDate;

class FormReadingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Map<String, String> WHOLE = Map.ofEntries(
            Map.entry("cancer", "pleural mesothelioma"),
            Map.entry("histology", "epithelioid"),
            Map.entry("age", "67"),
            Map.entry("sex", "female"),
            Map.entry("activity", "1"),
            Map.entry("blood-date", "2026-11-16"),
            Map.entry("anc", "4.2"),
            Map.entry("anc-unit", "10*9/L"),
            Map.entry("platelets", "245"),
            Map.entry("platelets-unit", "10*9/L"),
            Map.entry("hemoglobin", "12.5"),
            Map.entry("hemoglobin-unit", "g/dL"),
            Map.entry("creatinine", "0.9"),
            Map.entry("creatinine-unit", "mg/dL"),
            Map.entry("creatinine-uln", "1.2"),
            Map.entry("bilirubin", "0.5"),
            Map.entry("bilirubin-unit", "mg/dL"),
            Map.entry("bilirubin-uln", "1.1"),
            Map.entry("ast", "22"),
            Map.entry("ast-uln", "40"),
            Map.entry("alt", "25"),
            Map.entry("alt-uln", "41"));

    /// The whole form with some answers replaced, given as key and value in turn.
    private static PatientForm form(String... replaced) {
        var typed = new HashMap<>(WHOLE);
        for (int i = 0; i < replaced.length; i += 2) {
            typed.put(replaced[i], replaced[i + 1]);
        }
        return PatientForm.of(key -> typed.getOrDefault(key, null));
    }

    private static FormReading read(String... replaced) {
        return FormReading.of(form(replaced), TODAY);
    }

    private static Fact.LabResult lab(FormReading reading, Lab lab) {
        return reading.patient()
                .facts(Fact.LabResult.class)
                .filter(result -> result.lab() == lab)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyAnswerBecomesAFact() {
        var reading = read();

        assertThat(reading.problems()).isEmpty();
        var told = PartialDate.of(TODAY);
        var blood = PartialDate.parse("2026-11-16");
        assertThat(reading.patient().facts())
                .containsExactly(
                        new Fact.Cancer(
                                "pleural mesothelioma",
                                "epithelioid",
                                "",
                                PartialDate.UNKNOWN,
                                answer(told, FormField.CANCER)),
                        new Fact.AgeOn(67, answer(told, FormField.AGE)),
                        new Fact.Sex(Fact.Sex.Recorded.FEMALE, answer(told, FormField.SEX)),
                        new Fact.PerformanceStatus(PerformanceScale.ECOG, 1, answer(told, FormField.ACTIVITY)),
                        result(Lab.ANC, 4.2, Double.NaN, answer(blood, FormField.ANC)),
                        result(Lab.PLATELETS, 245, Double.NaN, answer(blood, FormField.PLATELETS)),
                        result(Lab.HEMOGLOBIN, 12.5, Double.NaN, answer(blood, FormField.HEMOGLOBIN)),
                        result(Lab.CREATININE, 0.9, 1.2, answer(blood, FormField.CREATININE)),
                        result(Lab.BILIRUBIN, 0.5, 1.1, answer(blood, FormField.BILIRUBIN)),
                        result(Lab.AST, 22, 40, answer(blood, FormField.AST)),
                        result(Lab.ALT, 25, 41, answer(blood, FormField.ALT)));
    }

    private static Provenance answer(PartialDate on, FormField field) {
        return new Provenance(on, Provenance.Door.ANSWER, field.label());
    }

    private static Fact.LabResult result(Lab lab, double value, double limit, Provenance provenance) {
        return new Fact.LabResult(lab, value, limit, Double.NaN, provenance);
    }

    @Test
    void anEmptyFormIsNoProblemAndTellsNothing() {
        var reading = FormReading.of(PatientForm.BLANK, TODAY);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.patient().facts()).isEmpty();
        assertThat(reading.patient().completeLists())
                .as("a form is never all there is")
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(FormField.class)
    void aFieldLeftEmptyIsNotToldAndNeverNegative(FormField field) {
        var reading = read(field.key(), "");

        assertThat(reading.problems().keySet()).isSubsetOf(FormField.BLOOD_DATE);
        assertThat(reading.patient().facts())
                .allSatisfy(fact -> assertThat(fact.provenance().reference()).isNotEqualTo(field.label()));
    }

    @ParameterizedTest(name = "{0}: \"{1}\"")
    @CsvSource(
            delimiter = '|',
            value = {
                "age|sixty",
                "age|-1",
                "age|67.5",
                "age|121",
                "age|1000",
                "age|６７years",
                "blood-date|yesterday",
                "blood-date|16.11.2026",
                "blood-date|2026-02-30",
                "blood-date|2026-11-25",
                "blood-date|0000-01-01",
                "blood-date|-0001-01-01",
                "blood-date|0001-01-01",
                "blood-date|+99999-01-01",
                "anc|high",
                "anc|<0.5",
                "anc|4.2 x10",
                "anc|-1",
                "anc|1e9",
                "anc|NaN",
                "anc|12345678",
                "anc|4.2.1",
                "anc|4,200",
                "anc|4.200",
                "platelets|150,000",
                "hemoglobin|12.123",
                "creatinine|0.9 mg/dL",
                "creatinine-uln|usual",
                "creatinine-uln|0",
                "bilirubin|?",
                "bilirubin-uln|0,0",
                "ast|22 U",
                "ast-uln|0-40",
                "alt|.",
                "alt-uln|<41",
            })
    void anAnswerThatCannotBeReadIsNamedAtItsFieldAndNothingElse(String key, String typed) {
        var form = form(key, typed);
        var problems = FormReading.of(form, TODAY).problems();

        assertThat(problems.keySet()).extracting(FormField::key).containsExactly(key);
        assertThat(problems.values())
                .allSatisfy(message -> assertThat(message)
                        .isNotBlank()
                        .endsWith(".")
                        .doesNotContain(typed.length() > 1 ? typed : "\u0000"));
        assertThat(questions(form, problems))
                .filteredOn(question -> question.name().equals(key))
                .singleElement()
                .satisfies(question -> assertThat(question.problem()).isNotBlank());
    }

    @Test
    void nothingTypedIsLostWhenTheFormIsShownAgain() {
        var form = form("age", "sixty", "anc", "high", "hemoglobin-unit", "mmol/L", "other-cancer", "  thymoma ");
        var questions = questions(form, FormReading.of(form, TODAY).problems());

        assertThat(questions).extracting(Question::name).hasSize(FormField.values().length);
        for (Question question : questions) {
            String typed = form.typed().get(question.name());
            if (question.choices().isEmpty()) {
                assertThat(question.value()).as(question.name()).isEqualTo(typed);
            } else {
                assertThat(chosen(question.choices())).as(question.name()).containsExactly(typed);
            }
            if (!question.units().isEmpty()) {
                assertThat(chosen(question.units()))
                        .as(question.name())
                        .containsExactly(form.typed().get(question.name() + "-unit"));
            }
        }
        assertThat(form.answer(FormField.OTHER_CANCER)).isEqualTo("thymoma");
    }

    private static List<Question> questions(PatientForm form, Map<FormField, String> problems) {
        return YouPage.of(form, problems).sections().stream()
                .flatMap(section -> section.questions().stream())
                .toList();
    }

    private static List<String> chosen(List<Question.Choice> choices) {
        return choices.stream()
                .filter(Question.Choice::isChosen)
                .map(Question.Choice::value)
                .toList();
    }

    @Test
    void theSummaryListsProblemsInTheOrderOfTheForm() {
        var form = form("alt", "high", "age", "old", "blood-date", "soon", "ast-uln", "x");
        var page = YouPage.of(form, FormReading.of(form, TODAY).problems());

        assertThat(page.problems())
                .extracting(YouPage.Problem::field)
                .containsExactly("age", "blood-date", "ast-uln", "alt");
    }

    @ParameterizedTest(name = "{0} {1} {2} is {3}")
    @CsvSource({
        "anc, 4200, cells/µL, 4.2",
        "anc, 4.2, 10*9/L, 4.2",
        "platelets, 245000, cells/µL, 245",
        "platelets, 245, 10*9/L, 245",
        "hemoglobin, 125, g/L, 12.5",
        "hemoglobin, 7.8, mmol/L, 12.57",
        "creatinine, 80, µmol/L, 0.905",
        "bilirubin, 17.1, µmol/L, 1.0",
    })
    void aValueIsKeptInOurUnit(String key, String typed, String unit, double kept) {
        var reading = read(key, typed, key + "-unit", unit, key + "-uln", "");

        assertThat(reading.problems()).isEmpty();
        assertThat(lab(reading, Lab.withCode(key).orElseThrow()).value()).isCloseTo(kept, within(0.005));
    }

    @Test
    void theHighestNormalValueIsInTheUnitOfItsResult() {
        var reading = read("creatinine", "88.4", "creatinine-uln", "106.08", "creatinine-unit", "µmol/L");

        assertThat(lab(reading, Lab.CREATININE).value()).isCloseTo(1.0, within(1e-9));
        assertThat(lab(reading, Lab.CREATININE).upperLimit()).isCloseTo(1.2, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"anc", "platelets", "hemoglobin", "creatinine", "bilirubin"})
    void aNumberWithoutAChosenUnitIsAskedAboutAndNotGuessed(String key) {
        for (String unit : List.of("", "stone", "mg/dl; DROP TABLE")) {
            var reading = read(key + "-unit", unit);

            assertThat(reading.problems().keySet()).extracting(FormField::key).containsExactly(key);
            assertThat(reading.problems().values())
                    .allSatisfy(message -> assertThat(message).contains("choose the unit"));
        }
    }

    @Test
    void aUnitWithoutANumberTellsNothing() {
        var reading = read("anc", "");

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.patient().facts(Fact.LabResult.class)).noneMatch(result -> result.lab() == Lab.ANC);
    }

    @ParameterizedTest(name = "\"{0}\" is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "4,2|4.2",
                "4.2|4.2",
                " 4.2 |4.2",
                "4|4",
                "0|0",
                "0,833|0.833",
                "10.25|10.25",
                "1234.5678|1234.5678"
            })
    void aCommaOrAPointPartsTheDecimals(String typed, double value) {
        var reading = read("anc", typed);

        assertThat(reading.problems()).isEmpty();
        assertThat(lab(reading, Lab.ANC).value()).isEqualTo(value);
    }

    @Test
    void anotherCancerIsTakenInThePersonsWords() {
        var reading = read("cancer", "other", "other-cancer", " Thymic Carcinoma ");

        assertThat(reading.patient().facts(Fact.Cancer.class))
                .extracting(Fact.Cancer::name)
                .containsExactly("thymic carcinoma");
    }

    @Test
    void anotherCancerWithoutANameIsAskedAbout() {
        assertThat(read("cancer", "other", "other-cancer", " ").problems()).containsOnlyKeys(FormField.OTHER_CANCER);
    }

    @Test
    void theNameOfAnotherCancerCountsOnlyWhenAnotherCancerWasChosen() {
        var reading = read("other-cancer", "melanoma");

        assertThat(reading.patient().facts(Fact.Cancer.class))
                .extracting(Fact.Cancer::name)
                .containsExactly("pleural mesothelioma");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cancer", "histology", "sex", "activity"})
    void aChoiceTheFormDoesNotOfferIsIgnored(String key) {
        for (String sent : List.of("<script>", "5", "FEMALE", "epithelioid ⁠", "x".repeat(5000))) {
            var reading = read(key, sent);

            assertThat(reading.problems()).isEmpty();
            assertThat(reading.patient().facts().toString() + describe(reading)).doesNotContain(sent);
        }
        assertThat(read(key, "?").patient().facts(Fact.Cancer.class))
                .allSatisfy(cancer -> assertThat(cancer.histology()).isIn("", "epithelioid"));
    }

    private static String describe(FormReading reading) {
        return reading.patient()
                        .facts(Fact.Cancer.class)
                        .map(cancer -> cancer.name() + cancer.histology())
                        .toList()
                + reading.patient()
                        .facts(Fact.PerformanceStatus.class)
                        .map(Fact.PerformanceStatus::value)
                        .toList()
                        .toString();
    }

    @Test
    void bloodValuesWithoutTheirDayAreAskedAboutOnce() {
        assertThat(read("blood-date", "").problems()).containsOnlyKeys(FormField.BLOOD_DATE);
    }

    @Test
    void theDayOfABloodTestMayBeToday() {
        assertThat(read("blood-date", TODAY.toString()).problems()).isEmpty();
    }

    @Test
    void fieldsTheFormDoesNotHaveAreNotKept() {
        var form = PatientForm.of(key -> "x");

        assertThat(form.typed().keySet())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(FormField.values())
                        .flatMap(field -> java.util.stream.Stream.of(field.key(), field.key() + "-unit"))
                        .toList());
    }

    @Test
    void aVeryLongAnswerIsCut() {
        assertThat(form("other-cancer", "x".repeat(5000)).answer(FormField.OTHER_CANCER))
                .hasSize(200);
    }

    @Test
    void nothingPrintsAnAnswer() {
        var reading = read("cancer", "other", "other-cancer", "thymoma", "age", "93");

        assertThat(form() + " " + reading + " " + reading.patient() + " "
                        + reading.patient().facts())
                .doesNotContain("thymoma", "93", "4.2", "245", "2026-11-16", "female");
    }
}
