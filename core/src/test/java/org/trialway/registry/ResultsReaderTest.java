package org.trialway.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.trialway.study.Results;
import org.trialway.study.Results.Affected;

class ResultsReaderTest {

    /// Composed for this test.
    private static final String RECORD = """
            {"protocolSection":{"identificationModule":{"nctId":"NCT00000042"},
              "statusModule":{"resultsFirstPostDateStruct":{"date":"2024-02-01"}}},
             "hasResults":true,
             "resultsSection":{
              "participantFlowModule":{
               "groups":[{"id":"FG0","title":"Both drugs","description":"A and B"},{"id":"FG1","title":"One drug"}],
               "periods":[
                {"milestones":[{"type":"STARTED","achievements":[{"groupId":"FG0","numSubjects":"40"}]}]},
                {"milestones":[{"type":"STARTED","achievements":[{"groupId":"FG0","numSubjects":"31"}]}]}]},
              "outcomeMeasuresModule":{"outcomeMeasures":[
               {"type":"PRIMARY","title":"Overall Survival","timeFrame":"up to 3 years","paramType":"MEDIAN",
                "dispersionType":"95% Confidence Interval","unitOfMeasure":"months",
                "groups":[{"id":"OG0","title":"Both drugs"},{"id":"OG1","title":"One drug"}],
                "denoms":[{"units":"Participants","counts":[{"groupId":"OG0","value":"39"}]}],
                "classes":[{"title":"Everyone","categories":[{"title":"at the end","measurements":[
                 {"groupId":"OG0","value":"11.5","lowerLimit":"9.0","upperLimit":"NA"},
                 {"groupId":"OG1","value":"10.1"}]}]}],
                "analyses":[{"groupIds":["OG0","OG1"],"paramType":"Hazard Ratio (HR)","paramValue":"0.9",
                 "ciPctValue":"90","ciLowerLimit":"0.7","ciUpperLimit":"1.2","pValue":"0.4"}]},
               {"type":"SECONDARY","title":"Response","reportingStatus":"NOT_POSTED"}]},
              "adverseEventsModule":{
               "eventGroups":[{"id":"EG0","title":"Both drugs","seriousNumAffected":7,"seriousNumAtRisk":40}],
               "seriousEvents":[{"term":"Pneumonitis","organSystem":"Lungs",
                "stats":[{"groupId":"EG0","numAffected":3,"numAtRisk":40}]}],
               "otherEvents":[{"term":"Rash","stats":[{"groupId":"EG9","numAtRisk":40}]}]}}}""";

    private static Results read(String json) {
        return ResultsReader.read(json.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }

    @Test
    void measuresComeWithTheirGroupsSpreadAndComparisons() {
        Results.Measure measure = read(RECORD).measures().getFirst();

        assertThat(measure.isMainGoal()).isTrue();
        assertThat(measure.unit()).isEqualTo("months");
        assertThat(measure.values())
                .containsExactly(
                        new Results.Value(
                                "Both drugs",
                                "Everyone, at the end",
                                "11.5",
                                new Results.Spread("95% Confidence Interval", "", "9.0", "NA"),
                                39),
                        new Results.Value(
                                "One drug",
                                "Everyone, at the end",
                                "10.1",
                                new Results.Spread("95% Confidence Interval", "", "", ""),
                                -1));
        assertThat(measure.comparisons().getFirst().groups()).containsExactly("Both drugs", "One drug");
        assertThat(measure.comparisons().getFirst().level()).isEqualTo("90");
    }

    @Test
    void peopleAreThoseWhoBeganTheFirstPeriod() {
        assertThat(read(RECORD).groups())
                .containsExactly(new Results.Group("Both drugs", "A and B", 40), new Results.Group("One drug", "", -1));
    }

    @Test
    void harmsAreCountedByGroup() {
        Results results = read(RECORD);

        assertThat(results.harms())
                .containsExactly(new Results.GroupHarms(
                        "Both drugs", new Affected(-1, -1), new Affected(7, 40), new Affected(-1, -1)));
        assertThat(results.events()).extracting(Results.Event::isSerious).containsExactly(true, false);
        assertThat(results.events().getFirst().people()).isEqualTo(3);
        assertThat(results.events().getLast().people()).isZero();
        assertThat(new Affected(-1, 40).isKnown()).isFalse();
    }

    @Test
    void theDayOfPostingIsThatOfTheRecord() {
        assertThat(read(RECORD).posted()).hasToString("2024-02-01");
    }

    @Test
    void aMeasureOfSurvivalIsKnownByItsTitle() {
        assertThat(read(RECORD).measures())
                .extracting(Results.Measure::tellsSurvival)
                .containsExactly(true, false);
    }

    @Test
    void aRecordWithoutResultsHasNone() {
        byte[] bare = "{\"protocolSection\":{\"identificationModule\":{\"nctId\":\"NCT00000042\"}}}"
                .getBytes(StandardCharsets.UTF_8);

        assertThat(ResultsReader.read(bare)).isEmpty();
    }

    @Test
    void aMalformedCountIsNamedWithItsPlace() {
        assertThatThrownBy(() -> read(RECORD.replace("\"seriousNumAffected\":7", "\"seriousNumAffected\":\"many\"")))
                .isInstanceOf(RecordFormatException.class)
                .hasMessageContaining(
                        "NCT00000042 /resultsSection/adverseEventsModule/eventGroups/0/seriousNumAffected")
                .hasMessageContaining("Expected e.g. 120");
    }

    @Test
    void everyRealRecordWithResultsIsRead() throws IOException {
        assumeTrue(
                Files.isDirectory(RealRecordsTest.FOLDER),
                "../shared/data/registry is not here; no real results are read");
        var read = new ArrayList<Results>();

        RecordFile.at(RealRecordsTest.FOLDER.resolve("api-v2.ndjson.gz")).read(incoming -> {
            if (incoming instanceof RegistryRecord record) {
                ResultsReader.read(record.json()).ifPresent(results -> {
                    read.add(results);
                    assertThat(record.study().hasResults()).isTrue();
                });
            }
        });

        assertThat(read).hasSize(284).allMatch(results -> results.posted().isKnown());
        assertThat(read.stream().mapToInt(results -> results.measures().size()).sum())
                .isEqualTo(2840);
        assertThat(read.stream()
                        .flatMap(results -> results.measures().stream())
                        .mapToInt(measure -> measure.values().size())
                        .sum())
                .isEqualTo(25_211);
    }
}
