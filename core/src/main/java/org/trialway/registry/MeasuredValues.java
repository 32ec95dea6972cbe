package org.trialway.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trialway.study.Results.Spread;
import org.trialway.study.Results.Value;

/// The values of one measure: they stand three lists deep, below classes and categories.
final class MeasuredValues {

    private final Map<String, String> titles;
    private final Map<String, Integer> people;
    private final String spreadKind;
    private final List<Value> values = new ArrayList<>();

    private MeasuredValues(RecordPart measure) {
        titles = ResultsReader.titles(measure, "groups");
        people = people(measure);
        spreadKind = measure.text("dispersionType");
    }

    static List<Value> of(RecordPart measure) {
        var read = new MeasuredValues(measure);
        for (RecordPart each : measure.parts("classes")) {
            for (RecordPart category : each.parts("categories")) {
                String part = joined(each.text("title"), category.text("title"));
                category.parts("measurements").forEach(measurement -> read.add(part, measurement));
            }
        }
        return read.values;
    }

    private static String joined(String title, String category) {
        return title.isEmpty() || category.isEmpty() ? title + category : title + ", " + category;
    }

    private void add(String part, RecordPart measurement) {
        String id = measurement.text("groupId");
        var spread = new Spread(
                spreadKind, measurement.text("spread"), measurement.text("lowerLimit"), measurement.text("upperLimit"));
        values.add(new Value(
                titles.getOrDefault(id, id), part, measurement.text("value"), spread, people.getOrDefault(id, -1)));
    }

    private static Map<String, Integer> people(RecordPart measure) {
        var people = new HashMap<String, Integer>();
        for (RecordPart denominator : measure.parts("denoms")) {
            if (denominator.text("units").equalsIgnoreCase("participants")) {
                for (RecordPart count : denominator.parts("counts")) {
                    String value = count.text("value");
                    people.put(count.text("groupId"), value.matches("\\d{1,9}") ? Integer.parseInt(value) : -1);
                }
            }
        }
        return people;
    }
}
