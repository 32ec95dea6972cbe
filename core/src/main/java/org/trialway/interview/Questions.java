package org.trialway.interview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.trialway.criteria.Criterion;
import org.trialway.interview.Factor.Guess;
import org.trialway.interview.Factor.When;
import org.trialway.interview.Says.Course;
import org.trialway.match.Bearing;
import org.trialway.match.Evaluator;
import org.trialway.match.Truth;
import org.trialway.patient.Fact;
import org.trialway.patient.Patient;
import org.trialway.patient.Patient.CompleteList;
import org.trialway.patient.Provenance;
import org.trialway.text.PartialDate;

/// The questions of one interview: those of the table that what is known does not answer.
///
/// @param bearings for each factor what its answers bear on
/// @param guessed for each factor what the person would be taken for by each likely answer
record Questions(List<Factor> factors, List<Bearing> bearings, List<List<Evaluator>> guessed) {

    private static final int MOST = Long.SIZE;

    Questions {
        factors = List.copyOf(factors);
        bearings = List.copyOf(bearings);
        guessed = List.copyOf(guessed);
        if (factors.size() > MOST) {
            throw new IllegalArgumentException("%d questions are more than %d".formatted(factors.size(), MOST));
        }
    }

    static Questions notKnownOf(Patient base, LocalDate day) {
        var known = new Known(base, day);
        List<Factor> factors =
                Factors.all().stream().filter(factor -> !known.holds(factor)).toList();
        return new Questions(
                factors,
                factors.stream().map(Questions::bearingOf).toList(),
                factors.stream().map(factor -> guessedOf(factor, base, day)).toList());
    }

    private static List<Evaluator> guessedOf(Factor factor, Patient base, LocalDate day) {
        return factor.guesses().stream()
                .map(guess -> AnswerFacts.addedTo(base, List.of(new Answers.Said(factor.id(), day, guess.says()))))
                .map(patient -> Evaluator.of(patient, day))
                .toList();
    }

    /// Whether some answer to the question could decide a criterion that has no parts.
    boolean canDecide(int question, Criterion leaf) {
        if (!bearings.get(question).isOn(leaf)) {
            return false;
        }
        boolean speaksOfAnother = factors.get(question).when() instanceof When.IfTreated;
        return speaksOfAnother
                || guessed.get(question).stream()
                        .anyMatch(guess -> guess.findingFor(leaf).truth() != Truth.UNKNOWN);
    }

    private static Bearing bearingOf(Factor factor) {
        List<Fact> facts = new ArrayList<>();
        Says all = Says.NOTHING;
        for (Guess guess : factor.guesses()) {
            facts.addAll(AnswerFacts.factsOf(guess.says()));
            all = all.and(guess.says());
        }
        Set<CompleteList> lists = all.whole();
        if (!(all.course() instanceof Course.NotTold)) {
            facts.add(someTherapy());
        }
        return new Bearing(facts, lists);
    }

    private static Fact someTherapy() {
        var nobody = new Provenance(PartialDate.UNKNOWN, Provenance.Door.ANSWER, "");
        return new Fact.Therapy(
                List.of("systemic therapy"), 0, "", PartialDate.UNKNOWN, PartialDate.UNKNOWN, false, "", "", nobody);
    }

    int size() {
        return factors.size();
    }

    int placeOf(Factor factor) {
        return factors.indexOf(factor);
    }

    /// Those that may be put now, a bit for each.
    long open(Answers answers, Patient patient) {
        long open = 0;
        for (int i = 0; i < factors.size(); i++) {
            Factor factor = factors.get(i);
            if (!answers.hasAsked(factor.id()) && isInPlace(factor.when(), answers, patient)) {
                open |= 1L << i;
            }
        }
        return open;
    }

    private static boolean isInPlace(When when, Answers answers, Patient patient) {
        return switch (when) {
            case When.Always always -> true;
            case When.UnlessAsked other -> !answers.hasAsked(other.factor());
            case When.UnlessTold other ->
                answers.to(other.factor()).map(Answer::isUnknown).orElse(true);
            case When.IfTreated treated ->
                patient.facts(Fact.Therapy.class)
                                .filter(therapy -> therapy.provenance().door() == Provenance.Door.ANSWER)
                                .count()
                        == 1;
        };
    }
}
