package org.trialway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trialway.registry.RecordReader;
import org.trialway.registry.RegistryRecord;
import org.trialway.registry.Scope;
import org.trialway.registry.SyncState.Delivery;
import org.trialway.registry.SyncState.Run;
import org.trialway.store.ARecord;
import org.trialway.store.SqliteStore;
import org.trialway.text.PartialDate;

class ShowCommandTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    /// A record composed for this test, with a bit of everything that is shown.
    private static final String RECORD = """
            {"protocolSection":{
              "identificationModule":{"nctId":"NCT00000042","briefTitle":"Two drugs for lung lining tumours",
                "officialTitle":"An Invented Trial of Two Drugs","acronym":"INVENT"},
              "statusModule":{"overallStatus":"RECRUITING","statusVerifiedDate":"2026-05",
                "startDateStruct":{"date":"2025-01-15"},"lastUpdatePostDateStruct":{"date":"2026-05-20"}},
              "sponsorCollaboratorsModule":{"leadSponsor":{"name":"Example Institute","class":"OTHER"}},
              "descriptionModule":{"briefSummary":"We ask whether two drugs work better than one."},
              "conditionsModule":{"conditions":["Mesothelioma"]},
              "designModule":{"studyType":"INTERVENTIONAL","phases":["PHASE1","PHASE2"],
                "enrollmentInfo":{"count":1250,"type":"ESTIMATED"}},
              "armsInterventionsModule":{
                "armGroups":[{"label":"Both","type":"EXPERIMENTAL","description":"Drug A and drug B",
                  "interventionNames":["Drug: A"]}],
                "interventions":[{"type":"DRUG","name":"A","otherNames":["A-1","Alpha"]}]},
              "eligibilityModule":{"eligibilityCriteria":"Inclusion Criteria:\\n\\n* Age 18 or more\\n  * or 17 with consent of \
            a parent, given in writing before anything of the study is done, and kept with the records",
                "minimumAge":"17 Years","maximumAge":"75 Years","sex":"ALL","healthyVolunteers":false},
              "contactsLocationsModule":{"locations":[
                {"facility":"Harbour Clinic","city":"Hamburg","country":"Germany","status":"RECRUITING",
                  "geoPoint":{"lat":53.5,"lon":10.0}},
                {"facility":"River Clinic","city":"Bonn","country":"Germany","status":"COMPLETED"},
                {"city":"Paris","country":"France"}]}},
             "hasResults":false%s}""";

    @TempDir
    private Path home;

    private Outcome show(String... words) {
        return Outcome.of(Outcome.words(new Object[] {"show", "--home", home, "--day", DAY}, (Object[]) words));
    }

    private static RegistryRecord record(String more) {
        byte[] json = RECORD.formatted(more).getBytes(StandardCharsets.UTF_8);
        return new RegistryRecord(RecordReader.read(json), json);
    }

    private void saved(RegistryRecord record) {
        try (var store = SqliteStore.open(home)) {
            store.save(List.of(record), DAY);
        }
    }

    private void synced(RegistryRecord record, LocalDate day) {
        try (var store = SqliteStore.open(home)) {
            var run = Run.of(Run.Kind.EVERYTHING, day, PartialDate.UNKNOWN);
            store.open(Scope.ALL, run);
            store.save(Scope.ALL, run, Delivery.ofRecords(List.of(record), List.of()), day);
            store.finish(Scope.ALL);
        }
    }

    @Test
    void aStudyReadFromAFileIsShownWholeAndNotAsOpen() {
        saved(record(""));

        var outcome = show("NCT00000042");

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).isEqualTo("""
                NCT00000042  Two drugs for lung lining tumours
                was recruiting on 2026-05

                Phase: Phase 1/2
                Conditions: Mesothelioma
                Run by: Example Institute
                People planned: 1,250

                What it is about
                  We ask whether two drugs work better than one.

                Groups people are put in
                  - Both: Drug A and drug B

                What is given or done
                  - A (also called A-1, Alpha)

                Who may take part, as the record says
                  Ages: 17 years to 75 years
                  For: women and men
                  Healthy people: may not join

                  Inclusion Criteria:

                  * Age 18 or more
                    * or 17 with consent of a parent, given in writing before anything of the study is done, and
                      kept with the records

                Where
                  France (1)
                    - Paris: status not given
                  Germany (2)
                    - Bonn; River Clinic: recorded as completed on 2026-05
                    - Hamburg; Harbour Clinic: recorded as recruiting on 2026-05

                ClinicalTrials.gov, read from a file, record of 2026-05; read the registry's own: \
                https://clinicaltrials.gov/study/NCT00000042
                """);
    }

    @Test
    void aStudyThatTheRegistryConfirmedIsOpenForFourteenDays() {
        synced(record(""), DAY.minusDays(14));
        assertThat(show("NCT00000042").out())
                .contains("open, as of 2026-05-18\n", "Hamburg; Harbour Clinic: open, as of 2026-05-18")
                .contains("Bonn; River Clinic: closed: completed", "copy of 2026-05-18; read the registry's own");
    }

    @Test
    void aStudyConfirmedFifteenDaysAgoIsNotOpenAnywhere() {
        synced(record(""), DAY.minusDays(15));

        assertThat(show("NCT00000042").out())
                .contains("was recruiting on 2026-05\n", "recorded as recruiting")
                .doesNotContain("open, as of");
        assertThat(show("NCT00000042", "--json").out()).contains("\"was open\"").doesNotContain("\"open\"");
    }

    @Test
    void aRestatedStudyIsToldInOurWordsWithALinkAndWithoutQuotationMarks() {
        saved(record(",\"restated\":{\"by\":\"us\"}"));

        assertThat(show("nct00000042").out())
                .contains(
                        "All of this is in our words; read the registry's own: https://clinicaltrials.gov/study/NCT00000042")
                .contains("Who may take part, in our words")
                .contains("was recruiting on 2026-05")
                .doesNotContain("\"", "“", "as the record says");
    }

    @Test
    void theJsonHasTheKeysOfItsPage() {
        saved(record(""));

        assertThat(show("NCT00000042", "--json").out().strip()).isEqualTo("""
                {"nct":"NCT00000042","registry":"https://clinicaltrials.gov/study/NCT00000042","restated":false,\
                "standing":{"kind":"was open","on":"2026-05","recorded":"recruiting","words":"was recruiting on 2026-05"},\
                "copy":{"from":"file"},"title":"Two drugs for lung lining tumours",\
                "officialTitle":"An Invented Trial of Two Drugs","acronym":"INVENT","phases":["PHASE1","PHASE2"],\
                "type":"INTERVENTIONAL","people":1250,"sponsor":"Example Institute","conditions":["Mesothelioma"],\
                "summary":"We ask whether two drugs work better than one.",\
                "dates":{"verified":"2026-05","start":"2025-01-15","lastUpdatePosted":"2026-05-20"},"hasResults":false,\
                "results":{"kind":"not known"},\
                "arms":[{"label":"Both","kind":"EXPERIMENTAL","description":"Drug A and drug B","interventions":["Drug: A"]}],\
                "interventions":[{"name":"A","kind":"DRUG","otherNames":["A-1","Alpha"]}],\
                "eligibility":{"minimumAge":"17 years","maximumAge":"75 years","sex":"all",\
                "healthyVolunteers":"not accepted","text":"Inclusion Criteria:\\n\\n* Age 18 or more\\n  * or 17 with consent of \
                a parent, given in writing before anything of the study is done, and kept with the records"},\
                "sites":[{"facility":"Harbour Clinic","city":"Hamburg","country":"Germany","latitude":53.5,"longitude":10.0,\
                "recorded":"recruiting","words":"recorded as recruiting on 2026-05"},\
                {"facility":"River Clinic","city":"Bonn","country":"Germany","recorded":"completed",\
                "words":"recorded as completed on 2026-05"},\
                {"city":"Paris","country":"France","recorded":"unknown","words":"status not given"}]}""");
    }

    @Test
    void theHistoryListsDaysAndHashes() {
        saved(record(",\"restated\":{\"by\":\"us\"}"));
        saved(record(""));

        assertThat(show("NCT00000042", "--history").out().lines())
                .hasSize(2)
                .first()
                .asString()
                .matches("2026-06-01  [0-9a-f]{64}  in our words");
        assertThat(show("NCT00000042", "--history", "--json").out())
                .matches(
                        "\\{\"nct\":\"NCT00000042\",\"versions\":\\[\\{\"firstSeen\":\"2026-06-01\",\"hash\":\"[0-9a-f]{64}\","
                                + "\"restated\":true},\\{\"firstSeen\":\"2026-06-01\",\"hash\":\"[0-9a-f]{64}\",\"restated\":false}]}\\s+");
    }

    @Test
    void anUnknownStudyIsSaidWithTheWaysToGetIt() {
        saved(ARecord.of(1).read());

        var outcome = show("NCT00000042");

        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .contains("NCT00000042 is not among the 1 studies", "trialway import FILE", "trialway sync")
                .contains("https://clinicaltrials.gov/study/NCT00000042");
        assertThat(show("NCT00000042", "--history").exit()).isEqualTo(1);
    }

    @Test
    void whatIsNoStudyNumberIsWrongUse() {
        assertThat(show("NCT42")).satisfies(outcome -> {
            assertThat(outcome.exit()).isEqualTo(2);
            assertThat(outcome.err()).contains("\"NCT42\" is not a study number");
        });
    }

    @Test
    void anEmptyHomeIsFilledWithTheStarterStudiesWhichAreNeverOpen() {
        var outcome = show("NCT00000042");

        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.err().lines().findFirst().orElseThrow())
                .startsWith("First use: ")
                .contains("starter studies", "trialway import FILE", "trialway sync");
        assertThat(show("NCT00000042").err()).doesNotContain("First use");
        try (var store = SqliteStore.open(home)) {
            store.eachCandidate(
                    candidate -> assertThat(show(candidate.id().value()).out())
                            .contains("in our words")
                            .doesNotContain("open, as of"));
        }
    }
}
