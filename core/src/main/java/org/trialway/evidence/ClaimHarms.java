package org.trialway.evidence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.trialway.evidence.Passage.Piece;

/// Sees to it that beside a claim no gain stands alone: for every study of which it tells a gain, one sentence says what
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
                        piece instanceof Piece.Number number ? Stream.of(number.figure()) : Stream.<Figure>empty());
    }

    /// The harms still to be told: the shares of people with any severe harm, or else with each named one.
    private static List<Figure> harms(EvidenceStudy study, List<Passage> told) {
        var already = figures(told).map(Figure::key).toList();
        var harms = study.shown().stream()
                .filter(figure -> figure.measure().isHarm())
                .toList();
        var severe = harms.stream()
                .filter(figure -> figure.measure().kind() == Measure.Kind.SEVERE_HARMS
                        || figure.measure().kind() == Measure.Kind.SERIOUS_HARMS)
                .toList();
        return (severe.isEmpty() ? harms : severe)
                .stream().filter(figure -> !already.contains(figure.key())).toList();
    }

    private static Passage sentence(EvidenceStudy study, List<Figure> harms) {
        var pieces = new ArrayList<Piece>();
        boolean compared = study.comparison() == Comparison.RANDOMISED;
        pieces.add(new Piece.Plain(
                compared ? "Harms in " + study.name() + ": " : study.name() + " had no comparison group. Harms: "));
        if (harms.isEmpty()) {
            pieces.add(new Piece.Plain(study.hasHarms() ? "as said above" : "not found"));
        }
        for (int i = 0; i < harms.size(); i++) {
            pieces.add(new Piece.Plain(i == 0 ? "" : "; "));
            pieces.addAll(harm(study, harms.get(i)));
        }
        pieces.add(new Piece.Plain("."));
        return new Passage(pieces);
    }

    private static List<Piece> harm(EvidenceStudy study, Figure harm) {
        if (harm.measure().kind() == Measure.Kind.HARM_NOTE) {
            return List.of(new Piece.Number(harm, harm.value()));
        }
        return List.of(
                new Piece.Plain(harm.measure().words() + " in "),
                new Piece.Number(harm, harm.value()),
                new Piece.Plain(harm.measure().kind().unit() + " with " + given(study, harm)));
    }

    private static String given(EvidenceStudy study, Figure harm) {
        return study.groups().stream()
                .filter(group -> group.arm() == harm.key().arm())
                .map(Group::given)
                .findFirst()
                .orElse("any treatment");
    }
}
