package org.trialway.json;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trialway.interview.Answer;
import org.trialway.interview.AnswerReading;
import org.trialway.interview.Answers;
import org.trialway.interview.Factors;
import org.trialway.text.PartialDate;

/// Reads the answers of an interview out of a patient file: `answers` in docs/patient-format.md.
final class AnswersReader {

    private AnswersReader() {}

    static Answers read(List<JsonAt> items) {
        Answers answers = Answers.NONE;
        for (JsonAt item : items) {
            item.object(Set.of("question", "on", "chosen", "typed"));
            JsonAt question = item.required("question", "the name of a question");
            if (Factors.named(question.text()).isEmpty()) {
                question.note("not a question of ours, not used");
            } else {
                answers = answers.with(checked(answer(question.text(), item), item));
            }
        }
        return answers;
    }

    private static Answer answer(String question, JsonAt at) {
        String expected = "the day of the answer, such as 2026-11-16";
        PartialDate on = at.required("on", expected).date();
        if (on.day() == 0) {
            throw at.expected(expected);
        }
        LocalDate day = on.earliest();
        Map<String, String> typed = new HashMap<>();
        at.field("typed").ifPresent(fields -> {
            if (!fields.node().isObject()) {
                throw fields.expected("an object");
            }
            fields.node().propertyNames().forEach(name -> typed.put(name, fields.text(name)));
        });
        return new Answer(
                question, at.items("chosen").stream().map(JsonAt::text).toList(), typed, day);
    }

    private static Answer checked(Answer answer, JsonAt at) {
        if (!AnswerReading.of(answer).problems().isEmpty()) {
            throw at.expected("an answer to the question, as `trialway ask --save` writes it");
        }
        return answer;
    }
}
