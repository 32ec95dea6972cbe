package org.trialway.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trialway.knowledge.Lab;
import org.trialway.knowledge.PerformanceScale;
import org.trialway.patient.Fact;
import org.trialway.patient.Patient;
import org.trialway.patient.Patient.CompleteList;
import org.trialway.text.PartialDate;

class PatientReaderTest {

    private static final Path LABELLED = Path.of("../../shared/data/patients/dev.json");
    private static final Path EXAMPLES = Path.of("../examples");

    @Test
    void everyFieldOfTheFormBecomesAFact() {
        Patient patient = patient("""
                {"id": "a-1", "title": "t", "asOf": "2026-11-23", "narrative": "n", "facts": {
                  "age": 67, "birthDate": "1959-05", "sex": "male",
                  "diagnosis": {"cancer": "Pleural Mesothelioma", "histology": "epithelioid", "stage": "III",
                    "extent": ["unresectable"], "metastases": ["Liver"], "diagnosed": "2026-10", "measurable": true},
                  "ecog": {"value": 1, "date": "2026-11-16"},
                  "karnofsky": [{"value": 80, "date": "2026-11-01"}, {"value": 70, "date": "2026-11-10"}],
                  "lansky": {"value": 90, "date": "2026-11-16"},
                  "labs": [{"code": "anc", "value": 4100, "unit": "/uL", "date": "2026-11-16"}],
                  "therapies": [{"agents": ["Cisplatin"], "line": 1, "route": "iv", "start": "2026-01",
                    "end": "2026-05-01", "best": "partial response", "outcome": "progressed"},
                    {"agents": ["Nivolumab"], "start": "2026-06"}],
                  "procedures": [{"name": "talc pleurodesis", "date": "2026-10-20"}],
                  "conditions": [{"name": "HIV", "present": false, "note": "tested"}],
                  "medications": ["amlodipine"],
                  "biomarkers": [{"name": "MSLN", "state": "positive", "value": 80, "unit": "%"}],
                  "hla": ["A*02:01"],
                  "reproductive": {"pregnant": false, "contraception": "intrauterine device"},
                  "allergies": [],
                  "place": {"postcode": "19104", "country": "US"}}}
                """);

        assertThat(patient.id().value()).isEqualTo("a-1");
        assertThat(patient.facts(Fact.AgeOn.class)).singleElement().satisfies(age -> {
            assertThat(age.years()).isEqualTo(67);
            assertThat(age.provenance().date()).isEqualTo(PartialDate.parse("2026-11-23"));
            assertThat(age.provenance().reference()).isEqualTo("/facts/age");
        });
        assertThat(one(patient, Fact.BirthDate.class).date()).isEqualTo(PartialDate.parse("1959-05"));
        assertThat(one(patient, Fact.Sex.class).recorded()).isEqualTo(Fact.Sex.Recorded.MALE);
        assertThat(one(patient, Fact.Cancer.class).name()).isEqualTo("pleural mesothelioma");
        assertThat(one(patient, Fact.Extent.class).word()).isEqualTo("unresectable");
        assertThat(one(patient, Fact.Metastasis.class).place()).isEqualTo("liver");
        assertThat(one(patient, Fact.Measurable.class).present()).isTrue();
        assertThat(patient.facts(Fact.PerformanceStatus.class).map(Fact.PerformanceStatus::scale))
                .containsExactly(
                        PerformanceScale.ECOG,
                        PerformanceScale.KARNOFSKY,
                        PerformanceScale.KARNOFSKY,
                        PerformanceScale.LANSKY);
        assertThat(one(patient, Fact.LabResult.class).value()).isCloseTo(4.1, within(1e-9));
        assertThat(patient.facts(Fact.Therapy.class).map(Fact.Therapy::ongoing)).containsExactly(false, true);
        assertThat(one(patient, Fact.Procedure.class).on()).isEqualTo(PartialDate.parse("2026-10-20"));
        assertThat(one(patient, Fact.Condition.class)).satisfies(condition -> {
            assertThat(condition.name()).isEqualTo("hiv");
            assertThat(condition.present()).isFalse();
        });
        assertThat(one(patient, Fact.Biomarker.class).value()).isEqualTo(80);
        assertThat(one(patient, Fact.HlaAllele.class).allele()).isEqualTo("A*02:01");
        assertThat(patient.facts(Fact.Reproductive.class).map(Fact.Reproductive::note))
                .containsExactly("", "intrauterine device");
        assertThat(one(patient, Fact.Place.class).country()).isEqualTo("US");
        assertThat(patient.completeLists()).containsExactlyInAnyOrder(CompleteList.values());
    }

    @Test
    void aListThatIsNotGivenIsNotAnEmptyList() {
        Patient patient = patient("{\"facts\": {}}");

        assertThat(patient.facts()).isEmpty();
        assertThat(patient.completeLists()).isEmpty();
        assertThat(patient.id().value()).isEqualTo("patient");
    }

    @Test
    void resultsAndTheirNormalLimitsAreTurnedIntoOurUnits() {
        Patient patient = patient("""
                {"facts": {"labs": [
                  {"code": "creatinine", "value": 88.4, "unit": "µmol/L", "date": "2026-11-16", "uln": 106.08, "lln": 44.2},
                  {"code": "hemoglobin", "value": 90, "unit": "g/L"},
                  {"code": "platelets", "value": 245000, "unit": "/mm3"},
                  {"code": "inr", "value": 1.0, "unit": ""}]}}
                """);

        List<Fact.LabResult> results = patient.facts(Fact.LabResult.class).toList();
        assertThat(results.get(0).value()).isCloseTo(1.0, within(1e-9));
        assertThat(results.get(0).upperLimit()).isCloseTo(1.2, within(1e-9));
        assertThat(results.get(0).lowerLimit()).isCloseTo(0.5, within(1e-9));
        assertThat(results.get(1).value()).isCloseTo(9.0, within(1e-9));
        assertThat(results.get(1).upperLimit()).isNaN();
        assertThat(results.get(1).provenance().date().isKnown()).isFalse();
        assertThat(results.get(2).value()).isCloseTo(245.0, within(1e-9));
        assertThat(results.get(3).value()).isEqualTo(1.0);
    }

    @Test
    void aResultInAStrangeUnitIsKeptAsUnusableAndTold() {
        PatientFile.Entry entry = read("""
                {"id": "p9", "facts": {"labs": [{"code": "platelets", "value": 245, "unit": "bananas"}]}}
                """).patients().getFirst();

        assertThat(one(entry.patient(), Fact.UnusableLab.class).lab()).isEqualTo(Lab.PLATELETS);
        assertThat(entry.notes())
                .containsExactly(
                        "test.json: patient p9, /facts/labs/0: its unit cannot be turned into 10*9/L, the value is not used");
    }

    @Test
    void whatTheFormDoesNotKnowIsToldAndLeftOut() {
        PatientFile.Entry entry = read("""
                [{"id": "p9", "shoe": 44, "facts": {"mood": "fine", "What I ate": "x",
                  "labs": [{"code": "shoe size", "value": 70, "unit": "kg"}]}}]
                """).patients().getFirst();

        assertThat(entry.patient().facts()).isEmpty();
        assertThat(entry.notes())
                .containsExactly(
                        "test.json: patient p9, /0/shoe: not a field of the patient form, not used",
                        "test.json: patient p9, /0/facts/mood: not a field of the patient form, not used",
                        "test.json: patient p9, /0/facts/(a field): not a field of the patient form, not used",
                        "test.json: patient p9, /0/facts/labs/0/code: not a laboratory test that we know, not used");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"age\": \"SECRET\"} | /facts/age: expected a whole number of years from 0 to 130",
                "{\"age\": 667788} | /facts/age: expected a whole number of years from 0 to 130",
                "{\"sex\": \"SECRET\"} | /facts/sex: expected \"female\" or \"male\"; leave the field out when neither is recorded",
                "{\"birthDate\": \"SECRET\"} | /facts/birthDate: expected a date such as 2026-11-16, 2026-11 or 2026",
                "{\"birthDate\": \"1960-02-30\"} | /facts/birthDate: expected a date such as 2026-11-16, 2026-11 or 2026",
                "{\"ecog\": 667788} | /facts/ecog: expected an object",
                "{\"ecog\": {\"value\": 667788}} | /facts/ecog/value: expected a whole number from 0 to 5",
                "{\"karnofsky\": [{\"value\": 667788}]} | /facts/karnofsky/0/value: expected one of 0, 10, 20 and so on to 100",
                "{\"labs\": {}} | /facts/labs: expected a list",
                "{\"labs\": [{\"value\": 1}]} | /facts/labs/0/code: expected the code of a laboratory test, found nothing",
                "{\"labs\": [{\"code\": \"anc\", \"value\": \"SECRET\"}]} | /facts/labs/0/value: expected a number of 0 or more",
                "{\"labs\": [{\"code\": \"anc\", \"value\": -667788}]} | /facts/labs/0/value: expected a number of 0 or more",
                "{\"labs\": [{\"code\": \"anc\", \"value\": 1, \"uln\": 0}]} | /facts/labs/0/uln: expected a number above 0, the laboratory's normal limit in the same unit",
                "{\"labs\": [{\"code\": \"anc\", \"value\": 1, \"date\": \"SECRET\"}]} | /facts/labs/0/date: expected a date such as 2026-11-16, 2026-11 or 2026",
                "{\"diagnosis\": {\"cancer\": 667788}} | /facts/diagnosis/cancer: expected a text",
                "{\"diagnosis\": {\"cancer\": \"x\", \"extent\": [\"SECRET\"]}} | /facts/diagnosis/extent/0: expected one of: locally advanced, metastatic, newly diagnosed, progressed, recurrent, resected, unresectable",
                "{\"therapies\": [{\"agents\": \"SECRET\"}]} | /facts/therapies/0/agents: expected a list",
                "{\"therapies\": [{\"agents\": [], \"end\": \"2026\", \"ongoing\": true}]} | /facts/therapies/0: expected either an end or \"ongoing\": true",
                "{\"conditions\": [{\"name\": \"SECRET\"}]} | /facts/conditions/0/present: expected true or false, found nothing",
                "{\"conditions\": [{\"name\": \"x\", \"present\": \"SECRET\"}]} | /facts/conditions/0/present: expected true or false",
                "{\"medications\": [667788]} | /facts/medications/0: expected a text"
            })
    void aWrongShapeGivesOneLineWithoutTheValue(String facts, String complaint) {
        assertThatThrownBy(() -> read("{\"id\": \"p9\", \"facts\": %s}".formatted(facts)))
                .isInstanceOf(PatientFormatException.class)
                .hasMessage("test.json: patient p9, " + complaint)
                .hasNoCause()
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("SECRET", "667788"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\": \"p9\", \"facts\": {\"age\": SECRET}}",
                "{\"facts\": {}} SECRET",
                "{\"facts\": {\"medications\": [\"SECRET\"}}",
                "{\"SECRET\": 1, \"SECRET\": 2}"
            })
    void brokenJsonIsToldByItsPlaceOnly(String json) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(PatientFormatException.class)
                .hasMessageStartingWith("test.json: not valid JSON at line 1")
                .hasNoCause()
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("SECRET"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[] | test.json: expected at least one patient, found an empty list",
                "5 | test.json: expected a patient, an object with \"id\" and \"facts\"",
                "[5] | test.json, /0: expected a patient, an object with \"id\" and \"facts\"",
                "{} | test.json: patient patient, /facts: expected an object with what is known, found nothing",
                "{\"id\": \"a b\"} | test.json, /id: expected an id of 1 to 64 letters, digits, dots, dashes or underscores",
                "[{\"id\": \"a\", \"facts\": {}}, {\"id\": \"a\", \"facts\": {}}] | test.json, /1/id: expected an id that no other patient of the file has"
            })
    void aFileWithoutPatientsSaysWhatWasExpected(String json, String message) {
        assertThatThrownBy(() -> read(json)).hasMessage(message);
    }

    @Test
    void patientsOfAListKeepTheirOrderAndAreFoundById() {
        PatientFile file = read("[{\"id\": \"b\", \"facts\": {}}, {\"facts\": {\"age\": 50}}]");

        assertThat(file.ids()).containsExactly("b", "patient-2");
        assertThat(file.withId("patient-2").orElseThrow().patient().facts())
                .singleElement()
                .satisfies(fact -> assertThat(fact.provenance().reference()).isEqualTo("/facts/age"));
        assertThat(file.withId("c")).isEmpty();
    }

    static List<Path> examples() throws IOException {
        try (var files = Files.list(EXAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void ourExamplesAreInTheForm(Path example) throws IOException {
        PatientFile file = PatientReader.read(example);

        assertThat(file.patients())
                .allSatisfy(entry -> assertThat(entry.notes()).isEmpty());
        assertThat(file.patients())
                .allSatisfy(entry -> assertThat(entry.asOf().isKnown()).isTrue());
    }

    @Test
    void theLabelledPatientsAreInTheForm() throws IOException {
        assumeTrue(Files.exists(LABELLED), "skipped: the labelled patients in ../shared are absent");

        PatientFile file = PatientReader.read(LABELLED);

        assertThat(file.ids()).containsExactly("p01", "p02", "p03", "p04", "p05", "p06");
        assertThat(file.patients())
                .allSatisfy(entry -> assertThat(entry.notes()).isEmpty());
        assertThat(file.patients())
                .allSatisfy(entry ->
                        assertThat(entry.patient().facts(Fact.LabResult.class)).hasSize(13));
    }

    private static <F extends Fact> F one(Patient patient, Class<F> kind) {
        List<F> facts = patient.facts(kind).toList();
        assertThat(facts).hasSize(1);
        return facts.getFirst();
    }

    private static Patient patient(String json) {
        PatientFile.Entry entry = read(json).patients().getFirst();
        assertThat(entry.notes()).isEmpty();
        return entry.patient();
    }

    private static PatientFile read(String json) {
        try {
            return PatientReader.read("test.json", new ByteArrayInputStream(json.getBytes(UTF_8)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
