package org.trialway.evidence;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.trialway.knowledge.Source;

/// Something patients are told, beside what studies said of it later.
///
/// @param claim the claim, in our words; its figures are among its pieces
/// @param known sentences, each whole: one of which a figure may not be shown is not among them
/// @param studies keys of the studies it rests on
public record Claim(
        String key, Passage claim, Verdict verdict, List<Passage> known, List<String> studies, Source source) {

    /// What became of a claim.
    public enum Verdict {
        SUPERSEDED("superseded"),
        CONTRADICTED("contradicted"),
        NOT_CONFIRMED("not confirmed"),
        MIXED("mixed"),
        NEEDS_CARE("needs care");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        /// As the table writes it, and for people.
        public String words() {
            return words;
        }
    }

    public Claim {
        known = List.copyOf(known);
        studies = List.copyOf(studies);
    }

    /// Every source that the claim and the given sentences rest on, its own first.
    public List<Source> sources(List<Passage> told) {
        var sources = new LinkedHashSet<Source>();
        sources.add(source);
        Stream.concat(Stream.of(claim), told.stream())
                .flatMap(passage -> passage.pieces().stream())
                .forEach(piece -> {
                    switch (piece) {
                        case Passage.Piece.Plain _ -> {}
                        case Passage.Piece.Printed number ->
                            sources.add(number.figure().source());
                        case Passage.Piece.Day day -> sources.add(day.source());
                    }
                });
        return sources.stream().filter(Source::isShown).toList();
    }

    /// The sentences for somebody who asked for survival figures, or did not; then, for each study of which a gain is
    /// told, what it was compared with and its harms.
    public List<Passage> known(boolean withSurvival, Evidence evidence) {
        var shown = known.stream()
                .filter(passage -> withSurvival || !passage.tellsSurvival())
                .toList();
        var told = Stream.concat(Stream.of(claim), shown.stream()).toList();
        return Stream.concat(shown.stream(), ClaimHarms.beside(told, evidence).stream())
                .toList();
    }
}
