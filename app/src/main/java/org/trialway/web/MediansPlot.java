package org.trialway.web;

import java.util.ArrayList;
import java.util.List;
import org.trialway.evidence.EvidenceSection;
import org.trialway.evidence.EvidenceStudy;
import org.trialway.evidence.Figure;
import org.trialway.evidence.Group;
import org.trialway.evidence.Measure;

/// A picture of the time that half of the people of each group lived longer than: a block a study, by year, so that
/// only
/// the groups of one study stand together.
///
/// @param height of the whole picture
/// @param axis where the scale lies, from the top
public record MediansPlot(String id, int height, int axis, List<PlotMark> marks, List<Block> blocks) {

    private static final int NAME = 24;
    private static final int ARM = 38;
    private static final int FOOT = 44;

    /// One study.
    public record Block(String name, String who, List<FigureView> harms, int top, List<Arm> arms) {}

    /// One group: its words, and below them the middle time with its interval.
    public record Arm(
            String given,
            boolean isControl,
            int top,
            int y,
            String x,
            boolean isSure,
            String low,
            String high,
            FigureView figure) {}

    static MediansPlot of(EvidenceSection section) {
        PlotScale scale = PlotScale.ofMonths(section.studies().stream()
                .flatMap(study -> medians(section, study).stream())
                .mapToDouble(MediansPlot::most)
                .max()
                .orElse(0));
        var blocks = new ArrayList<Block>();
        int top = 16;
        for (EvidenceStudy study : section.studies()) {
            var medians = medians(section, study);
            if (!medians.isEmpty()) {
                blocks.add(block(study, medians, top, scale));
                top += NAME + medians.size() * ARM;
            }
        }
        return new MediansPlot(section.id(), top + FOOT, top, scale.marks(), blocks);
    }

    /// Whether there is anything to draw.
    public boolean isShown() {
        return !blocks.isEmpty();
    }

    private static List<Figure> medians(EvidenceSection section, EvidenceStudy study) {
        return section.figures(study).stream()
                .filter(figure -> figure.measure().kind() == Measure.Kind.SURVIVAL)
                .toList();
    }

    private static double most(Figure figure) {
        boolean closed = figure.interval().isShown() && !figure.interval().isOpen();
        return closed ? Double.parseDouble(figure.interval().high()) : figure.number();
    }

    private static Block block(EvidenceStudy study, List<Figure> medians, int top, PlotScale scale) {
        var arms = new ArrayList<Arm>();
        int at = top + NAME;
        for (Figure figure : medians) {
            arms.add(arm(study, figure, at, scale));
            at += ARM;
        }
        return new Block(
                study.name() + ", " + study.year(), study.who(), FigureView.of(study.harmsInBrief()), top, arms);
    }

    private static Arm arm(EvidenceStudy study, Figure figure, int top, PlotScale scale) {
        Group group = study.groups().stream()
                .filter(each -> each.arm() == figure.key().arm())
                .findFirst()
                .orElseThrow();
        boolean sure = figure.interval().isShown();
        double high = sure && figure.interval().isOpen() ? Double.MAX_VALUE : most(figure);
        return new Arm(
                group.given(),
                group.isControl(),
                top,
                top + 13,
                scale.x(figure.number()),
                sure,
                scale.x(sure ? Double.parseDouble(figure.interval().low()) : figure.number()),
                scale.x(high),
                FigureView.of(figure));
    }
}
