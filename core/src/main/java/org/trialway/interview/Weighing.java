package org.trialway.interview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.trialway.interview.Answers.Said;
import org.trialway.interview.Factor.Guess;
import org.trialway.interview.StudyState.Walks;
import org.trialway.match.Evaluator;
import org.trialway.patient.Patient;

/// Weighs questions against each other: for each likely answer, what the studies would come to.
///
/// A study is settled when something stands in its way, or when no question is left that bears on what is to be
/// checked. A question is worth the expected number of studies that an answer settles. A study that it only brings
/// nearer counts for a share: one of so many questions that bear on it.
final class Weighing {

    private final Patient base;
    private final LocalDate day;
    private final Questions questions;
    private final List<Said> said;
    private final List<StudyState> unsettled;
    private final int studies;
    private final long open;

    Weighing(
            Patient base,
            LocalDate day,
            Questions questions,
            Answers answers,
            List<StudyState> studies,
            long open) {
        this.base = base;
        this.day = day;
        this.questions = questions;
        this.said = answers.given().stream().map(Said::of).toList();
        this.unsettled = studies.stream().filter(study -> !study.isSettled(open)).toList();
        this.studies = studies.size();
        this.open = open;
    }

    Ask weigh(int question) {
        Factor factor = questions.factors().get(question);
        List<StudyState> touched = unsettled.stream()
                .filter(study -> (study.openQuestions(open) >> question & 1) == 1)
                .toList();
        double sum = factor.guesses().stream().mapToDouble(Guess::prior).sum();
        double worth = 0;
        boolean[] settles = new boolean[touched.size()];
        for (Guess guess : touched.isEmpty() ? List.<Guess>of() : factor.guesses()) {
            Evaluator evaluator = Evaluator.of(with(factor, guess), day);
            for (int i = 0; i < settles.length; i++) {
                StudyState before = touched.get(i);
                StudyState after = before.after(question, evaluator, new Walks());
                boolean isSettled = after.isSettled(open);
                settles[i] |= isSettled;
                worth += guess.prior() / sum * (isSettled ? 1 : shareOf(before, after));
            }
        }
        return new Ask(factor, count(settles), studies, worth);
    }

    private Patient with(Factor factor, Guess guess) {
        List<Said> more = new ArrayList<>(said);
        more.add(new Said(factor.id(), day, guess.says()));
        return AnswerFacts.addedTo(base, more);
    }

    private double shareOf(StudyState before, StudyState after) {
        int left = Long.bitCount(before.openQuestions(open));
        boolean isNearer = Long.bitCount(after.openQuestions(open)) < left;
        return isNearer ? SHARE / left : 0;
    }

    /// What a study counts for that is brought nearer only, beside one that is settled.
    private static final double SHARE = 0.5;

    private static int count(boolean[] flags) {
        int count = 0;
        for (boolean flag : flags) {
            count += flag ? 1 : 0;
        }
        return count;
    }
}
