package org.trialway.web;

import java.util.List;
import org.trialway.evidence.EvidenceStudy;
import org.trialway.evidence.Figure;
import org.trialway.evidence.Measure;
import org.trialway.knowledge.Source;

/// One study on the page of evidence.
///
/// @param id fit for an address
/// @param about phase, registry number and year in one line
/// @param place of the illness and line of treatment; empty where the section says it
/// @param people in the whole study; empty when no source may be shown
/// @param sources what is shown rests on, one line each
public record EvidenceStudyView(
        String id,
        String name,
        String about,
        String place,
        String kind,
        String outcome,
        String comparison,
        String who,
        String found,
        List<FigureView> people,
        EvidenceTableView table,
        List<String> sources) {

    /// @param figures those of its figures that belong to the section it stands in
    static EvidenceStudyView of(EvidenceStudy study, String id, String place, List<Figure> figures, boolean survival) {
        var asked = figures.stream()
                .filter(figure -> survival || !figure.measure().isSurvival())
                .toList();
        return new EvidenceStudyView(
                id,
                study.name(),
                about(study),
                place,
                study.kind(),
                study.outcome().words(),
                study.comparison().plain(),
                study.who(),
                study.found(),
                people(asked),
                EvidenceTableView.of(study, asked),
                study.sources().stream().map(EvidenceStudyView::line).toList());
    }

    private static String about(EvidenceStudy study) {
        String record = study.record().isEmpty() ? "" : " · " + study.record();
        return study.year() + " · phase " + study.phase() + record;
    }

    private static List<FigureView> people(List<Figure> figures) {
        return figures.stream()
                .filter(figure -> figure.measure().kind() == Measure.Kind.PEOPLE
                        && figure.key().arm() == 0)
                .map(FigureView::of)
                .toList();
    }

    static String line(Source source) {
        return source.citation() + " (" + source.kind().words() + ", " + source.date() + ")";
    }
}
