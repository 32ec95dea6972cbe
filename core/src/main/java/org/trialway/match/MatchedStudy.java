package org.trialway.match;

import java.util.Comparator;
import java.util.List;
import org.trialway.study.NctId;
import org.trialway.study.Origin;
import org.trialway.study.Standing;

/// A study in a list of matches, without its words: light enough to keep thousands.
public record MatchedStudy(
        String title, List<String> phases, Origin origin, Standing standing, Relevance relevance, Match match) {

    /// Verdicts from "no barrier found" to "ruled out"; within one, studies that name the cancer first, then those
    /// one can join soonest, then those with the least to check, then the newest.
    public static final Comparator<MatchedStudy> ORDER = Comparator.comparing(MatchedStudy::verdict)
            .thenComparing(MatchedStudy::relevance)
            .thenComparing(study -> study.standing().kind())
            .thenComparingInt(study -> study.match().counts().toCheck())
            .thenComparing(MatchedStudy::id, Comparator.reverseOrder());

    public MatchedStudy {
        phases = List.copyOf(phases);
    }

    public Verdict verdict() {
        return match.verdict();
    }

    public NctId id() {
        return match.study();
    }
}
