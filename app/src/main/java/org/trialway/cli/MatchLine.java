package org.trialway.cli;

import java.util.ArrayList;
import java.util.List;
import org.trialway.match.Match;
import org.trialway.match.MatchedStudy;
import org.trialway.study.StudyWords;

/// What a list of matches shows of a study besides its criteria.
final class MatchLine {

    private MatchLine() {}

    /// "phase 2 · was recruiting on 2020-05-13 · for: Cohort A".
    static String about(MatchedStudy study) {
        List<String> parts = new ArrayList<>();
        String phase = StudyWords.phase(study.phases());
        if (!phase.isEmpty()) {
            parts.add(phase);
        }
        parts.add(study.standing().words());
        if (!study.match().cohort().isEmpty()) {
            parts.add("for: " + study.match().cohort());
        }
        return String.join(" · ", parts);
    }

    /// "9 met, 4 to check, 0 not met, 2 for the study site".
    static String counts(Match.Counts counts) {
        return "%d met, %d to check, %d not met, %d for the study site"
                .formatted(counts.met(), counts.toCheck(), counts.notMet(), counts.forTheSite());
    }

    /// What a reader must know of words that are ours; empty for a registry record.
    static String origin(MatchedStudy study) {
        return switch (study.origin()) {
            case REGISTRY -> "";
            case RESTATED -> "in our words; read the registry's own: " + StudyWords.registryAddress(study.id());
        };
    }
}
