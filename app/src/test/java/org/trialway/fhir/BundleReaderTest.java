package org.trialway.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.trialway.fhir.ARecord.coded;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trialway.json.PatientFile;
import org.trialway.patient.Fact;
import org.trialway.patient.FactWords;
import org.trialway.patient.Provenance.Door;

/// What depends on more than one resource, or on the Bundle around them.
class BundleReaderTest {

    private static final String HIV = "'code':" + coded("ICD-10-CM B20");
    private static final String CANCER = "'code':" + coded("ICD-10-CM C45.0");

    private static String administered(String date) {
        return "'status':'completed','medicationCodeableConcept':%s,'effectiveDateTime':'%s'"
                .formatted(coded("RxNorm 1597876"), date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"collection", "transaction", "searchset", "document", "batch", "message"})
    void everyKindOfBundleThatHoldsARecordIsRead(String type) throws IOException {
        assertThat(ARecord.ofAWoman().ofType(type).with("Condition", "a", HIV).facts())
                .containsExactly("hiv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"history", "searchset-response", "transaction-response"})
    void aBundleOfAnotherKindIsRefused(String type) {
        assertThatThrownBy(() -> ARecord.ofAWoman().ofType(type).read())
                .isInstanceOf(RecordRefusedException.class)
                .hasMessageContaining("record.json: is a Bundle of a kind");
    }

    @Test
    void aFactSaysWhichResourceItComesFrom() throws IOException {
        Fact fact = ARecord.ofAWoman()
                .with("Condition", "a.1", HIV)
                .read()
                .patient()
                .facts()
                .getLast();

        assertThat(fact.provenance().door()).isEqualTo(Door.HOSPITAL_RECORD);
        assertThat(fact.provenance().reference()).isEqualTo("Condition/a.1");
    }

    @Test
    void aRecordIsNeverAWholeList() throws IOException {
        assertThat(ARecord.ofAWoman()
                        .with("Condition", "a", HIV)
                        .read()
                        .patient()
                        .completeLists())
                .isEmpty();
    }

    @Test
    void whatIsAboutAnotherPersonIsNotUsedAndSaid() throws IOException {
        ARecord record = ARecord.ofAWoman()
                .with("{'resourceType':'Condition','id':'b','subject':{'reference':'Patient/other'},%s}"
                        .formatted(HIV));

        assertThat(record.facts()).isEmpty();
        assertThat(record.notes())
                .containsExactly(
                        "record.json: patient patient, Condition/b: is about another person than the record's Patient, not used");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Patient/p",
                "https://example.org/fhir/Patient/p",
                "Patient/p/_history/3",
                "urn:uuid:p",
                "p",
                "Patient?identifier=https://example.org/mrn|77"
            })
    void thePatientIsFoundByEveryWayOfNamingThem(String reference) throws IOException {
        ARecord record = ARecord.empty()
                .with("{'resourceType':'Patient','id':'p','gender':'male','birthDate':'1950',"
                        + "'identifier':[{'system':'https://example.org/mrn','value':'77'}]}")
                .with("{'resourceType':'Condition','id':'a','subject':{'reference':'%s'},%s}"
                        .formatted(reference, HIV));

        assertThat(record.facts()).containsExactly("hiv");
    }

    @Test
    void everyPatientOfARecordGetsTheirOwnFacts() throws IOException {
        PatientFile file = ARecord.ofAWoman()
                .with("{'resourceType':'Patient','id':'q','gender':'male','birthDate':'1950'}")
                .with("Condition", "a", HIV)
                .with("{'resourceType':'Condition','id':'b','subject':{'reference':'Patient/q'},%s}".formatted(CANCER))
                .with("{'resourceType':'Condition','id':'c',%s}".formatted(HIV))
                .file();

        assertThat(file.ids()).containsExactly("patient-1", "patient-2");
        assertThat(words(file.patients().getFirst())).containsExactly("born 1962-03", "female", "hiv");
        assertThat(words(file.patients().getLast())).containsExactly("born 1950", "male", "pleural mesothelioma");
    }

    private static List<String> words(PatientFile.Entry entry) {
        return entry.patient().facts().stream().map(FactWords::of).toList();
    }

    @Test
    void sexAtBirthThatDiffersIsKeptBesideTheOther() throws IOException {
        PatientFile.Entry read = ARecord.empty()
                .with(
                        "{'resourceType':'Patient','id':'p','gender':'female','birthDate':'1962','extension':["
                                + "{'url':'http://hl7.org/fhir/us/core/StructureDefinition/us-core-birthsex','valueCode':'M'}]}")
                .read();

        assertThat(words(read)).containsExactly("born 1962", "female", "male");
    }

    @Test
    void aStageInAnObservationBelongsToTheCancerItIsAbout() throws IOException {
        ARecord record = ARecord.ofAWoman()
                .with(
                        "Observation",
                        "s",
                        "'status':'final','code':%s,'focus':[{'reference':'Condition/b'}],'valueCodeableConcept':%s"
                                .formatted(coded("LOINC 21908-9"), coded("AJCC 4")))
                .with("Condition", "a", CANCER)
                .with("Condition", "b", "'code':" + coded("ICD-10-CM C50.9"));

        assertThat(record.facts()).containsExactly("pleural mesothelioma", "breast cancer stage IV");
    }

    @Test
    void twoStagesOfOneCancerAreTwoFacts() throws IOException {
        String stages = "'stage':[{'summary':%s},{'summary':%s},{'summary':%s}]"
                .formatted(coded("AJCC 3"), coded("AJCC c3A"), coded("AJCC p4"));

        assertThat(ARecord.ofAWoman()
                        .with("Condition", "a", CANCER + "," + stages)
                        .facts())
                .as("III is said by IIIA too")
                .containsExactly("pleural mesothelioma stage IIIA", "pleural mesothelioma stage IV");
    }

    @Test
    void administrationsOfOneAgentAreOneCourse() throws IOException {
        PatientFile.Entry read = ARecord.ofAWoman()
                .with("MedicationAdministration", "b", administered("2026-03-02"))
                .with("MedicationAdministration", "c", administered("2026-03-23"))
                .with("MedicationAdministration", "a", administered("2026-02-09"))
                .read();

        assertThat(read.patient().facts(Fact.Therapy.class)).singleElement().satisfies(therapy -> {
            assertThat(therapy.start()).hasToString("2026-02-09");
            assertThat(therapy.end()).hasToString("2026-03-23");
            assertThat(therapy.ongoing()).isFalse();
            assertThat(therapy.provenance().reference()).isEqualTo("MedicationAdministration/c");
        });
    }

    @Test
    void aTreatmentGoesOnUntilItsEndIsToldAndPast() throws IOException {
        String drug = "'medicationCodeableConcept':%s".formatted(coded("RxNorm 1547545"));
        List<Fact.Therapy> courses = ARecord.ofAWoman()
                .with("MedicationStatement", "a", "'status':'active','effectivePeriod':{'start':'2026-02'}," + drug)
                .with(
                        "MedicationStatement",
                        "b",
                        "'status':'active','effectivePeriod':{'start':'2026-02','end':'2027-02'}," + drug)
                .with(
                        "MedicationStatement",
                        "c",
                        "'status':'active','effectivePeriod':{'start':'2026-02','end':'2026-05'}," + drug)
                .with("MedicationStatement", "d", "'status':'stopped','effectivePeriod':{'start':'2026-02'}," + drug)
                .read()
                .patient()
                .facts(Fact.Therapy.class)
                .toList();

        assertThat(courses).extracting(Fact.Therapy::ongoing).containsExactly(true, true, false, false);
        assertThat(courses)
                .extracting(course -> course.end().toString())
                .containsExactly("unknown", "unknown", "2026-05", "unknown");
    }

    @Test
    void aMedicineIsFoundInAResourceOfItsOwnAndInsideItsOrder() throws IOException {
        String contained =
                "'contained':[{'resourceType':'Medication','id':'m','code':%s}],".formatted(coded("RxNorm 1364430"));
        ARecord record = ARecord.ofAWoman()
                .with("{'resourceType':'Medication','id':'m2','code':%s}".formatted(coded("RxNorm 8640")))
                .with(
                        "MedicationRequest",
                        "a",
                        contained + "'status':'active','intent':'order','medicationReference':{'reference':'#m'}")
                .with(
                        "MedicationRequest",
                        "b",
                        "'status':'active','intent':'order','medicationReference':{'reference':'Medication/m2'}");

        assertThat(record.facts()).containsExactlyInAnyOrder("apixaban", "prednisone");
    }

    @Test
    void methotrexateIsATreatmentOfTheCancerOnlyWhereThatIsSaid() throws IOException {
        String drug = "'status':'active','intent':'order','authoredOn':'2026-10-01','medicationCodeableConcept':"
                + coded("words Methotrexate 2.5 MG Oral Tablet");

        PatientFile.Entry forArthritis =
                ARecord.ofAWoman().with("MedicationRequest", "a", drug).read();
        PatientFile.Entry forTheCancer = ARecord.ofAWoman()
                .with("Condition", "c", CANCER)
                .with("MedicationRequest", "a", drug + ",'reasonReference':[{'reference':'Condition/c'}]")
                .read();

        assertThat(forTheCancer.patient().facts(Fact.Therapy.class)).hasSize(1);
        assertThat(forArthritis.patient().facts(Fact.Therapy.class).count()
                        + forArthritis.patient().facts(Fact.Medication.class).count())
                .isEqualTo(1);
    }

    @Test
    void unknownCodesAreListedOnceEachWithHowOften() throws IOException {
        ARecord record = ARecord.ofAWoman()
                .with("Condition", "a", "'code':" + coded("SNOMED CT 160903007"))
                .with("Condition", "b", "'code':" + coded("SNOMED CT 160903007") + ",'recordedDate':'2020'")
                .with(
                        "Condition",
                        "c",
                        "'code':{'coding':[{'system':'urn:local','code':'Jane Doe, room 7','display':'x'}]}")
                .with("{'resourceType':'Encounter','id':'e','status':'finished'}");

        assertThat(record.notes())
                .containsExactly(
                        "record.json: patient patient, Condition: codes that are not in our table, not used: "
                                + "SNOMED CT 160903007 (2 times), another code system (a code)",
                        "record.json: patient patient: kinds of resource that are not read: Encounter");
    }

    @Test
    void aModifierThatWeDoNotKnowKeepsAResourceOut() throws IOException {
        String modified = HIV + ",'modifierExtension':[{'url':'http://example.org/not-really','valueBoolean':true}]";

        assertThat(ARecord.ofAWoman().with("Condition", "a", modified).facts()).isEmpty();
    }

    @Test
    void limitsForSeveralGroupsOfPeopleAreNotTaken() throws IOException {
        String lab =
                "'status':'final','code':%s,'effectiveDateTime':'2026-11-20','valueQuantity':{'value':12,'code':'g/dL'},"
                        .formatted(coded("LOINC 718-7"));
        String women = "{'high':{'value':15.5,'code':'g/dL'},'appliesTo':[{'text':'women'}]}";
        String men = "{'high':{'value':17,'code':'g/dL'},'appliesTo':[{'text':'men'}]}";

        assertThat(ARecord.ofAWoman()
                        .with("Observation", "a", lab + "'referenceRange':[%s,%s]".formatted(women, men))
                        .facts())
                .containsExactly("haemoglobin 12 g/dL");
    }

    @Test
    void aResultWithoutADayKeepsNoDayEvenIfItWasIssued() throws IOException {
        Fact fact = ARecord.ofAWoman()
                .with(
                        "Observation",
                        "a",
                        "'status':'final','code':%s,'issued':'2026-11-20T10:00:00Z','valueQuantity':{'value':12,'code':'g/dL'}"
                                .formatted(coded("LOINC 718-7")))
                .read()
                .patient()
                .facts()
                .getLast();

        assertThat(fact.provenance().date().isKnown()).isFalse();
    }
}
