package org.trialway.web;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.trialway.evidence.Claim;
import org.trialway.evidence.Evidence;
import org.trialway.evidence.EvidenceSection;
import org.trialway.evidence.EvidenceStudy;
import org.trialway.evidence.Passage;

/// The page of evidence: claims, comparing studies by place, line and cells, and studies without a comparison.
///
/// @param survival whether survival figures were asked for
/// @param unchecked names of studies of which nothing may be shown
public record EvidencePage(
        boolean survival,
        String reviewed,
        List<ClaimView> claims,
        List<SectionView> sections,
        List<EvidenceStudyView> alone,
        List<String> unchecked) {

    /// A claim and what is known about it.
    ///
    /// @param sentences each a list of words and figures
    public record ClaimView(
            String id,
            List<FigureView> claim,
            String verdict,
            List<List<FigureView>> sentences,
            List<String> sources) {}

    public record SectionView(
            String id, String title, ForestPlot forest, MediansPlot medians, List<EvidenceStudyView> studies) {}

    static EvidencePage of(Evidence evidence, boolean survival) {
        Set<String> ids = new HashSet<>();
        return new EvidencePage(
                survival,
                evidence.reviewed().toString(),
                evidence.claims().stream()
                        .map(claim -> claim(claim, evidence, survival))
                        .toList(),
                EvidenceSection.comparing(evidence).stream()
                        .map(section -> section(section, survival, ids))
                        .toList(),
                EvidenceSection.alone(evidence).stream()
                        .map(study -> alone(study, survival))
                        .toList(),
                EvidenceSection.unchecked(evidence).stream()
                        .map(EvidenceStudy::name)
                        .toList());
    }

    private static ClaimView claim(Claim claim, Evidence evidence, boolean survival) {
        List<Passage> told = claim.known(survival, evidence);
        return new ClaimView(
                "claim-" + claim.key(),
                FigureView.of(claim.claim()),
                claim.verdict().words(),
                told.stream().map(FigureView::of).toList(),
                claim.sources(told).stream().map(EvidenceStudyView::line).toList());
    }

    private static SectionView section(EvidenceSection section, boolean survival, Set<String> ids) {
        return new SectionView(
                section.id(),
                section.title(),
                ForestPlot.of(section),
                MediansPlot.of(section),
                section.studies().stream()
                        .map(study -> EvidenceStudyView.of(
                                study,
                                ids.add(study.key())
                                        ? study.key()
                                        : study.key() + "-" + section.cells().words(),
                                "",
                                section.figures(study),
                                survival))
                        .toList());
    }

    private static EvidenceStudyView alone(EvidenceStudy study, boolean survival) {
        String place = study.site().plain() + ", " + study.line().plain().toLowerCase(Locale.ROOT);
        return EvidenceStudyView.of(study, study.key(), place, study.shown(), survival);
    }
}
