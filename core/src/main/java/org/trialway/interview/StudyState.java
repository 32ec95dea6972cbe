package org.trialway.interview;

import java.util.ArrayList;
import java.util.List;
import org.trialway.criteria.Candidate;
import org.trialway.criteria.Criteria.Entry;
import org.trialway.match.Bearing;
import org.trialway.match.Evaluator;
import org.trialway.match.Match;
import org.trialway.match.Match.EntryFinding;
import org.trialway.match.Verdict;

/// One study in an interview: what it came to so far, and which questions bear on each of its criteria.
///
/// @param readers which questions bear on what
record StudyState(Candidate study, LeafReaders readers, Match match) {

    static StudyState of(Candidate study, Questions questions, Evaluator evaluator) {
        var readers = new LeafReaders(questions, study.criteria().entries());
        return new StudyState(study, readers, evaluator.match(study.id(), study.criteria()));
    }

    /// The study after something changed, walking only the entries that it bears on; itself when it bears on none.
    StudyState after(Bearing change, Evaluator evaluator, Walks walks) {
        return after(entry -> change.isOn(study.criteria().entries().get(entry).required()), evaluator, walks);
    }

    /// As [#after(Bearing, Evaluator, Walks)], for an answer to one question.
    StudyState after(int question, Evaluator evaluator, Walks walks) {
        return after(entry -> readers.bearsOn(question, entry), evaluator, walks);
    }

    private interface Which {
        boolean isTouched(int entry);
    }

    private StudyState after(Which which, Evaluator evaluator, Walks walks) {
        List<EntryFinding> findings = null;
        for (int i = 0; i < match.findings().size(); i++) {
            if (which.isTouched(i)) {
                findings = findings == null ? new ArrayList<>(match.findings()) : findings;
                Entry entry = match.findings().get(i).entry();
                findings.set(i, new EntryFinding(entry, evaluator.findingFor(entry.required())));
                walks.count++;
            }
        }
        return findings == null ? this : new StudyState(study, readers, Match.of(study.id(), findings));
    }

    /// Whether something stands in the way, by what was told.
    boolean isOut() {
        return match.verdict().compareTo(Verdict.NOT_NOW) >= 0;
    }

    /// The questions of `open` that bear on something still to check, a bit for each.
    long openQuestions(long open) {
        long left = 0;
        for (int i = 0; i < match.findings().size(); i++) {
            EntryFinding found = match.findings().get(i);
            boolean counts =
                    found.entry().cohort().isEmpty() || found.entry().cohort().equals(match.cohort());
            if (counts && found.finding().isToCheck()) {
                left |= readers.openQuestions(found.finding(), open);
            }
        }
        return left;
    }

    /// Whether no question of `open` matters any more: something stands in the way, or all that can be asked is known.
    boolean isSettled(long open) {
        return isOut() || openQuestions(open) == 0;
    }

    /// How many criteria were walked, to show that little is.
    static final class Walks {
        private int count;

        int count() {
            return count;
        }
    }

    @Override
    public String toString() {
        return "StudyState of " + study.id();
    }
}
