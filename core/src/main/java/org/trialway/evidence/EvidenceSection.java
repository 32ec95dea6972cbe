package org.trialway.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The comparing studies of one place, line and kind of cells: the only ones that may share a picture.
///
/// @param studies by year
public record EvidenceSection(Site site, Line line, Cells cells, List<EvidenceStudy> studies) {

    public EvidenceSection {
        studies = List.copyOf(studies);
    }

    /// Every section with at least one study that may be shown.
    public static List<EvidenceSection> comparing(Evidence evidence) {
        var sections = new ArrayList<EvidenceSection>();
        for (Site site : Site.values()) {
            for (Line line : Line.values()) {
                for (Cells cells : Cells.values()) {
                    var studies = evidence.studies().stream()
                            .filter(EvidenceStudy::isShown)
                            .filter(study -> study.comparison() == Comparison.RANDOMISED)
                            .filter(study -> study.site() == site && study.line() == line)
                            .filter(study -> belongs(study, cells))
                            .toList();
                    if (!studies.isEmpty()) {
                        sections.add(new EvidenceSection(site, line, cells, studies));
                    }
                }
            }
        }
        return sections;
    }

    /// A study without a shown comparison stands with the kind of cells of its people.
    private static boolean belongs(EvidenceStudy study, Cells cells) {
        var compared = study.comparedCells();
        return compared.isEmpty() ? study.cells() == cells : compared.contains(cells);
    }

    /// The studies without a group to compare with, and those whose groups were not meant to be compared; by year.
    public static List<EvidenceStudy> alone(Evidence evidence) {
        return evidence.studies().stream()
                .filter(EvidenceStudy::isShown)
                .filter(study -> study.comparison() != Comparison.RANDOMISED)
                .toList();
    }

    /// Those of which nothing may be shown, for want of a source: known by name only.
    public static List<EvidenceStudy> unchecked(Evidence evidence) {
        return evidence.studies().stream().filter(study -> !study.isShown()).toList();
    }

    /// The figures of one of its studies that speak of its kind of cells.
    public List<Figure> figures(EvidenceStudy study) {
        return study.shown().stream()
                .filter(figure -> study.cellsOf(figure) == cells)
                .toList();
    }

    /// A heading for people: `Lining of the lung (pleural), first treatment, epithelioid cells`; without the cells
    /// where
    /// they are not told apart.
    public String title() {
        String place = site.plain() + ", " + line.plain();
        return cells == Cells.ANY ? place : place + ", " + cells.plain();
    }

    /// Letters that tell it from other sections, fit for an address.
    public String id() {
        return String.join("-", site.name(), line.name(), cells.name())
                .toLowerCase(Locale.ROOT)
                .replace('_', '-');
    }
}
