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
/// nearer counts for a share: the fewer questions are left on it, the more.
final class Weighing {

    /// What a study counts for that is brought nearer only, beside one that is settled.
    private static final double SHARE = 0.5;

    private final Patient base;
    private final LocalDate day;
    private final Questions questions;
    private final List<Said> said;
    private final List<Left> unsettled = new ArrayList<>();
    private final int studies;
    private final long open;

    /// A study that is not settled, and the questions that bear on it.
    private record Left(StudyState study, long questions) {}

    Weighing(Patient base, LocalDate day, Questions questions, Answers answers, List<StudyState> studies, long open) {
        this.base = base;
        this.day = day;
        this.questions = questions;
        this.said = answers.given().stream().map(Said::of).toList();
        this.studies = studies.size();
        this.open = open;
        for (StudyState study : studies) {
            long left = study.isOut() ? 0 : study.openQuestions(open);
            if (left != 0) {
                unsettled.add(new Left(study, left));
            }
        }
    }

    Ask weigh(int question) {
        Factor factor = questions.factors().get(question);
        List<Left> touched = unsettled.stream()
                .filter(left -> (left.questions() >> question & 1) == 1)
                .toList();
        double sum = factor.guesses().stream().mapToDouble(Guess::prior).sum();
        double worth = 0;
        boolean[] settles = new boolean[touched.size()];
        for (Guess guess : touched.isEmpty() ? List.<Guess>of() : factor.guesses()) {
            Evaluator evaluator = Evaluator.of(with(factor, guess), day);
            for (int i = 0; i < settles.length; i++) {
                StudyState after = touched.get(i).study().after(question, evaluator, new Walks());
                long left = after.isOut() ? 0 : after.openQuestions(open);
                settles[i] |= left == 0;
                worth += guess.prior() / sum * value(touched.get(i).questions(), left);
            }
        }
        return new Ask(factor, count(settles), studies, worth);
    }

    private Patient with(Factor factor, Guess guess) {
        List<Said> more = new ArrayList<>(said);
        more.add(new Said(factor.id(), day, guess.says()));
        return AnswerFacts.addedTo(base, more);
    }

    private static double value(long before, long after) {
        if (after == 0) {
            return 1;
        }
        int left = Long.bitCount(before);
        return Long.bitCount(after) < left ? SHARE / left : 0;
    }

    private static int count(boolean[] flags) {
        int count = 0;
        for (boolean flag : flags) {
            count += flag ? 1 : 0;
        }
        return count;
    }
}
