package org.trialway.evidence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.trialway.knowledge.Source;

/// A study of mesothelioma and what it found.
///
/// @param record its number in a registry; may be empty
/// @param kind what kind of treatment was tested, e.g. `immune treatment`
/// @param year of the report the facts come from; 0 when none was found
/// @param source what `who`, `found` and `outcome` rest on
/// @param who the people in it, in plain words
/// @param found what it found, in plain words without figures
public record EvidenceStudy(
        String key,
        String name,
        String record,
        String kind,
        String phase,
        int year,
        Comparison comparison,
        Line line,
        Site site,
        Cells cells,
        Outcome outcome,
        Source source,
        String who,
        String found,
        List<Group> groups,
        List<Figure> figures) {

    public EvidenceStudy {
        groups = List.copyOf(groups);
        figures = List.copyOf(figures);
    }

    /// The figures that may stand on a page, in the table's order: those whose source may be shown, and of a comparing
    /// study no gain of one group without the same figure of every other group.
    public List<Figure> shown() {
        return figures.stream().filter(Figure::isShown).filter(this::isWhole).toList();
    }

    private boolean isWhole(Figure figure) {
        boolean alone = figure.key().arm() == 0 || comparison != Comparison.RANDOMISED;
        return alone
                || !figure.measure().isBenefit()
                || groups.stream()
                        .allMatch(group -> find(figure.key().ofArm(group.arm()))
                                .filter(Figure::isShown)
                                .isPresent());
    }

    private Optional<Figure> find(Figure.Key key) {
        return figures.stream().filter(figure -> figure.key().equals(key)).findFirst();
    }

    /// The figure of that key, if it may be shown.
    public Optional<Figure> shown(Figure.Key key) {
        return shown().stream().filter(figure -> figure.key().equals(key)).findFirst();
    }

    /// Whether anything of it may be shown: its own account or a figure.
    public boolean isShown() {
        return source.isShown() && !shown().isEmpty();
    }

    /// Whether it has a harm that may be shown; without one, a page says that harms were not found.
    public boolean hasHarms() {
        return shown().stream().anyMatch(figure -> figure.measure().isHarm());
    }

    /// Its harms in one sentence, to stand beside its survival figures; says so when none were found.
    public Passage harmsInBrief() {
        var pieces = new ArrayList<Passage.Piece>();
        pieces.add(new Passage.Piece.Plain("Harms: "));
        pieces.addAll(HarmWords.pieces(this, HarmWords.brief(this)));
        return new Passage(pieces);
    }

    /// Every source that what is shown rests on, the study's own first.
    public List<Source> sources() {
        var sources = new LinkedHashSet<Source>();
        sources.add(source);
        for (Figure figure : shown()) {
            sources.add(figure.source());
            if (figure.interval().isShown()) {
                sources.add(figure.interval().source());
            }
        }
        return sources.stream().filter(Source::isShown).toList();
    }

    /// The kinds of cells that its shown comparisons tell apart; a study of one kind has that kind only.
    public List<Cells> comparedCells() {
        var cells = new ArrayList<Cells>();
        for (Cells each : Cells.values()) {
            if (shown().stream().anyMatch(figure -> figure.measure().isSurvival() && cellsOf(figure) == each)) {
                cells.add(each);
            }
        }
        return cells;
    }

    /// The kind of cells that a figure speaks of, which may be that of the whole study.
    public Cells cellsOf(Figure figure) {
        return figure.key().cells() == Cells.ANY ? cells : figure.key().cells();
    }
}
