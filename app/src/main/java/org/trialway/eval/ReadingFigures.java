package org.trialway.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trialway.json.ReadingSummary;
import org.trialway.json.ReadingSummary.Shape;

/// Counts what became of the lines of eligibility texts, and which shapes of those that yield nothing are commonest.
final class ReadingFigures {

    private final Map<String, Shape> shapes = new HashMap<>();
    private int studies;
    private int headings;
    private int yielding;
    private int left;

    void addStudy() {
        studies++;
    }

    /// A line that only says what those below are about.
    void addHeading() {
        headings++;
    }

    void addYielding() {
        yielding++;
    }

    /// An item that yields no attribute.
    void addLeft(String words) {
        left++;
        String shape = LeftOverShape.of(words);
        shapes.merge(shape, new Shape(shape, 1, words), (one, other) -> one.oneMore());
    }

    /// What was counted so far, with at most so many shapes.
    ReadingSummary summary(int most) {
        List<Shape> commonest = new ArrayList<>(shapes.values());
        commonest.sort(Comparator.comparingInt(Shape::count).reversed().thenComparing(Shape::words));
        return new ReadingSummary(
                studies, headings, yielding, left, commonest.subList(0, Math.min(most, commonest.size())));
    }
}
