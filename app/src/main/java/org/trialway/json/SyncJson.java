package org.trialway.json;

import org.trialway.registry.SyncSummary;
import tools.jackson.databind.json.JsonMapper;

/// What a sync brought, as `sync --json` prints it, on one line.
public final class SyncJson {

    private static final JsonMapper MAPPER = new JsonMapper();

    private SyncJson() {}

    public static String of(SyncSummary summary) {
        var out = MAPPER.createObjectNode();
        if (!summary.scope().condition().isEmpty()) {
            out.put("condition", summary.scope().condition());
        }
        if (!summary.scope().term().isEmpty()) {
            out.put("term", summary.scope().term());
        }
        out.put("read", summary.read());
        out.put("new", summary.stored().fresh());
        out.put("changed", summary.stored().changed());
        out.put("unchanged", summary.stored().unchanged());
        out.put("rejected", summary.rejected());
        out.put("gone", summary.gone());
        out.put("confirmedOn", summary.confirmedOn().toString());
        return MAPPER.writeValueAsString(out);
    }
}
