package org.trialway.json;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.trialway.match.Verdict;

/// The short words for a verdict in JSON: `no barrier`, `could fit`, `not now`, `likely not`, `ruled out`.
public final class VerdictCode {

    private VerdictCode() {}

    public static String of(Verdict verdict) {
        return switch (verdict) {
            case NO_BARRIER -> "no barrier";
            case COULD_FIT -> "could fit";
            case NOT_NOW -> "not now";
            case LIKELY_NOT -> "likely not";
            case RULED_OUT -> "ruled out";
        };
    }

    /// The verdict of that word; empty for any other text.
    public static Optional<Verdict> read(String code) {
        return Arrays.stream(Verdict.values())
                .filter(verdict -> of(verdict).equals(code))
                .findFirst();
    }

    /// All of them, best first.
    public static List<String> all() {
        return Arrays.stream(Verdict.values()).map(VerdictCode::of).toList();
    }
}
