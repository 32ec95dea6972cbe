package org.trialway.web;

import java.util.List;
import org.trialway.evidence.Figure;
import org.trialway.evidence.Passage;
import org.trialway.evidence.Passage.Piece;

/// A figure as a page prints it. Its key stands in the markup beside it, so that every number of a page can be traced
/// to
/// its record.
///
/// @param bounds of its interval, e.g. `16.8 to 21.5`; empty when none may be shown
/// @param level of the interval in percent
public record FigureView(String key, String value, String unit, String bounds, String level) {

    static FigureView of(Figure figure) {
        boolean sure = figure.interval().isShown();
        return new FigureView(
                figure.key().toString(),
                figure.value(),
                figure.measure().kind().unit(),
                sure ? figure.interval().words() : "",
                sure ? figure.interval().level() : "");
    }

    /// A piece of a sentence: a figure without its unit, which the sentence gives, or words with an empty key.
    static FigureView of(Piece piece) {
        return switch (piece) {
            case Piece.Plain plain -> new FigureView("", plain.text(), "", "", "");
            case Piece.Printed number -> new FigureView(number.figure().key().toString(), number.text(), "", "", "");
            case Piece.Day day -> new FigureView("day " + day.source().citation(), day.text(), "", "", "");
        };
    }

    static List<FigureView> of(Passage passage) {
        return passage.pieces().stream().map(FigureView::of).toList();
    }

    public boolean isFigure() {
        return !key.isEmpty();
    }

    public boolean hasBounds() {
        return !bounds.isEmpty();
    }
}
