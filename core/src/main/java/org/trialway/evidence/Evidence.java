package org.trialway.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trialway.knowledge.Source;
import org.trialway.text.PartialDate;

/// The tables of evidence in mesothelioma, read when first asked for; in their order, the studies by year.
///
/// @param studies those of which nothing may be shown are among them: ask [EvidenceStudy#isShown()]
public record Evidence(List<EvidenceStudy> studies, List<Claim> claims, PartialDate reviewed) {

    /// When a person last went through the tables.
    private static final PartialDate REVIEWED = new PartialDate(2026, 11, 25);

    public Evidence {
        studies = List.copyOf(studies);
        claims = List.copyOf(claims);
    }

    private static final class Loaded {
        private static final Evidence ALL = EvidenceReader.read(REVIEWED);
    }

    /// All that the tables hold.
    ///
    /// @throws IllegalArgumentException naming file, line and what was expected, if a table is malformed
    public static Evidence all() {
        return Loaded.ALL;
    }

    public Optional<EvidenceStudy> study(String key) {
        return studies.stream().filter(study -> study.key().equals(key)).findFirst();
    }

    /// The studies that a registry number belongs to: a study reported in parts has several.
    public List<EvidenceStudy> ofRecord(String record) {
        return studies.stream().filter(study -> study.record().equals(record)).toList();
    }

    /// How many figures there are by the kind of their source: what is shown, and what curators still have to look up.
    public Map<Source.Kind, Integer> figuresByKind() {
        var counts = new LinkedHashMap<Source.Kind, Integer>();
        for (Source.Kind kind : Source.Kind.values()) {
            int count = (int) studies.stream()
                    .flatMap(study -> study.figures().stream())
                    .filter(figure -> figure.source().kind() == kind)
                    .count();
            counts.put(kind, count);
        }
        return counts;
    }
}
