package org.trialway.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.trialway.study.Results;
import org.trialway.study.Results.Affected;
import org.trialway.study.Results.Event;
import org.trialway.study.Results.EventCount;
import org.trialway.study.Results.Group;
import org.trialway.study.Results.GroupHarms;
import org.trialway.study.Results.Measure;
import org.trialway.study.Study;
import org.trialway.text.PartialDate;

/// Reads the results that stand in a record of API v2. Apart from [RecordReader], for they are long and asked for one
/// study at a time; a mistake in them never makes the study itself bad.
public final class ResultsReader {

    private ResultsReader() {}

    /// The results in a record, or empty when it has none.
    ///
    /// @param json one record, UTF-8
    /// @throws RecordFormatException naming the study, the place, the value and what was expected
    public static Optional<Results> read(byte[] json) {
        RecordPart record = RecordJson.parse(json);
        if (!record.has("resultsSection")) {
            return Optional.empty();
        }
        RecordPart results = record.part("resultsSection");
        RecordPart harms = results.part("adverseEventsModule");
        Map<String, String> harmed = titles(harms, "eventGroups");
        return Optional.of(new Results(
                posted(record),
                groups(results.part("participantFlowModule")),
                results.part("outcomeMeasuresModule").parts("outcomeMeasures").stream()
                        .map(ResultsReader::measure)
                        .toList(),
                harms.parts("eventGroups").stream().map(ResultsReader::harms).toList(),
                Stream.concat(events(harms, "seriousEvents", true, harmed), events(harms, "otherEvents", false, harmed))
                        .toList()));
    }

    /// The results of a stored study, or empty when it has none that can be read: the study itself can still be shown.
    public static Optional<Results> of(SnapshotStore store, Study study) {
        if (!study.hasResults()) {
            return Optional.empty();
        }
        try {
            return store.record(study.id()).flatMap(ResultsReader::read);
        } catch (RecordFormatException _) {
            return Optional.empty();
        }
    }

    private static PartialDate posted(RecordPart record) {
        return record.part("protocolSection")
                .part("statusModule")
                .part("resultsFirstPostDateStruct")
                .date("date");
    }

    private static Measure measure(RecordPart part) {
        return new Measure(
                part.text("type"),
                part.text("title"),
                part.text("timeFrame"),
                part.text("paramType"),
                part.text("unitOfMeasure"),
                MeasuredValues.of(part),
                comparisons(part));
    }

    private static List<Results.Comparison> comparisons(RecordPart measure) {
        Map<String, String> titles = titles(measure, "groups");
        return measure.parts("analyses").stream()
                .map(part -> new Results.Comparison(
                        part.texts("groupIds").stream()
                                .map(id -> titles.getOrDefault(id, id))
                                .toList(),
                        part.text("paramType"),
                        part.text("paramValue"),
                        part.text("ciPctValue"),
                        part.text("ciLowerLimit"),
                        part.text("ciUpperLimit"),
                        part.text("pValue")))
                .toList();
    }

    /// Titles of the groups of a list by their ids.
    static Map<String, String> titles(RecordPart part, String list) {
        var titles = new HashMap<String, String>();
        part.parts(list).forEach(group -> titles.put(group.text("id"), group.text("title")));
        return titles;
    }

    private static List<Group> groups(RecordPart flow) {
        var started = new HashMap<String, Integer>();
        for (RecordPart period : flow.parts("periods")) {
            for (RecordPart milestone : period.parts("milestones")) {
                if (milestone.text("type").equals("STARTED")) {
                    // Of several periods the first counts: later ones begin with those who stayed.
                    milestone
                            .parts("achievements")
                            .forEach(each -> started.putIfAbsent(each.text("groupId"), people(each)));
                }
            }
        }
        return flow.parts("groups").stream()
                .map(group -> new Group(
                        group.text("title"), group.text("description"), started.getOrDefault(group.text("id"), -1)))
                .toList();
    }

    private static int people(RecordPart achievement) {
        String text = achievement.text("numSubjects");
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    }

    private static GroupHarms harms(RecordPart group) {
        return new GroupHarms(
                group.text("title"),
                affected(group, "deathsNumAffected", "deathsNumAtRisk"),
                affected(group, "seriousNumAffected", "seriousNumAtRisk"),
                affected(group, "otherNumAffected", "otherNumAtRisk"));
    }

    private static Affected affected(RecordPart part, String people, String atRisk) {
        return new Affected(part.count(people), part.count(atRisk));
    }

    private static Stream<Event> events(RecordPart harms, String list, boolean serious, Map<String, String> titles) {
        return harms.parts(list).stream().map(part -> {
            var counts = new ArrayList<EventCount>();
            for (RecordPart each : part.parts("stats")) {
                String id = each.text("groupId");
                counts.add(new EventCount(titles.getOrDefault(id, id), affected(each, "numAffected", "numAtRisk")));
            }
            return new Event(part.text("term"), part.text("organSystem"), serious, counts);
        });
    }
}
