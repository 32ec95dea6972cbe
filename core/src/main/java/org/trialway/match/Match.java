package org.trialway.match;

import java.util.List;
import org.trialway.criteria.Criteria;
import org.trialway.study.NctId;

/// What one study comes to for one patient on one day: the verdict and the findings it is folded from.
///
/// @param barrier what stands in the way, and how long; [Barrier.None] when nothing fails
/// @param cohort the cohort the verdict speaks of, as printed: the best of them for this person; empty when the
///     verdict speaks of what the study asks of everyone
/// @param findings one for each entry of the criteria, in the same order, those of other cohorts included
public record Match(NctId study, Verdict verdict, Barrier barrier, String cohort, List<EntryFinding> findings) {

    public Match {
        findings = List.copyOf(findings);
    }

    /// The verdict that findings fold into.
    ///
    /// @param findings one for each entry of the study's criteria, in their order
    public static Match of(NctId study, List<EntryFinding> findings) {
        return VerdictFold.of(study, findings);
    }

    /// The same findings under a more careful verdict.
    Match with(Verdict careful) {
        return new Match(study, careful, barrier, cohort, findings);
    }

    /// The findings the verdict is folded from: those for everyone and those of its cohort.
    public List<EntryFinding> folded() {
        return findings.stream().filter(finding -> finding.isFor(cohort)).toList();
    }

    /// The findings that decide: for a study that is ruled out those that fail for good, for "not now" and
    /// "likely not" those that fail, otherwise those to check. In record order; empty for "no barrier found".
    public List<EntryFinding> deciding() {
        return folded().stream()
                .filter(entry -> switch (verdict) {
                    case RULED_OUT -> entry.finding().barrier() instanceof Barrier.Permanent;
                    case NOT_NOW, LIKELY_NOT -> entry.finding().truth() == Truth.NO;
                    case COULD_FIT, NO_BARRIER -> entry.finding().isToCheck();
                })
                .toList();
    }

    public Counts counts() {
        int met = 0;
        int toCheck = 0;
        int notMet = 0;
        int forTheSite = 0;
        for (EntryFinding entry : findings) {
            if (entry.isFor(cohort)) {
                switch (entry.finding().truth()) {
                    case YES -> met++;
                    case NO -> notMet++;
                    case UNKNOWN -> {
                        if (entry.finding().isToCheck()) {
                            toCheck++;
                        } else {
                            forTheSite++;
                        }
                    }
                }
            }
        }
        return new Counts(met, toCheck, notMet, forTheSite);
    }

    /// How many of the folded findings came to what.
    ///
    /// @param forTheSite points that are asked or settled at the study site
    public record Counts(int met, int toCheck, int notMet, int forTheSite) {}

    /// An entry as the record lists it, and what it came to.
    public record EntryFinding(Criteria.Entry entry, Finding finding) {

        /// Whether the entry counts for someone who would join `cohort`: it is for everyone or for that cohort.
        boolean isFor(String cohort) {
            return entry.cohort().isEmpty() || entry.cohort().equals(cohort);
        }
    }

    /// The study and the verdict; no value of the patient.
    @Override
    public String toString() {
        return "Match %s: %s".formatted(study, verdict.words());
    }
}
