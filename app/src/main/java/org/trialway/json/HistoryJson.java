package org.trialway.json;

import java.util.List;
import org.trialway.registry.RecordVersion;
import org.trialway.study.NctId;
import org.trialway.study.Origin;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The versions of a record that we have, as `show --history --json` prints them, the oldest first, on one line.
public final class HistoryJson {

    private static final JsonMapper MAPPER = new JsonMapper();

    private HistoryJson() {}

    public static String of(NctId study, List<RecordVersion> versions) {
        ObjectNode out = MAPPER.createObjectNode();
        out.put("nct", study.value());
        var array = out.putArray("versions");
        for (RecordVersion version : versions) {
            array.addObject()
                    .put("firstSeen", version.firstSeen().toString())
                    .put("hash", version.hash())
                    .put("restated", version.origin() == Origin.RESTATED);
        }
        return MAPPER.writeValueAsString(out);
    }
}
