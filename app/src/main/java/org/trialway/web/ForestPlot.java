package org.trialway.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.trialway.evidence.EvidenceSection;
import org.trialway.evidence.EvidenceStudy;
import org.trialway.evidence.Figure;
import org.trialway.evidence.Group;
import org.trialway.evidence.Measure;

/// A picture of how often people died with the tested treatment, compared with the control group of the same study: a
/// row a study, by year. Every place is in the picture's own units.
///
/// @param height of the whole picture
/// @param axis where the scale lies, from the top
/// @param even where neither treatment does better
public record ForestPlot(String id, int height, int axis, String even, List<PlotMark> marks, List<Row> rows) {

    private static final int ROW = 46;
    private static final int FOOT = 58;

    /// One study.
    ///
    /// @param isSure whether an interval may be drawn
    /// @param compared the groups, tested against control
    public record Row(
            String name,
            String who,
            String compared,
            List<FigureView> harms,
            int top,
            int y,
            String x,
            boolean isSure,
            String low,
            String high,
            FigureView figure) {}

    static ForestPlot of(EvidenceSection section) {
        var rows = section.studies().stream()
                .flatMap(study -> section.figures(study).stream()
                        .filter(figure -> figure.measure().kind() == Measure.Kind.RATIO_OF_DEATHS)
                        .map(figure -> new Ratio(study, figure)))
                .toList();
        PlotScale scale = PlotScale.ofRatios(
                rows.stream().mapToDouble(Ratio::least).min().orElse(1),
                rows.stream().mapToDouble(Ratio::most).max().orElse(1));
        int axis = rows.size() * ROW + 6;
        return new ForestPlot(
                section.id(),
                axis + FOOT,
                axis,
                scale.x(1),
                scale.marks(),
                IntStream.range(0, rows.size())
                        .mapToObj(i -> rows.get(i).row(i * ROW + 16, scale))
                        .toList());
    }

    /// Whether there is anything to draw.
    public boolean isShown() {
        return !rows.isEmpty();
    }

    private record Ratio(EvidenceStudy study, Figure figure) {

        double least() {
            return figure.interval().isShown()
                    ? Double.parseDouble(figure.interval().low())
                    : figure.number();
        }

        double most() {
            boolean closed = figure.interval().isShown() && !figure.interval().isOpen();
            return closed ? Double.parseDouble(figure.interval().high()) : figure.number();
        }

        Row row(int top, PlotScale scale) {
            return new Row(
                    study.name() + ", " + study.year(),
                    study.who(),
                    study.groups().stream().map(Group::given).collect(Collectors.joining(" against ")),
                    FigureView.of(study.harmsInBrief()),
                    top,
                    top + 14,
                    scale.x(figure.number()),
                    figure.interval().isShown(),
                    scale.x(least()),
                    scale.x(most()),
                    FigureView.of(figure));
        }
    }
}
