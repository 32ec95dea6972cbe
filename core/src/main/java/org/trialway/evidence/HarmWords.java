package org.trialway.evidence;

import java.util.ArrayList;
import java.util.List;
import org.trialway.evidence.Passage.Piece;

/// The harms of a study in a few words: the shares of people with any severe harm, or else with each named one.
final class HarmWords {

    private HarmWords() {}

    /// What is shown of its harms, in brief; empty when none may be shown.
    static List<Figure> brief(EvidenceStudy study) {
        var harms = study.shown().stream()
                .filter(figure -> figure.measure().isHarm())
                .toList();
        var severe = harms.stream()
                .filter(figure -> figure.measure().kind() == Measure.Kind.SEVERE_HARMS
                        || figure.measure().kind() == Measure.Kind.SERIOUS_HARMS)
                .toList();
        return severe.isEmpty() ? harms : severe;
    }

    /// Words that end a sentence begun with a colon: the given harms, or that none were found.
    static List<Piece> pieces(EvidenceStudy study, List<Figure> harms) {
        var pieces = new ArrayList<Piece>();
        if (harms.isEmpty()) {
            pieces.add(new Piece.Plain(study.hasHarms() ? "as said above" : "not found"));
        }
        for (int i = 0; i < harms.size(); i++) {
            pieces.add(new Piece.Plain(i == 0 ? "" : "; "));
            pieces.addAll(harm(study, harms.get(i)));
        }
        pieces.add(new Piece.Plain("."));
        return pieces;
    }

    private static List<Piece> harm(EvidenceStudy study, Figure harm) {
        if (harm.measure().kind() == Measure.Kind.HARM_NOTE) {
            return List.of(new Piece.Printed(harm, harm.value()));
        }
        return List.of(
                new Piece.Plain(harm.measure().words() + " in "),
                new Piece.Printed(harm, harm.value()),
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
