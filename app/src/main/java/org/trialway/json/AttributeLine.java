package org.trialway.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trialway.criteria.Choices;
import org.trialway.criteria.CohortLabels;
import org.trialway.criteria.Criteria;
import org.trialway.criteria.Criteria.Entry;
import org.trialway.criteria.Criteria.Section;
import org.trialway.criteria.Criterion;
import org.trialway.criteria.Source;
import org.trialway.study.Study;
import org.trialway.text.Span;
import org.trialway.treatment.TreatmentReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The attribute view of a study's criteria: one JSON object, in the shape docs/json.md gives.
public final class AttributeLine {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LONGEST_QUOTE = 300;

    private AttributeLine() {}

    /// The study's line, without a line break. Structured fields are left out: the view says what the text says.
    public static String of(Study study, Criteria criteria) {
        String text = study.eligibility().criteria();
        ObjectNode line = JSON.createObjectNode();
        line.put("nct", study.id().value());
        ClassificationJson.writeBrief(line.putObject("therapy"), TreatmentReader.read(study));
        var list = line.putArray("criteria");
        var letters = new AlternativeLetters();
        Map<Span, String> labels = CohortLabels.of(text);
        Map<Span, Integer> choices = Choices.of(text);
        Map<Integer, String> chosen = new HashMap<>();
        for (Entry entry : criteria.entries()) {
            if (entry.required().source() instanceof Source.Words words) {
                ObjectNode one = list.addObject();
                one.put("kind", entry.section() == Section.EXCLUSION ? "exclusion" : "inclusion");
                one.put("quote", quote(words.span().in(text)));
                String label = labels.getOrDefault(words.span(), entry.cohort());
                if (!label.isEmpty()) {
                    one.put("cohort", label);
                }
                Integer choice = choices.get(words.span());
                String letter = choice == null ? "" : chosen.computeIfAbsent(choice, number -> letters.next());
                List<ObjectNode> attributes = new AttributeWalk(text, letters, letter).of(entry.required());
                one.putArray("attrs").addAll(attributes);
            }
        }
        return line.toString();
    }

    /// Whether a criterion yields at least one attribute.
    ///
    /// @param text the eligibility text it was read from
    public static boolean saysSomething(Criterion criterion, String text) {
        return !new AttributeWalk(text, new AlternativeLetters(), "")
                .of(criterion)
                .isEmpty();
    }

    private static String quote(String words) {
        String folded = words.replaceAll("\\s+", " ").strip();
        return folded.substring(0, Math.min(LONGEST_QUOTE, folded.length()));
    }
}
