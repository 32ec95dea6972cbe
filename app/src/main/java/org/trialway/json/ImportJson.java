package org.trialway.json;

import org.trialway.registry.SnapshotStore.Tally;
import tools.jackson.databind.json.JsonMapper;

/// What became of the records of an import, as `import --json` prints it: `read` is the sum of the others.
public final class ImportJson {

    private static final JsonMapper MAPPER = new JsonMapper();

    private ImportJson() {}

    public static String of(Tally saved, int rejected) {
        var out = MAPPER.createObjectNode();
        out.put("read", saved.fresh() + saved.changed() + saved.unchanged() + rejected);
        out.put("new", saved.fresh());
        out.put("changed", saved.changed());
        out.put("unchanged", saved.unchanged());
        out.put("rejected", rejected);
        return MAPPER.writeValueAsString(out);
    }
}
