package org.trialway.json;

import org.trialway.note.NoteReading;
import org.trialway.note.Sentence;
import org.trialway.patient.Fact;
import org.trialway.patient.FactWords;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes what was read from a note: `note` in docs/json.md.
public final class NoteJson {

    private static final JsonMapper MAPPER = new JsonMapper();

    private NoteJson() {}

    /// On one line.
    public static String of(NoteReading reading) {
        ObjectNode root = MAPPER.createObjectNode();
        ArrayNode sentences = root.putArray("sentences");
        for (Sentence sentence : reading.note().sentences()) {
            sentences
                    .addObject()
                    .put("number", sentence.number())
                    .put("start", sentence.span().start())
                    .put("end", sentence.span().end())
                    .put("words", reading.note().words(sentence));
        }
        ArrayNode facts = root.putArray("facts");
        for (Fact fact : reading.patient().facts()) {
            ObjectNode node = facts.addObject();
            node.put("kind", fact.toString()).put("says", FactWords.of(fact));
            if (fact.provenance().date().isKnown()) {
                node.put("date", fact.provenance().date().toString());
            }
            node.put("reference", fact.provenance().reference());
        }
        return MAPPER.writeValueAsString(root);
    }
}
