package org.trialway.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.trialway.evidence.EvidenceStudy;
import org.trialway.evidence.Figure;
import org.trialway.evidence.Group;
import org.trialway.evidence.Measure;

/// What a study found, a line a measure and a column a group.
public record EvidenceTableView(List<Column> columns, List<Line> lines) {

    /// A group of the study.
    ///
    /// @param people how many it had; empty when no source may be shown
    public record Column(String given, boolean isControl, List<FigureView> people) {}

    /// What was measured, over the groups.
    ///
    /// @param cells one for each column, or one for all of them when the figure compares the groups
    public record Line(String measure, List<Cell> cells) {

        public boolean isForAll() {
            return cells.size() == 1;
        }
    }

    /// One figure, or none.
    ///
    /// @param figure empty where none may be shown
    public record Cell(List<FigureView> figure) {}

    /// @param figures of the study, those that may be shown and were asked for
    static EvidenceTableView of(EvidenceStudy study, List<Figure> figures) {
        var columns = study.groups().stream()
                .map(group -> new Column(group.given(), group.isControl(), peopleOf(group, figures)))
                .toList();
        var measures = figures.stream()
                .map(Figure::measure)
                .filter(measure -> measure.kind() != Measure.Kind.PEOPLE)
                .distinct()
                .sorted(Comparator.comparing(Measure::kind))
                .toList();
        var lines = new ArrayList<Line>();
        for (Measure measure : measures) {
            lines.add(line(study, measure, figures));
        }
        if (!study.hasHarms()) {
            lines.add(new Line("severe harms", List.of(new Cell(List.of()))));
        }
        return new EvidenceTableView(columns, lines);
    }

    private static List<FigureView> peopleOf(Group group, List<Figure> figures) {
        return figures.stream()
                .filter(figure -> figure.measure().kind() == Measure.Kind.PEOPLE
                        && figure.key().arm() == group.arm())
                .map(FigureView::of)
                .toList();
    }

    private static Line line(EvidenceStudy study, Measure measure, List<Figure> figures) {
        var ofMeasure = figures.stream()
                .filter(figure -> figure.measure().equals(measure))
                .collect(Collectors.groupingBy(figure -> figure.key().arm()));
        if (ofMeasure.containsKey(0)) {
            return new Line(measure.words(), List.of(cell(ofMeasure.get(0))));
        }
        return new Line(
                measure.words(),
                study.groups().stream()
                        .map(group -> cell(ofMeasure.getOrDefault(group.arm(), List.of())))
                        .toList());
    }

    private static Cell cell(List<Figure> figures) {
        return new Cell(figures.stream().map(FigureView::of).toList());
    }
}
