package org.trialway.evidence;

import java.util.List;
import java.util.stream.Collectors;
import org.trialway.knowledge.Source;

/// Words with figures in them; every figure is a piece of its own, so that none can stand without its source.
public record Passage(List<Piece> pieces) {

    /// A part of a passage.
    public sealed interface Piece {

        String text();

        /// Words without a figure.
        record Plain(String text) implements Piece {}

        /// A figure as it is printed, which may be rounded.
        record Printed(Figure figure, String text) implements Piece {}

        /// A day that a source names.
        record Day(Source source, String text) implements Piece {}
    }

    public Passage {
        pieces = List.copyOf(pieces);
    }

    /// Whether it holds a figure on how long people lived or stayed without growth.
    public boolean tellsSurvival() {
        return pieces.stream()
                .anyMatch(piece -> piece instanceof Piece.Printed number
                        && number.figure().measure().isSurvival());
    }

    /// All of it as one text.
    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
