package org.trialway.json;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.trialway.knowledge.TreatmentClass;
import org.trialway.study.Study;
import org.trialway.treatment.Classification;
import org.trialway.treatment.Companion;
import org.trialway.treatment.Reason;
import org.trialway.treatment.Setting;
import org.trialway.treatment.Treatment;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What kind of treatment a study gives, as docs/json.md gives it.
public final class ClassificationJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ClassificationJson() {}

    /// One JSON object without line breaks.
    public static String of(Study study, Classification given) {
        ObjectNode result = JSON.createObjectNode();
        result.put("nct", study.id().value());
        writeBrief(result, given);
        var settings = result.putArray("settings");
        given.settings().keySet().stream().map(Setting::words).forEach(settings::add);
        writeTreatments(result.putArray("experimental"), given.experimental());
        writeTreatments(result.putArray("comparator"), given.comparator());
        var reasons = result.putObject("reasons");
        given.combinedWith().forEach((what, why) -> write(reasons.putObject(what.words()), why));
        given.settings().forEach((what, why) -> write(reasons.putObject(what.words()), why));
        return result.toString();
    }

    /// The therapy part of the attribute view.
    static void writeBrief(ObjectNode node, Classification given) {
        node.put("immunotherapy", given.isImmunotherapy());
        addAll(
                node.putArray("classes"),
                given.classes().stream().map(TreatmentClass::words).toList());
        addAll(node.putArray("targets"), given.targets());
        addAll(
                node.putArray("agents"),
                given.agents().stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .toList());
        addAll(
                node.putArray("combined_with"),
                given.combinedWith().keySet().stream().map(Companion::words).toList());
    }

    private static void writeTreatments(ArrayNode list, List<Treatment> treatments) {
        for (Treatment each : treatments) {
            ObjectNode node = list.addObject();
            node.put("name", each.name());
            addAll(
                    node.putArray("classes"),
                    each.classes().stream().map(TreatmentClass::words).toList());
            addAll(node.putArray("targets"), each.targets());
            node.put("basis", each.basis().name().toLowerCase(Locale.ROOT));
            write(node.putObject("reason"), each.reason());
        }
    }

    private static void write(ObjectNode node, Reason reason) {
        node.put("place", reason.place()).put("words", reason.words());
    }

    private static void addAll(ArrayNode list, Collection<String> words) {
        words.forEach(list::add);
    }
}
