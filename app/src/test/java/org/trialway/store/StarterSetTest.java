package org.trialway.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trialway.store.StarterSet.Entry;
import org.trialway.study.NctId;

/// What every starter study promises by itself, with no record at hand.
class StarterSetTest {

    private static final int FEWEST_STUDIES = 60;
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+\\.\\w+");
    private static final Pattern PHONE =
            Pattern.compile("(?<!\\d)(?:\\+\\d[\\d ().-]{7,}\\d|\\(?\\d{3}\\)?[-. ]\\d{3}[-. ]\\d{4})(?!\\d)");
    private static final Pattern PROMISE =
            Pattern.compile("\\b(?:in)?eligib|\\bqualif(?:y|ies|ied)", Pattern.CASE_INSENSITIVE);

    /// Every member a starter study may have, so that no one's name or number comes in unseen.
    private static final Map<String, Set<String>> SHAPE = Map.of(
            "identificationModule", Set.of("nctId", "briefTitle", "acronym"),
            "statusModule",
                    Set.of(
                            "overallStatus",
                            "statusVerifiedDate",
                            "startDateStruct",
                            "primaryCompletionDateStruct",
                            "completionDateStruct",
                            "studyFirstPostDateStruct",
                            "lastUpdatePostDateStruct"),
            "sponsorCollaboratorsModule", Set.of("leadSponsor"),
            "descriptionModule", Set.of("briefSummary"),
            "conditionsModule", Set.of("conditions"),
            "designModule", Set.of("studyType", "phases", "designInfo", "enrollmentInfo"),
            "armsInterventionsModule", Set.of("armGroups", "interventions"),
            "eligibilityModule", Set.of("eligibilityCriteria", "healthyVolunteers", "sex", "minimumAge", "maximumAge"),
            "contactsLocationsModule", Set.of("locations"));

    private static final List<String> MANDATORY = List.of(
            "/protocolSection/identificationModule/briefTitle",
            "/protocolSection/statusModule/overallStatus",
            "/protocolSection/descriptionModule/briefSummary",
            "/protocolSection/conditionsModule/conditions/0",
            "/protocolSection/designModule/studyType",
            "/protocolSection/eligibilityModule/eligibilityCriteria",
            "/protocolSection/eligibilityModule/sex",
            "/restated/recordDate");

    static List<Entry> entries() {
        return StarterSet.entries();
    }

    @Test
    void thereAreAtLeastSixty() {
        assertThat(entries()).hasSizeGreaterThanOrEqualTo(FEWEST_STUDIES);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("entries")
    void everyFileIsNamedForItsStudy(Entry entry) {
        assertThat(entry.fileName()).isEqualTo(new NctId(entry.id()) + ".json");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("entries")
    void everyStudyIsMarkedAsRestated(Entry entry) {
        var mark = entry.study().path("restated");

        assertThat(mark.path("from").asString("")).isEqualTo("ClinicalTrials.gov");
        assertThat(mark.path("by").asString("")).isEqualTo("Trialway");
        assertThat(mark.path("recordDate").asString("")).matches("\\d{4}-\\d{2}(-\\d{2})?");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("entries")
    void everyStudyHasItsMandatoryFields(Entry entry) {
        assertThat(MANDATORY)
                .allSatisfy(field -> assertThat(entry.study().at(field).asString(""))
                        .as("%s %s", entry, field)
                        .isNotBlank());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("entries")
    void everyStudyHasOnlyTheMembersOfTheShape(Entry entry) {
        assertThat(entry.study().propertyNames())
                .isSubsetOf("protocolSection", "derivedSection", "hasResults", "restated");
        entry.protocol()
                .forEachEntry((module, members) -> assertThat(members.propertyNames())
                        .as("%s %s", entry, module)
                        .isSubsetOf(SHAPE.getOrDefault(module, Set.of())));
        assertThat(entry.study().at("/protocolSection/contactsLocationsModule/locations"))
                .allSatisfy(site -> assertThat(site.propertyNames()).isSubsetOf("city", "state", "country", "status"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("entries")
    void noStudyHoldsAnAddressOrANumberOfAPerson(Entry entry) {
        assertThat(entry.text()).doesNotContainPattern(MAIL).doesNotContainPattern(PHONE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("entries")
    void noOneIsToldThatTheyMayJoin(Entry entry) {
        assertThat(String.join("\n", entry.ownWords())).doesNotContainPattern(PROMISE);
    }
}
