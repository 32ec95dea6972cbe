package org.trialway.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trialway.criteria.Candidate;
import org.trialway.interview.Answer;
import org.trialway.interview.AnswerReading;
import org.trialway.interview.Answers;
import org.trialway.interview.Ask;
import org.trialway.interview.Factor;
import org.trialway.interview.Factors;
import org.trialway.interview.Interview;
import org.trialway.interview.Opening;
import org.trialway.interview.Shortlist;
import org.trialway.patient.Patient;

/// The talk of `trialway ask`: puts questions and takes answers until nothing is left to ask or the person ends it.
final class AskTalk {

    private static final String NOTHING_LEFT =
            "Nothing is left to ask. Enter ends; \"back\" or \"change NAME\" lets you change an answer.";

    private final Typing typing;
    private final StudySource studies;
    private final Patient base;
    private final LocalDate day;
    private @Nullable Interview open;

    AskTalk(Typing typing, StudySource studies, Patient base, LocalDate day) {
        this.typing = typing;
        this.studies = studies;
        this.base = base;
        this.day = day;
    }

    Patient base() {
        return base;
    }

    LocalDate day() {
        return day;
    }

    /// Goes on from these answers; returns them with those that were given.
    Answers from(Answers before) throws IOException {
        Answers answers = before;
        while (true) {
            Optional<Ask> next = next(answers);
            typing.say("");
            typing.say(next.map(Ask::why).orElse(NOTHING_LEFT));
            Optional<Answers> after = next.isPresent() ? put(next.get().factor(), answers) : changed(answers);
            if (after.isEmpty()) {
                return answers;
            }
            answers = after.get();
        }
    }

    /// What the person changes when nothing is left to ask; empty when nothing.
    private Optional<Answers> changed(Answers answers) throws IOException {
        String typed = typing.line(">").orElse("");
        if (typed.equals("back") && !answers.given().isEmpty()) {
            return putLastAgain(answers);
        }
        Optional<Factor> factor = toChange(typed);
        return factor.isPresent() ? put(factor.get(), answers) : Optional.empty();
    }

    private Optional<Answers> putLastAgain(Answers answers) throws IOException {
        String last = answers.given().getLast().factor();
        return put(Factors.named(last).orElseThrow(), answers.without(last));
    }

    private static Optional<Factor> toChange(String typed) {
        return typed.startsWith("change ")
                ? Factors.named(typed.substring("change ".length()).strip())
                : Optional.empty();
    }

    /// The question to put next; empty when there is none.
    Optional<Ask> next(Answers answers) {
        Optional<Ask> opening = Opening.next(base, answers, day);
        return opening.isPresent() ? opening : interview(answers).flatMap(Interview::next);
    }

    /// The interview with these answers; empty while cancer, age and sex are still to be asked.
    Optional<Interview> interview(Answers answers) {
        if (Opening.next(base, answers, day).isPresent()) {
            return Optional.empty();
        }
        if (open == null || !open.isAboutSame(answers)) {
            List<Candidate> left = Shortlist.of(answers.addedTo(base), day, Shortlist.MOST, studies::eachCandidate);
            open = Interview.about(left, base, answers, day);
        } else {
            open = open.with(answers);
        }
        return Optional.of(open);
    }

    /// Puts one question until it is answered; empty when the person ends the talk.
    private Optional<Answers> put(Factor factor, Answers answers) throws IOException {
        var form = new AskForm(typing, factor, day);
        form.show();
        while (true) {
            Optional<String> typed = typing.line(">");
            if (typed.isEmpty() || typed.get().equals("done")) {
                return Optional.empty();
            }
            String words = typed.get();
            if (words.equals("back") && !answers.given().isEmpty()) {
                return putLastAgain(answers);
            }
            if (words.startsWith("change ")) {
                Optional<Factor> other = toChange(words);
                if (other.isPresent()) {
                    return put(other.get(), answers);
                }
                typing.say("No question has that name.");
            } else {
                Optional<Answer> answer = form.answer(words);
                if (answer.isPresent() && isRead(answer.get())) {
                    return Optional.of(answers.with(answer.get()));
                }
            }
        }
    }

    private boolean isRead(Answer answer) {
        var problems = AnswerReading.of(answer).problems();
        problems.values().forEach(typing::say);
        return problems.isEmpty();
    }

    void printEnd(Answers answers) {
        typing.say("");
        interview(answers)
                .map(Interview::progress)
                .ifPresent(progress -> typing.say(String.format(
                        Locale.ROOT,
                        "%,d of %,d studies are settled by what you told; something stands in the way of %,d.",
                        progress.settled(),
                        progress.studies(),
                        progress.out())));
        typing.say("Nothing here is medical advice; a study's team decides.");
    }
}
