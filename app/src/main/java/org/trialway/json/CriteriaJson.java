package org.trialway.json;

import java.util.List;
import org.trialway.criteria.Criteria;
import org.trialway.criteria.Criteria.Entry;
import org.trialway.criteria.Criterion;
import org.trialway.criteria.PlainWords;
import org.trialway.criteria.RecordWords;
import org.trialway.criteria.Source;
import org.trialway.study.Origin;
import org.trialway.study.Study;
import org.trialway.text.Span;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A study's criteria as read, as docs/json.md gives them.
public final class CriteriaJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private CriteriaJson() {}

    /// One JSON object without line breaks.
    public static String of(Study study, Criteria criteria) {
        ObjectNode result = JSON.createObjectNode();
        result.put("nct", study.id().value());
        result.put("restated", study.origin() == Origin.RESTATED);
        result.put("parser", criteria.parserVersion());
        var list = result.putArray("criteria");
        criteria.entries().forEach(entry -> write(list.addObject(), study, entry));
        return result.toString();
    }

    /// The words of an entry that were not read, also where the rest of it stands beside them.
    private static List<Span> unread(Criterion required) {
        return switch (required) {
            case Criterion.PartlyUnderstood partly -> partly.isHeldBack() ? List.of() : partly.unread();
            case Criterion.All all ->
                all.parts().stream()
                        .filter(Criterion.NotUnderstood.class::isInstance)
                        .map(part -> ((Source.Words) part.source()).span())
                        .toList();
            default -> List.of();
        };
    }

    private static void write(ObjectNode node, Study study, Entry entry) {
        Criterion required = entry.required();
        node.put("section", FindingJson.code(entry.section()));
        if (!entry.cohort().isEmpty()) {
            node.put("cohort", entry.cohort());
        }
        if (required.source() instanceof Source.Words words) {
            node.put("start", words.span().start()).put("end", words.span().end());
        }
        node.put("words", RecordWords.of(required.source(), study.eligibility()));
        if (!(required instanceof Criterion.NotUnderstood)) {
            node.put("reading", PlainWords.of(required, study.eligibility()));
        }
        if (required instanceof Criterion.PartlyUnderstood partly && partly.isHeldBack()) {
            node.put("reliedOn", false);
        }
        var unread = node.putArray("unread");
        for (Span span : unread(required)) {
            unread.add(span.in(study.eligibility().criteria()));
        }
    }
}
