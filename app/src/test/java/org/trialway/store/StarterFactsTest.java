package org.trialway.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trialway.store.StarterSet.Entry;
import tools.jackson.databind.JsonNode;

/// Holds every starter study to the registry's record that it restates. Skipped without the records.
class StarterFactsTest {

    private static final String PROTOCOL = "/protocolSection/";
    private static final String SPONSOR = PROTOCOL + "sponsorCollaboratorsModule/leadSponsor";
    private static final String ARMS = PROTOCOL + "armsInterventionsModule/armGroups";
    private static final String AGENTS = PROTOCOL + "armsInterventionsModule/interventions";
    private static final String SITES = PROTOCOL + "contactsLocationsModule/locations";

    /// Taken over unchanged; a field that the record lacks is missing here too.
    private static final List<String> FACTS = List.of(
            "identificationModule/nctId",
            "identificationModule/acronym",
            "statusModule/overallStatus",
            "statusModule/statusVerifiedDate",
            "statusModule/startDateStruct",
            "statusModule/primaryCompletionDateStruct",
            "statusModule/completionDateStruct",
            "statusModule/studyFirstPostDateStruct",
            "statusModule/lastUpdatePostDateStruct",
            "designModule/studyType",
            "designModule/designInfo/allocation",
            "designModule/designInfo/interventionModel",
            "designModule/designInfo/primaryPurpose",
            "designModule/designInfo/maskingInfo/masking",
            "designModule/enrollmentInfo/count",
            "designModule/enrollmentInfo/type",
            "eligibilityModule/healthyVolunteers",
            "eligibilityModule/sex",
            "eligibilityModule/minimumAge",
            "eligibilityModule/maximumAge");

    /// List numbers in the middle of a line, which look like the end of a sentence:
    /// "performance status 0 or 1 7. Confirmation".
    private static final Map<String, List<String>> LIST_NUMBERS =
            Map.of("NCT03628677", List.of("7", "8"), "NCT07256782", List.of("10"));

    private static Map<String, JsonNode> records = Map.of();

    @BeforeAll
    static void readTheRecords() {
        if (RecordsBeside.arePresent()) {
            records = RecordsBeside.of(entries().stream().map(Entry::id).collect(Collectors.toSet()));
        }
    }

    @BeforeEach
    void skipWithoutTheRecords() {
        assumeTrue(RecordsBeside.arePresent(), "Skipped: the registry's records are not in ../shared/data/registry");
    }

    static List<Entry> entries() {
        return StarterSet.entries();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("entries")
    void statusDatesDesignAndLimitsAreTheRecords(Entry entry) {
        assertThat(FACTS)
                .allSatisfy(fact -> assertThat(entry.study().at(PROTOCOL + fact))
                        .as("%s %s", entry, fact)
                        .isEqualTo(recordOf(entry).at(PROTOCOL + fact)));
        assertThat(entry.study().path("hasResults")).isEqualTo(recordOf(entry).path("hasResults"));
        assertSame(entry, PROTOCOL + "designModule/phases", JsonNode::asString);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("entries")
    void theDateOfTheRecordIsItsLastUpdateElseItsVerification(Entry entry) {
        var status = recordOf(entry).at(PROTOCOL + "statusModule");
        var verified = status.path("statusVerifiedDate").asString("2020-07");
        var expected = status.at("/lastUpdatePostDateStruct/date").asString(verified);

        assertThat(entry.study().at("/restated/recordDate").asString()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("entries")
    void namesAndTermsAreTheRecords(Entry entry) {
        var sponsor = recordOf(entry).at(SPONSOR);
        var conditions = PROTOCOL + "conditionsModule/conditions";

        entry.study()
                .at(SPONSOR)
                .forEachEntry((member, ours) ->
                        assertThat(ours).as("%s %s", entry, member).isEqualTo(sponsor.path(member)));
        assertThat(each(recordOf(entry), conditions, JsonNode::asString))
                .as(entry.fileName())
                .containsAll(each(entry.study(), conditions, JsonNode::asString));
        for (var terms : List.of("conditionBrowseModule", "interventionBrowseModule")) {
            assertSame(entry, "/derivedSection/%s/meshes".formatted(terms), mesh -> values(mesh, "id", "term"));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("entries")
    void armsAndAgentsAreTheRecords(Entry entry) {
        assertSame(entry, ARMS, arm -> values(arm, "label", "type"));
        assertSame(entry, ARMS, arm -> arm.path("label") + " " + arm.path("interventionNames"));
        assertSame(entry, AGENTS, agent -> values(agent, "type", "name"));
        for (var names : List.of("otherNames", "armGroupLabels")) {
            assertThat(pairs(recordOf(entry), names)).containsAll(pairs(entry.study(), names));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("entries")
    void placesAreTheRecordsAndNoneIsMissing(Entry entry) {
        Function<JsonNode, String> withState = site -> values(site, "city", "state", "country", "status");

        assertSame(entry, SITES, site -> values(site, "city", "country", "status"));
        assertThat(each(recordOf(entry), SITES, withState)).containsAll(each(entry.study(), SITES, withState));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("entries")
    void noNumberOfTheCriteriaIsLostOrInvented(Entry entry) {
        var ours = StatedNumbers.of(entry.criteria());
        var theirs = StatedNumbers.of(StarterSet.criteriaOf(recordOf(entry)));

        assertThat(theirs.notIn(ours))
                .as("%s: lost", entry)
                .isSubsetOf(LIST_NUMBERS.getOrDefault(entry.id(), List.of()));
        assertThat(ours.notIn(theirs)).as("%s: invented", entry).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("entries")
    void noEightWordsInARowAreTheRecords(Entry entry) {
        assertThat(new SharedWords(recordOf(entry)).in(entry.ownWords()))
                .as(entry.fileName())
                .isEmpty();
    }

    private static JsonNode recordOf(Entry entry) {
        assertThat(records).as("the registry's records").containsKey(entry.id());
        return records.get(entry.id());
    }

    private static void assertSame(Entry entry, String list, Function<JsonNode, String> seen) {
        assertThat(each(entry.study(), list, seen))
                .as("%s %s", entry, list)
                .isEqualTo(each(recordOf(entry), list, seen));
    }

    private static Set<String> each(JsonNode study, String list, Function<JsonNode, String> seen) {
        return study.at(list).values().stream().map(seen).collect(Collectors.toSet());
    }

    private static String values(JsonNode node, String... members) {
        return List.of(members).stream()
                .map(member -> node.path(member).asString(""))
                .collect(Collectors.joining(" | "));
    }

    private static Set<String> pairs(JsonNode study, String names) {
        return study.at(AGENTS).values().stream()
                .flatMap(agent -> agent.path(names).values().stream()
                        .map(name -> agent.path("name").asString() + " | " + name.asString()))
                .collect(Collectors.toSet());
    }
}
