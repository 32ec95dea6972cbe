package org.trialway.json;

import java.util.List;
import org.trialway.evidence.Claim;
import org.trialway.evidence.Evidence;
import org.trialway.evidence.EvidenceStudy;
import org.trialway.evidence.Figure;
import org.trialway.evidence.Passage;
import org.trialway.knowledge.Source;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The tables of evidence as docs/json.md gives them: only what may be shown, every figure with its source.
public final class EvidenceJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private EvidenceJson() {}

    /// One JSON object without line breaks.
    ///
    /// @param studies those asked for
    /// @param claims whether the claims were asked for too
    public static String of(Evidence evidence, List<EvidenceStudy> studies, boolean claims) {
        ObjectNode out = JSON.createObjectNode();
        out.put("reviewed", evidence.reviewed().toString());
        ArrayNode shown = out.putArray("studies");
        ArrayNode unchecked = out.putArray("unchecked");
        for (EvidenceStudy study : studies) {
            if (study.isShown()) {
                write(shown.addObject(), study);
            } else {
                unchecked.add(study.name());
            }
        }
        ArrayNode told = out.putArray("claims");
        if (claims) {
            evidence.claims().forEach(claim -> write(told.addObject(), claim, evidence));
        }
        return out.toString();
    }

    private static void write(ObjectNode node, EvidenceStudy study) {
        node.put("key", study.key()).put("name", study.name());
        if (!study.record().isEmpty()) {
            node.put("record", study.record());
        }
        node.put("kind", study.kind()).put("phase", study.phase()).put("year", study.year());
        node.put("comparison", study.comparison().words());
        node.put("site", study.site().words());
        node.put("line", study.line().words());
        node.put("cells", study.cells().words());
        node.put("outcome", study.outcome().words());
        node.put("who", study.who()).put("found", study.found());
        node.set("source", source(study.source()));
        ArrayNode groups = node.putArray("groups");
        study.groups()
                .forEach(group -> groups.addObject()
                        .put("arm", group.arm())
                        .put("control", group.isControl())
                        .put("given", group.given()));
        ArrayNode figures = node.putArray("figures");
        study.shown().forEach(figure -> write(figures.addObject(), figure));
        node.put("harmsFound", study.hasHarms());
    }

    private static void write(ObjectNode node, Figure figure) {
        node.put("key", figure.key().toString());
        node.put("arm", figure.key().arm()).put("cells", figure.key().cells().words());
        node.put("measure", figure.measure().name())
                .put("survival", figure.measure().isSurvival());
        node.put("value", figure.value());
        node.set("source", source(figure.source()));
        if (figure.interval().isShown()) {
            ObjectNode interval = node.putObject("interval");
            interval.put("low", figure.interval().low())
                    .put("high", figure.interval().high());
            interval.put("level", figure.interval().level());
            interval.set("source", source(figure.interval().source()));
        }
    }

    private static ObjectNode source(Source source) {
        ObjectNode node = JSON.createObjectNode();
        node.put("kind", FindingJson.code(source.kind())).put("citation", source.citation());
        if (source.date().isKnown()) {
            node.put("date", source.date().toString());
        }
        return node;
    }

    private static void write(ObjectNode node, Claim claim, Evidence evidence) {
        var told = claim.known(true, evidence);
        node.put("key", claim.key()).put("claim", claim.claim().text());
        node.put("verdict", claim.verdict().words());
        ArrayNode known = node.putArray("known");
        told.stream().map(Passage::text).forEach(known::add);
        ArrayNode studies = node.putArray("studies");
        claim.studies().forEach(studies::add);
        ArrayNode sources = node.putArray("sources");
        claim.sources(told).forEach(each -> sources.add(source(each)));
    }
}
