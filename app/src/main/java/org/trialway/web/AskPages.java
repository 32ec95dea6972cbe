package org.trialway.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.trialway.criteria.Candidate;
import org.trialway.interview.Answer;
import org.trialway.interview.AnswerReading;
import org.trialway.interview.Answers;
import org.trialway.interview.Ask;
import org.trialway.interview.Factor;
import org.trialway.interview.Factor.Field;
import org.trialway.interview.Factors;
import org.trialway.interview.Interview;
import org.trialway.interview.Opening;
import org.trialway.interview.Shortlist;
import org.trialway.patient.Patient;
import org.trialway.registry.SnapshotStore;

/// The interview, one question a page. Answers come by POST and stay in the visit: no address ever holds one.
final class AskPages {

    private static final int LONGEST_ANSWER = 200;

    private final Pages pages;
    private final SnapshotStore store;
    private final Supplier<LocalDate> today;

    AskPages(Pages pages, SnapshotStore store, Supplier<LocalDate> today) {
        this.pages = pages;
        this.store = store;
        this.today = today;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/ask", this::show);
        routes.post("/ask", this::take);
        routes.post("/ask/back", this::back);
        routes.post("/ask/change", this::change);
    }

    private void show(Context page) {
        Answers answers = Visit.interviewAnswers(page);
        Optional<Interview> interview = interview(page, answers);
        Optional<Factor> changing = Visit.changing(page).flatMap(Factors::named);
        if (changing.isPresent()) {
            Factor factor = changing.get();
            showQuestion(page, factor, "You asked to change this.", answers.to(factor.id()), Map.of());
            return;
        }
        Optional<Ask> next = Opening.next(Visit.known(page), answers, today.get());
        if (next.isEmpty()) {
            next = interview.flatMap(Interview::next);
        }
        if (next.isPresent()) {
            showQuestion(page, next.get().factor(), next.get().why(), Optional.empty(), Map.of());
        } else {
            pages.show(page, "ask", "Nothing left to ask", AskPage.end(interview, answers));
        }
    }

    private void showQuestion(
            Context page, Factor factor, String why, Optional<Answer> answer, Map<String, String> problems) {
        Answers answers = Visit.interviewAnswers(page);
        String lead = problems.isEmpty() ? "" : "Please look again – ";
        pages.show(
                page,
                "ask",
                lead + factor.title(),
                AskPage.of(factor, why, answer, problems, interview(page, answers), answers));
    }

    private void take(Context page) {
        Optional<Factor> asked = Factors.named(sent(page, "question"));
        if (asked.isEmpty()) {
            page.redirect("/ask", HttpStatus.SEE_OTHER);
            return;
        }
        Factor factor = asked.get();
        boolean isUnknown = sent(page, "action").equals("unknown");
        Answer answer = isUnknown ? Answer.unknown(factor.id(), today.get()) : answer(page, factor);
        Map<String, String> problems = problemsOf(answer, isUnknown);
        if (problems.isEmpty()) {
            keep(page, Visit.interviewAnswers(page).with(answer));
            page.redirect("/ask", HttpStatus.SEE_OTHER);
        } else {
            page.status(HttpStatus.UNPROCESSABLE_CONTENT);
            showQuestion(page, factor, "", Optional.of(answer), problems);
        }
    }

    private static Map<String, String> problemsOf(Answer answer, boolean isUnknown) {
        if (answer.isUnknown() && !isUnknown) {
            return Map.of("", "Give an answer first, or choose “I don’t know”.");
        }
        return AnswerReading.of(answer).problems();
    }

    private Answer answer(Context page, Factor factor) {
        List<String> chosen = page.formParams("choice").stream()
                .filter(code -> factor.choice(code).isPresent())
                .toList();
        Map<String, String> typed = new HashMap<>();
        for (Field field : factor.fields()) {
            for (String name : List.of(field.code(), field.code() + Answer.UNIT, field.code() + Answer.LIMIT)) {
                typed.put(name, sent(page, name));
            }
        }
        for (String name : List.of(Answer.DATE, Answer.YEARS, Answer.WORDS)) {
            typed.put(name, sent(page, name));
        }
        typed.values().removeIf(String::isEmpty);
        return new Answer(factor.id(), chosen, typed, today.get());
    }

    private static String sent(Context page, String name) {
        String value = Objects.requireNonNullElse(page.formParam(name), "").strip();
        return value.substring(0, Math.min(value.length(), LONGEST_ANSWER));
    }

    /// Takes the newest answer back, so that its question comes again.
    private void back(Context page) {
        Answers answers = Visit.interviewAnswers(page);
        if (!answers.given().isEmpty() && Visit.changing(page).isEmpty()) {
            String newest = answers.given().getLast().factor();
            keep(page, answers.without(newest));
            Visit.change(page, newest);
        } else {
            keep(page, answers);
        }
        page.redirect("/ask", HttpStatus.SEE_OTHER);
    }

    private void change(Context page) {
        String id = sent(page, "question");
        if (Visit.interviewAnswers(page).hasAsked(id)) {
            Visit.change(page, id);
        }
        page.redirect("/ask", HttpStatus.SEE_OTHER);
    }

    private void keep(Context page, Answers answers) {
        Visit.keepInterview(page, answers, interview(page, answers));
    }

    /// The visit's interview with these answers; empty while cancer, age and sex are still to be asked.
    private Optional<Interview> interview(Context page, Answers answers) {
        LocalDate day = today.get();
        Patient known = Visit.known(page);
        if (Opening.next(known, answers, day).isPresent()) {
            return Optional.empty();
        }
        Optional<Interview> kept = Visit.interview(page).filter(one -> one.isAboutSame(answers));
        if (kept.isPresent()) {
            return Optional.of(
                    kept.get().answers().equals(answers)
                            ? kept.get()
                            : kept.get().with(answers));
        }
        List<Candidate> left = Shortlist.of(answers.addedTo(known), day, Shortlist.MOST, store::eachCandidate);
        Interview begun = Interview.about(left, known, answers, day);
        Visit.keepInterview(page, answers, Optional.of(begun));
        return Optional.of(begun);
    }
}
