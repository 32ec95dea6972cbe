package org.trialway.interview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trialway.patient.Patient;

/// The answers of one person so far, in the order they were given; one to a question.
public record Answers(List<Answer> given) {

    public static final Answers NONE = new Answers(List.of());

    public Answers {
        given = List.copyOf(given);
        if (given.stream().map(Answer::factor).distinct().count() < given.size()) {
            throw new IllegalArgumentException("a question has two answers");
        }
    }

    public Optional<Answer> to(String factor) {
        return given.stream().filter(answer -> answer.factor().equals(factor)).findFirst();
    }

    public boolean hasAsked(String factor) {
        return to(factor).isPresent();
    }

    /// With one more, or one changed in its place.
    public Answers with(Answer answer) {
        List<Answer> changed = new ArrayList<>(given);
        int place = given.stream().map(Answer::factor).toList().indexOf(answer.factor());
        if (place < 0) {
            changed.add(answer);
        } else {
            changed.set(place, answer);
        }
        return new Answers(changed);
    }

    /// Without the answer to a question, which may then be put again.
    public Answers without(String factor) {
        return new Answers(
                given.stream().filter(answer -> !answer.factor().equals(factor)).toList());
    }

    /// What is known of a person together with what these answers say. Facts that contradict each other are all kept.
    public Patient addedTo(Patient base) {
        return AnswerFacts.addedTo(base, given.stream().map(Said::of).toList());
    }

    /// What an answer says, by whom it was said.
    record Said(String factor, LocalDate on, Says says) {
        static Said of(Answer answer) {
            return new Said(
                    answer.factor(), answer.on(), AnswerReading.of(answer).says());
        }
    }

    /// How many there are; no answer reaches a log.
    @Override
    public String toString() {
        return given.size() + " answers";
    }
}
