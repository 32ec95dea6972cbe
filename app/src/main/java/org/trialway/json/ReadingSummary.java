package org.trialway.json;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Of how many lines of eligibility texts the reading makes something; as JSON in the shape docs/json.md gives.
///
/// @param headings lines that only say what those below are about
/// @param yielding items that yield an attribute
/// @param left items that yield none
/// @param commonest of what is left, the commonest first
public record ReadingSummary(int studies, int headings, int yielding, int left, List<Shape> commonest) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public ReadingSummary {
        commonest = List.copyOf(commonest);
    }

    /// Items that are worded alike.
    ///
    /// @param words the first words that carry meaning, `#` for a number
    /// @param example the first such item
    public record Shape(String words, int count, String example) {

        /// The same shape, seen once more.
        public Shape oneMore() {
            return new Shape(words, count + 1, example);
        }
    }

    /// Which part of all lines yields an attribute or is a heading; 0 when there are none.
    public double share() {
        int lines = headings + yielding + left;
        return lines == 0 ? 0 : (double) (headings + yielding) / lines;
    }

    /// One JSON object without line breaks.
    public String toJson() {
        ObjectNode node = JSON.createObjectNode();
        node.put("studies", studies);
        node.put("headings", headings);
        node.put("yielding", yielding);
        node.put("left", left);
        node.put("share", Math.round(share() * 1000) / 1000.0);
        var list = node.putArray("commonest");
        for (Shape shape : commonest) {
            list.addObject()
                    .put("shape", shape.words())
                    .put("count", shape.count())
                    .put("example", shape.example());
        }
        return node.toString();
    }
}
