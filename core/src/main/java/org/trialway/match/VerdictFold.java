package org.trialway.match;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.trialway.criteria.Source;
import org.trialway.match.Match.EntryFinding;
import org.trialway.study.NctId;

/// Folds the findings of a study into its verdict.
///
/// | findings, for everyone and of one cohort | verdict |
/// |---|---|
/// | something fails for good | ruled out |
/// | something fails by the person's own account of a report, nothing else for good | likely not |
/// | something fails, all of it by time or repetition | not now |
/// | nothing fails, something is to check, or nothing was read of the record's text | could fit |
/// | nothing else | no barrier found |
///
/// With cohorts, the verdict is the best of them. A record that names one cohort has others that it does not name:
/// whoever fails only there may still join those, and that is to be asked.
final class VerdictFold {

    private VerdictFold() {}

    static Match of(NctId study, List<EntryFinding> findings) {
        Set<String> cohorts = new LinkedHashSet<>();
        for (EntryFinding finding : findings) {
            if (!finding.entry().cohort().isEmpty()) {
                cohorts.add(finding.entry().cohort());
            }
        }
        if (cohorts.isEmpty()) {
            return matchFor("", study, findings, Verdict.NO_BARRIER);
        }
        Stream<Match> named = cohorts.stream().map(cohort -> matchFor(cohort, study, findings, Verdict.NO_BARRIER));
        Stream<Match> unnamed =
                cohorts.size() > 1 ? Stream.empty() : Stream.of(matchFor("", study, findings, Verdict.COULD_FIT));
        return Stream.concat(named, unnamed).reduce(VerdictFold::better).orElseThrow();
    }

    /// @param best the best that can be said without having read more
    private static Match matchFor(String cohort, NctId study, List<EntryFinding> findings, Verdict best) {
        Barrier barrier = Barrier.none();
        boolean toCheck = false;
        boolean wordsRead = false;
        for (EntryFinding finding : findings) {
            if (finding.isFor(cohort)) {
                barrier = barrier.harder(finding.finding().barrier());
                toCheck |= finding.finding().isToCheck();
                wordsRead |= finding.entry().required().source() instanceof Source.Words;
            }
        }
        Verdict verdict = switch (barrier) {
            case Barrier.Permanent permanent -> Verdict.RULED_OUT;
            case Barrier.ConfirmOnReport confirm -> Verdict.LIKELY_NOT;
            case Barrier.WaitUntil wait -> Verdict.NOT_NOW;
            case Barrier.CurrentMedicine medicine -> Verdict.NOT_NOW;
            case Barrier.Repeat repeat -> Verdict.NOT_NOW;
            case Barrier.None none -> toCheck || !wordsRead ? Verdict.COULD_FIT : best;
        };
        return new Match(study, verdict, barrier, cohort, findings);
    }

    private static Match better(Match one, Match other) {
        int order = one.verdict().compareTo(other.verdict());
        return order < 0 || (order == 0 && one.barrier().milder(other.barrier()).equals(one.barrier())) ? one : other;
    }
}
