package org.trialway.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trialway.interview.Answer;
import org.trialway.interview.Answers;
import org.trialway.interview.Factor;
import org.trialway.interview.Factor.Choice;
import org.trialway.interview.Factor.Field;
import org.trialway.interview.Factors;
import org.trialway.interview.Interview;

/// One question of the interview as its page shows it, or its end.
///
/// @param question the question put; empty when nothing is left to ask
/// @param why why it is asked
/// @param problem what is wrong with the choice that was made; empty when nothing is
/// @param inputs what is typed in
/// @param progress how far the interview is; empty before there are studies to settle
/// @param given what was answered, the newest first
public record AskPage(
        List<Asked> question,
        String why,
        String problem,
        List<Question.Choice> choices,
        List<Question> inputs,
        List<Progress> progress,
        List<Given> given) {

    public AskPage {
        question = List.copyOf(question);
        choices = List.copyOf(choices);
        inputs = List.copyOf(inputs);
        progress = List.copyOf(progress);
        given = List.copyOf(given);
    }

    /// The question itself.
    ///
    /// @param isMany whether several answers may be ticked
    public record Asked(String id, String words, String help, boolean isMany) {}

    /// How far the questions have come.
    ///
    /// @param words the same in a sentence
    public record Progress(int settled, int studies, String words) {}

    /// An answer given before.
    public record Given(String id, String title, String answer) {}

    /// @param answer what was answered to the question before, or what was just sent and could not be read
    static AskPage of(
            Factor factor,
            String why,
            Optional<Answer> answer,
            Map<String, String> problems,
            Optional<Interview> interview,
            Answers answers) {
        List<String> chosen = answer.map(Answer::chosen).orElse(List.of());
        var choices = factor.choices().stream()
                .map(choice -> new Question.Choice(choice.code(), choice.label(), chosen.contains(choice.code())))
                .toList();
        boolean isMany = factor.form() == Factor.Form.MANY;
        return new AskPage(
                List.of(new Asked(factor.id(), factor.question(), factor.help(), isMany)),
                why,
                problems.getOrDefault("", ""),
                choices,
                inputs(factor, answer, problems),
                progress(interview),
                given(answers));
    }

    /// Nothing is left to ask.
    static AskPage end(Optional<Interview> interview, Answers answers) {
        return new AskPage(List.of(), "", "", List.of(), List.of(), progress(interview), given(answers));
    }

    private static List<Question> inputs(Factor factor, Optional<Answer> answer, Map<String, String> problems) {
        var typed = new Typed(answer, problems);
        return switch (factor.form()) {
            case CHOICE, MANY -> List.of();
            case CANCER -> List.of(typed.input(Answer.WORDS, "Or another cancer: which one?", "", "text", false));
            case YEARS -> List.of(typed.input(Answer.YEARS, "Age in years", "", "text", true));
            case DATE ->
                List.of(typed.input(Answer.DATE, "Or the date", "Such as 2026-05-17, or 2026-05.", "text", false));
            case PERCENT -> List.of(typed.input(factor.fields().getFirst().code(), "Percent", "", "text", true));
            case LAB -> labs(factor, typed);
        };
    }

    private static List<Question> labs(Factor factor, Typed typed) {
        List<Question> inputs = new ArrayList<>();
        for (Field field : factor.fields()) {
            inputs.add(typed.number(field));
            inputs.add(typed.input(field.code() + Answer.LIMIT, "Highest normal value, if printed", "", "text", true));
        }
        inputs.add(typed.input(Answer.DATE, "Day of the test", "Such as 2026-05-17.", "text", false));
        return inputs;
    }

    /// What was typed before, and what is wrong with it.
    private record Typed(Optional<Answer> answer, Map<String, String> problems) {

        Question input(String name, String label, String help, String type, boolean isNumber) {
            return new Question(
                    name,
                    label,
                    help,
                    type,
                    value(name),
                    problems.getOrDefault(name, ""),
                    List.of(),
                    List.of(),
                    isNumber);
        }

        Question number(Field field) {
            String problem = Stream.of(field.code(), field.code() + Answer.UNIT)
                    .map(name -> problems.getOrDefault(name, ""))
                    .filter(words -> !words.isEmpty())
                    .findFirst()
                    .orElse("");
            String unit = field.units().size() == 1 && !field.units().getFirst().equals("1")
                    ? field.words() + ", in " + field.units().getFirst()
                    : field.words();
            return new Question(
                    field.code(), unit, "", "text", value(field.code()), problem, List.of(), units(field), true);
        }

        private List<Question.Choice> units(Field field) {
            if (field.units().size() < 2) {
                return List.of();
            }
            String chosen = value(field.code() + Answer.UNIT);
            var first = new Question.Choice("", "Choose the unit", chosen.isEmpty());
            var rest = field.units().stream()
                    .map(unit -> new Question.Choice(unit, YouPage.unitWords(unit), unit.equals(chosen)));
            return Stream.concat(Stream.of(first), rest).toList();
        }

        private String value(String name) {
            return answer.map(given -> given.typed(name)).orElse("");
        }
    }

    private static List<Progress> progress(Optional<Interview> interview) {
        return interview.map(Interview::progress).stream()
                .map(progress -> new Progress(
                        progress.settled(),
                        progress.studies(),
                        "Nothing more to ask for %d of %d studies.".formatted(progress.settled(), progress.studies())))
                .toList();
    }

    private static List<Given> given(Answers answers) {
        return answers.given().reversed().stream()
                .map(answer -> new Given(
                        answer.factor(),
                        Factors.named(answer.factor()).orElseThrow().title(),
                        words(answer)))
                .toList();
    }

    private static String words(Answer answer) {
        if (answer.isUnknown()) {
            return "I don’t know";
        }
        Factor factor = Factors.named(answer.factor()).orElseThrow();
        Stream<String> labels = answer.chosen().stream()
                .map(factor::choice)
                .flatMap(Optional::stream)
                .map(Choice::label);
        Stream<String> typed = answer.typed().entrySet().stream()
                .filter(entry -> !entry.getValue().isBlank() && !entry.getKey().endsWith(Answer.UNIT))
                .sorted(Comparator.comparing(Map.Entry::getKey))
                .map(entry -> typedWords(answer, entry.getKey(), entry.getValue()));
        return Stream.concat(labels, typed).collect(Collectors.joining("; "));
    }

    private static String typedWords(Answer answer, String field, String value) {
        String unit = answer.typed(field + Answer.UNIT);
        String lead = field.endsWith(Answer.LIMIT) ? "normal up to " : "";
        return (lead + value + " " + unit).strip();
    }
}
