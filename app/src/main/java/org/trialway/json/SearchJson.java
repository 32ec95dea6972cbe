package org.trialway.json;

import java.time.LocalDate;
import java.util.List;
import org.trialway.registry.Coverage;
import org.trialway.registry.SnapshotStore.StoredStudy;
import org.trialway.study.Origin;
import org.trialway.study.Standing;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What a search found, as docs/json.md gives it.
public final class SearchJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SearchJson() {}

    /// One JSON object without line breaks.
    ///
    /// @param total how many studies hold a word of the search, those not printed among them
    public static String json(String words, int total, Coverage coverage, List<StoredStudy> studies, LocalDate day) {
        ObjectNode result = JSON.createObjectNode();
        result.put("words", words);
        result.put("day", day.toString());
        result.put("searched", coverage.words());
        result.put("total", total);
        var list = result.putArray("studies");
        studies.forEach(stored -> write(list.addObject(), stored, day));
        return result.toString();
    }

    private static void write(ObjectNode node, StoredStudy stored, LocalDate day) {
        var study = stored.study();
        Standing standing = Standing.of(study.status(), stored.copy(), day);
        node.put("nct", study.id().value());
        node.put("title", study.titles().brief());
        node.put("restated", study.origin() == Origin.RESTATED);
        node.set("standing", StudyJson.standing(standing));
        study.design().phases().forEach(node.putArray("phases")::add);
        study.conditions().forEach(node.putArray("conditions")::add);
    }
}
