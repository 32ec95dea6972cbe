package org.trialway.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trialway.registry.RecordReader;
import org.trialway.registry.RegistryRecord;

/// Results that a team posted, on the pages.
class ResultsPageTest {

    private static final String POSTED = "NCT90000041";
    private static final String MALFORMED = "NCT90000042";

    /// Composed for this test.
    private static final String RECORD = """
            {"protocolSection":{"identificationModule":{"nctId":"%s","briefTitle":"Two invented drugs"},
              "statusModule":{"overallStatus":"COMPLETED","primaryCompletionDateStruct":{"date":"2020-05"},
               "resultsFirstPostDateStruct":{"date":"2021-06-07"}}},
             "hasResults":true,
             "resultsSection":{
              "participantFlowModule":{"groups":[{"id":"F","title":"Both <b>drugs</b>"}],
               "periods":[{"milestones":[{"type":"STARTED","achievements":[{"groupId":"F","numSubjects":"40"}]}]}]},
              "outcomeMeasuresModule":{"outcomeMeasures":[
               {"type":"PRIMARY","title":"Overall survival","paramType":"MEDIAN","unitOfMeasure":"months",
                "groups":[{"id":"O","title":"Both"}],
                "classes":[{"categories":[{"measurements":[{"groupId":"O","value":"11.75"}]}]}]},
               {"type":"SECONDARY","title":"Response","paramType":"NUMBER","unitOfMeasure":"percent",
                "dispersionType":"95%% Confidence Interval","groups":[{"id":"O","title":"Both"}],
                "classes":[{"categories":[{"measurements":[
                 {"groupId":"O","value":"23.5","lowerLimit":"12.5","upperLimit":"36.5"}]}]}]}]},
              "adverseEventsModule":{"eventGroups":[
               {"id":"E","title":"Both","seriousNumAffected":%s,"seriousNumAtRisk":40,"deathsNumAffected":9,
                "deathsNumAtRisk":40}],
               "seriousEvents":[{"term":"Pneumonitis","stats":[{"groupId":"E","numAffected":3,"numAtRisk":40}]}]}}}""";

    private static AServer server;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = AServer.in(folder);
        server.store().save(List.of(record(POSTED, "7"), record(MALFORMED, "\"many\"")), ServedStudies.TODAY);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static RegistryRecord record(String id, String harmed) {
        byte[] json = RECORD.formatted(id, harmed).getBytes(StandardCharsets.UTF_8);
        return new RegistryRecord(RecordReader.read(json), json);
    }

    private static String body(String path) {
        try (var visitor = server.visitor()) {
            return visitor.get(path).body();
        }
    }

    @Test
    void theStudySaysSinceWhenResultsAreThereAndLeadsToThem() {
        assertThat(body("/study/" + POSTED)).contains("posted on 2021-06-07", "href=\"/study/" + POSTED + "/results\"");
    }

    @Test
    void peopleHarmsAndMeasuresAreShownAsTheRecordHasThem() {
        assertThat(body("/study/" + POSTED + "/results"))
                .contains("Both &lt;b&gt;drugs&lt;/b&gt;", "40 people began")
                .contains("7 of 40 people (18 %)", "Pneumonitis", "3 of 40 people (8 %)")
                .contains("23.5", "95% Confidence Interval 12.5 to 36.5")
                .contains("Only your doctor");
    }

    @Test
    void survivalIsHiddenUntilAskedFor() {
        assertThat(body("/study/" + POSTED + "/results"))
                .contains("Overall survival", "hidden until you ask")
                .doesNotContain("11.75", "9 of 40");
        assertThat(body("/study/" + POSTED + "/results?survival=show"))
                .contains("11.75", "9 of 40 people", "They do not predict your time");
    }

    @Test
    void malformedResultsDoNotTakeTheStudyAway() {
        assertThat(body("/study/" + MALFORMED))
                .contains("Two invented drugs", "posted")
                .doesNotContain("/results\"");
        assertThat(body("/study/" + MALFORMED + "/results")).contains("Our copy has no results of this study");
    }

    @Test
    void aStudyWithoutResultsSaysWhenTheyAreDue() {
        assertThat(body("/study/" + ServedStudies.OPEN + "/results")).contains("Our copy has no results of this study");
    }
}
