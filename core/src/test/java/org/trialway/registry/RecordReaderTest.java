package org.trialway.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trialway.study.AgeLimit;
import org.trialway.study.Eligibility;
import org.trialway.study.Eligibility.AdmittedSex;
import org.trialway.study.Eligibility.HealthyVolunteers;
import org.trialway.study.NctId;
import org.trialway.study.Origin;
import org.trialway.study.RecruitmentStatus;
import org.trialway.study.Site;
import org.trialway.study.Site.Position;
import org.trialway.study.Status;
import org.trialway.study.Study;
import org.trialway.study.Study.Arm;
import org.trialway.study.Study.Contact;
import org.trialway.study.Study.Description;
import org.trialway.study.Study.Design;
import org.trialway.study.Study.Intervention;
import org.trialway.study.Study.MeshTerm;
import org.trialway.study.Study.Outcome;
import org.trialway.study.Study.Reference;
import org.trialway.study.Study.Sponsor;
import org.trialway.study.Study.Titles;
import org.trialway.text.PartialDate;

class RecordReaderTest {

    private static final Study FULL = read(Records.full());

    @Test
    void readsIdentification() {
        assertThat(FULL.id()).isEqualTo(new NctId("NCT00000001"));
        assertThat(FULL.titles()).isEqualTo(new Titles("Brief title", "Official title in full", "BRIEF-1"));
    }

    @Test
    void readsStatusAndItsDates() {
        assertThat(FULL.status())
                .isEqualTo(new Status(
                        RecruitmentStatus.SUSPENDED,
                        "Drug supply",
                        new PartialDate(2024, 5, 0),
                        new PartialDate(2019, 0, 0),
                        new PartialDate(2026, 3, 31),
                        new PartialDate(2027, 1, 0),
                        new PartialDate(2019, 2, 3),
                        new PartialDate(2024, 6, 7)));
    }

    @Test
    void readsSponsorDescriptionAndConditions() {
        assertThat(FULL.sponsor()).isEqualTo(new Sponsor("Lead", "INDUSTRY", List.of("First helper", "Second helper")));
        assertThat(FULL.description()).isEqualTo(new Description("In short.", "At\nlength."));
        assertThat(FULL.conditions()).containsExactly("Mesothelioma", "Pleural tumour");
        assertThat(FULL.keywords()).containsExactly("asbestos");
    }

    @Test
    void readsDesignArmsAndInterventions() {
        assertThat(FULL.design())
                .isEqualTo(new Design(
                        "INTERVENTIONAL",
                        List.of("PHASE1", "PHASE2"),
                        "RANDOMIZED",
                        "PARALLEL",
                        "DOUBLE",
                        "TREATMENT",
                        48,
                        "ESTIMATED"));
        assertThat(FULL.arms())
                .containsExactly(
                        new Arm("A", "EXPERIMENTAL", "Drug alone", List.of("Drug: X-1")),
                        new Arm("B", "", "", List.of()));
        assertThat(FULL.interventions())
                .containsExactly(new Intervention("DRUG", "X-1", "By vein", List.of("exadrug", "X one"), List.of("A")));
    }

    @Test
    void readsOutcomesByRank() {
        assertThat(FULL.outcomes())
                .containsExactly(
                        new Outcome(Outcome.Rank.PRIMARY, "Survival", "From day 1", "2 years"),
                        new Outcome(Outcome.Rank.SECONDARY, "Response", "By scan", "6 weeks"),
                        new Outcome(Outcome.Rank.SECONDARY, "Safety", "", ""),
                        new Outcome(Outcome.Rank.OTHER, "Fatigue", "By diary", "1 year"));
    }

    @Test
    void readsEligibilityVerbatim() {
        assertThat(FULL.eligibility())
                .isEqualTo(new Eligibility(
                        "Inclusion Criteria:\n\n* Age \\>= 18\n",
                        new AgeLimit(18, AgeLimit.Unit.YEARS),
                        new AgeLimit(6, AgeLimit.Unit.MONTHS),
                        AdmittedSex.FEMALE,
                        HealthyVolunteers.ACCEPTED));
    }

    @Test
    void readsContactsAndSites() {
        assertThat(FULL.contacts()).containsExactly(new Contact("Desk", "CONTACT", "555-0100 ext. 7", "a@example.org"));
        assertThat(FULL.sites())
                .containsExactly(
                        new Site(
                                "Clinic",
                                "Lyon",
                                "Rhône",
                                "69000",
                                "France",
                                RecruitmentStatus.RECRUITING,
                                new Position(45.75, 4.85),
                                List.of(new Contact("Ward", "CONTACT", "555-0101 ext. 8", "b@example.org"))),
                        new Site("", "", "", "", "Chile", RecruitmentStatus.UNKNOWN, Position.UNKNOWN, List.of()));
    }

    @Test
    void readsReferencesHeadingsAndResults() {
        assertThat(FULL.references())
                .containsExactly(new Reference("12345", "RESULT", "A paper."), new Reference("", "", "Another."));
        assertThat(FULL.conditionMesh()).containsExactly(new MeshTerm("D1", "Tumours"));
        assertThat(FULL.interventionMesh())
                .containsExactly(new MeshTerm("D2", "Antibodies"), new MeshTerm("", "Proteins"));
        assertThat(FULL.hasResults()).isTrue();
        assertThat(FULL.origin()).isEqualTo(Origin.REGISTRY);
    }

    @Test
    void needsNothingButTheNumber() {
        Study bare = read(Records.bare("NCT00000002"));

        assertThat(bare.status().overall()).isEqualTo(RecruitmentStatus.UNKNOWN);
        assertThat(bare.status().recordedOn()).isEqualTo(PartialDate.UNKNOWN);
        assertThat(bare.titles()).isEqualTo(new Titles("", "", ""));
        assertThat(bare.design().enrolment()).isEqualTo(-1);
        assertThat(bare.sites()).isEmpty();
        assertThat(bare.eligibility())
                .isEqualTo(new Eligibility(
                        "", AgeLimit.NONE, AgeLimit.NONE, AdmittedSex.ALL, HealthyVolunteers.NOT_STATED));
    }

    @Test
    void knowsARestatedRecord() {
        assertThat(read(Records.with("NCT00000003", "", "\"restated\": {\"on\": \"2026-11-20\"}"))
                        .origin())
                .isEqualTo(Origin.RESTATED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'overallStatus': 'SOMETHING_NEW'}",
                "{'overallStatus': null}",
                "{'overallStatus': ''}",
                "{'overallStatus': 'recruiting'}"
            })
    void readsAnUnknownStatusAsUnknown(String module) {
        Study study = read(Records.withModule("statusModule", module));

        assertThat(study.status().overall()).isEqualTo(RecruitmentStatus.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'minimumAge': 'N/A'}", "{'minimumAge': ''}", "{'minimumAge': null}", "{}"})
    void readsNoAgeAsNoLimit(String module) {
        assertThat(read(Records.withModule("eligibilityModule", module))
                        .eligibility()
                        .minimumAge())
                .isEqualTo(AgeLimit.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "eligibilityModule | {'minimumAge': 'Adult'} | /minimumAge: \"Adult\" is not an age. Expected e.g."
                        + " \"18 Years\".",
                "eligibilityModule | {'minimumAge': 18} | /minimumAge: 18 is not a text. Expected e.g. \"…\".",
                "eligibilityModule | {'healthyVolunteers': 'No'} | /healthyVolunteers: \"No\" is neither true nor false."
                        + " Expected true or false.",
                "eligibilityModule | {'sex': 'BOTH'} | /sex: \"BOTH\" is not a sex. Expected ALL, FEMALE or MALE.",
                "statusModule | {'startDateStruct': {'date': 'May 2024'}} | /startDateStruct/date: \"May 2024\" is not a"
                        + " date. Expected e.g. 2024, 2024-05 or 2024-05-17.",
                "statusModule | {'startDateStruct': '2024'} | /startDateStruct: \"2024\" is not an object. Expected e.g."
                        + " {\"name\": …}.",
                "conditionsModule | {'keywords': 'one'} | /keywords: \"one\" is not a list. Expected e.g. [ … ].",
                "conditionsModule | {'keywords': ['one', null]} | /keywords/1: null is not a text. Expected e.g. \"…\".",
                "designModule | {'enrollmentInfo': {'count': 1e999}} | /enrollmentInfo/count: ",
                "designModule | {'enrollmentInfo': {'count': 99999999999}} | /enrollmentInfo/count: 99999999999 is not a"
                        + " count. Expected e.g. 120.",
                "contactsLocationsModule | {'locations': [{}, {'geoPoint': {'lat': 91.5, 'lon': 0}}]} |"
                        + " /locations/1/geoPoint: 91.5, 0.0: latitude lies in -90..90, longitude in -180..180.",
                "contactsLocationsModule | {'locations': [{'geoPoint': {'lat': 1e999, 'lon': 0}}]} |"
                        + " /locations/0/geoPoint",
                "contactsLocationsModule | {'locations': [7]} | /locations/0: 7 is not an object."
            })
    void saysWhatIsWrongWhere(String module, String json, String expected) {
        assertThatExceptionOfType(RecordFormatException.class)
                .isThrownBy(() -> read(Records.withModule(module, json)))
                .withMessageStartingWith("NCT00000001 /protocolSection/" + module + expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | Record without study number",
                "{'protocolSection': {'identificationModule': {'nctId': 7}}} | Record without study number",
                "{'protocolSection': {'identificationModule': {'nctId': 'X'}}} | X /protocolSection/identificationModule"
                        + "/nctId: \"X\" is not a study number. Expected NCT and eight digits.",
                "[] | A record must be a JSON object.",
                "{'a': 1, 'a': 2} | Not readable as JSON: Duplicate",
                "{'a': nope} | Not readable as JSON: Unrecognized token 'nope'",
                "{'a': 1} x | Not readable as JSON",
                "{'a | Not readable as JSON"
            })
    void namesTheRecordThatIsNone(String json, String expected) {
        assertThatExceptionOfType(RecordFormatException.class)
                .isThrownBy(() -> read(json))
                .withMessageStartingWith(expected);
    }

    @Test
    void refusesADepthNoRecordHas() {
        String deep = "[".repeat(5000) + "]".repeat(5000);

        assertThatExceptionOfType(RecordFormatException.class)
                .isThrownBy(() -> read(Records.with("NCT00000001", "", "\"x\": " + deep)))
                .withMessageStartingWith("Not readable as JSON: Document nesting depth");
    }

    @Test
    void replacesWhatNoFileOrPageCanCarry() {
        Study study = read(Records.withModule(
                "descriptionModule",
                "{'briefSummary': 'a\\u0000b \\ud83d c \\udc00 \\ud83d\\ude00', 'detailedDescription': 'é'}"));

        assertThat(study.description().summary()).isEqualTo("a\uFFFDb \uFFFD c \uFFFD \uD83D\uDE00");
        assertThat(study.description().detail()).isEqualTo("é");
    }

    private static Study read(String json) {
        return RecordReader.read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }
}
