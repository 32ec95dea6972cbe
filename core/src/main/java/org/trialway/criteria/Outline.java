package org.trialway.criteria;

import java.util.ArrayList;
import java.util.List;
import org.trialway.text.Span;

/// The shape of an eligibility text: headings, items and what stands below what. Says nothing of what items mean.
///
/// @param roots in text order
public record Outline(List<Node> roots) {

    public Outline {
        roots = List.copyOf(roots);
    }

    /// A heading or an item, and what stands below it.
    ///
    /// @param words without bullet and outer blanks; never empty
    public record Node(Kind kind, Span words, List<Node> children) {
        public Node {
            children = List.copyOf(children);
        }
    }

    public enum Kind {
        HEADING,
        ITEM
    }

    /// A stretch of the text that is one thing.
    public record Piece(Use use, Span span) {
        public enum Use {
            HEADING,
            ITEM,
            /// Bullets, blanks and signs between headings and items.
            SEPARATOR
        }
    }

    public static Outline of(String text) {
        return new Outline(OutlineBuilder.build(text, Splitter.split(text, Blocks.of(text))));
    }

    /// The whole text as pieces, each character in exactly one, in text order.
    public List<Piece> pieces(String text) {
        var pieces = new ArrayList<Piece>();
        roots.forEach(node -> add(node, pieces));
        int end = pieces.isEmpty() ? 0 : pieces.getLast().span().end();
        if (end < text.length()) {
            pieces.add(new Piece(Piece.Use.SEPARATOR, new Span(end, text.length())));
        }
        return List.copyOf(pieces);
    }

    private static void add(Node node, List<Piece> pieces) {
        int from = pieces.isEmpty() ? 0 : pieces.getLast().span().end();
        int to = node.words().start();
        if (from < to) {
            pieces.add(new Piece(Piece.Use.SEPARATOR, new Span(from, to)));
        }
        pieces.add(new Piece(node.kind() == Kind.HEADING ? Piece.Use.HEADING : Piece.Use.ITEM, node.words()));
        node.children().forEach(child -> add(child, pieces));
    }
}
