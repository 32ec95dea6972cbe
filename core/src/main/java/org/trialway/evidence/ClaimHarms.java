package org.trialway.evidence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.trialway.evidence.Passage.Piece;

/// Sees to it that beside a claim no gain stands alone: for every study of which it tells a gain, one sentence says
/// what
/// it was compared with and which harms were found, unless the claim says so itself.
final class ClaimHarms {

    private ClaimHarms() {}

    /// @param told the claim and its sentences, as they are shown
    static List<Passage> beside(List<Passage> told, Evidence evidence) {
        var keys = new LinkedHashSet<String>();
        figures(told)
                .filter(figure -> figure.measure().isBenefit())
                .forEach(figure -> keys.add(figure.key().study()));
        var sentences = new ArrayList<Passage>();
        for (String key : keys) {
            EvidenceStudy study = evidence.study(key).orElseThrow();
            List<Figure> harms = harms(study, told);
            boolean compared = study.comparison() == Comparison.RANDOMISED;
            if (!compared || !harms.isEmpty() || !study.hasHarms()) {
                sentences.add(sentence(study, harms));
            }
        }
        return sentences;
    }

    private static Stream<Figure> figures(List<Passage> told) {
        return told.stream()
                .flatMap(passage -> passage.pieces().stream())
                .flatMap(piece ->
                        piece instanceof Piece.Printed number ? Stream.of(number.figure()) : Stream.<Figure>empty());
    }

    /// The harms in brief that the claim does not tell itself.
    private static List<Figure> harms(EvidenceStudy study, List<Passage> told) {
        var already = figures(told).map(Figure::key).toList();
        return HarmWords.brief(study).stream()
                .filter(figure -> !already.contains(figure.key()))
                .toList();
    }

    private static Passage sentence(EvidenceStudy study, List<Figure> harms) {
        boolean compared = study.comparison() == Comparison.RANDOMISED;
        var pieces = new ArrayList<Piece>();
        pieces.add(new Piece.Plain(
                compared ? "Harms in " + study.name() + ": " : study.name() + " had no comparison group. Harms: "));
        pieces.addAll(HarmWords.pieces(study, harms));
        return new Passage(pieces);
    }
}
