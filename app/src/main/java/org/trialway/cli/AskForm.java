package org.trialway.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.trialway.interview.Answer;
import org.trialway.interview.Factor;
import org.trialway.interview.Factor.Choice;
import org.trialway.interview.Factor.Field;

/// One question in the terminal: shows it and turns what is typed into an answer.
record AskForm(Typing typing, Factor factor, LocalDate day) {

    void show() {
        typing.say("[%s] %s".formatted(factor.id(), factor.question()));
        if (!factor.help().isEmpty()) {
            typing.say("    " + factor.help());
        }
        for (int i = 0; i < factor.choices().size(); i++) {
            typing.say("  %2d  %s".formatted(i + 1, factor.choices().get(i).label()));
        }
        typing.say("   0  I don't know (or just Enter)");
        switch (factor.form()) {
            case MANY -> typing.say("    Several: give their numbers, such as 1 3.");
            case CANCER -> typing.say("    Or type the name of another cancer.");
            case LAB -> typing.say("    Or type the first number; a dash if you have only the others.");
            case DATE -> typing.say("    Or type a date, such as 2026-05.");
            case CHOICE, YEARS, PERCENT -> {}
        }
    }

    /// Empty when it was not understood, which was said.
    Optional<Answer> answer(String typed) throws IOException {
        if (typed.isEmpty() || (typed.equals("0") && !isNumber()) || isDontKnow(typed)) {
            return Optional.of(Answer.unknown(factor.id(), day));
        }
        return switch (factor.form()) {
            case CHOICE -> chosen(List.of(typed));
            case MANY -> chosen(List.of(typed.split("[,\\s]+(?=\\d)", -1)));
            case CANCER -> {
                Optional<String> code = code(typed);
                yield code.isPresent()
                        ? Optional.of(Answer.chosen(factor.id(), day, code.get()))
                        : typed(Answer.WORDS, typed);
            }
            case DATE -> {
                Optional<String> code = code(typed);
                yield code.isPresent()
                        ? Optional.of(Answer.chosen(factor.id(), day, code.get()))
                        : typed(Answer.DATE, typed);
            }
            case YEARS -> typed(Answer.YEARS, typed);
            case PERCENT ->
                typed(factor.fields().getFirst().code(), typed.replace("%", "").strip());
            case LAB -> labs(typed);
        };
    }

    private boolean isNumber() {
        return factor.form() == Factor.Form.PERCENT || factor.form() == Factor.Form.LAB;
    }

    private static boolean isDontKnow(String typed) {
        String words = typed.toLowerCase(Locale.ROOT).replace('’', '\'');
        return List.of("i don't know", "don't know", "dont know", "not sure", "skip", "unknown")
                .contains(words);
    }

    private Optional<Answer> typed(String field, String words) {
        return Optional.of(new Answer(factor.id(), List.of(), Map.of(field, words), day));
    }

    private Optional<Answer> chosen(List<String> typed) {
        List<String> codes = new ArrayList<>();
        for (String one : typed) {
            Optional<String> code = code(one);
            if (code.isEmpty()) {
                typing.say("Give the number of an answer, or a word of it.");
                return Optional.empty();
            }
            codes.add(code.get());
        }
        return Optional.of(new Answer(factor.id(), codes.stream().distinct().toList(), Map.of(), day));
    }

    /// The choice of that number, code, label or other name; otherwise the only one whose label holds the words.
    private Optional<String> code(String typed) {
        String words = typed.toLowerCase(Locale.ROOT).strip();
        List<Choice> choices = factor.choices();
        if (words.matches("\\d{1,2}")) {
            int place = Integer.parseInt(words);
            return place >= 1 && place <= choices.size()
                    ? Optional.of(choices.get(place - 1).code())
                    : Optional.empty();
        }
        List<Choice> same =
                choices.stream().filter(choice -> isNamed(choice, words)).toList();
        List<Choice> holding = choices.stream()
                .filter(choice -> choice.label().toLowerCase(Locale.ROOT).contains(words))
                .toList();
        List<Choice> found = same.isEmpty() ? holding : same;
        return found.size() == 1 ? Optional.of(found.getFirst().code()) : Optional.empty();
    }

    private static boolean isNamed(Choice choice, String words) {
        return choice.code().equals(words)
                || choice.label().toLowerCase(Locale.ROOT).equals(words)
                || choice.also().contains(words);
    }

    /// Asks for each number with its unit, then for the day; the first number was typed already.
    private Optional<Answer> labs(String first) throws IOException {
        Map<String, String> typed = new HashMap<>();
        String value = first;
        for (Field field : factor.fields()) {
            boolean isFirst = field.equals(factor.fields().getFirst());
            String number =
                    isFirst ? (value.equals("-") ? "" : value) : line(field.words() + " (Enter if you have none):");
            if (!number.isEmpty()) {
                typed.put(field.code(), number);
                typed.put(field.code() + Answer.UNIT, unit(field));
                typed.put(field.code() + Answer.LIMIT, line("Highest normal value beside it (Enter if none):"));
            }
        }
        typed.put(Answer.DATE, line("Day of the test, such as %s:".formatted(day.minusDays(7))));
        return Optional.of(new Answer(factor.id(), List.of(), typed, day));
    }

    private String unit(Field field) throws IOException {
        if (field.units().size() == 1) {
            return field.units().getFirst();
        }
        String typed = line("Unit: %s".formatted(String.join(" or ", field.units())) + " (1 to "
                + field.units().size() + "):");
        boolean isPlace = typed.matches("[1-9]")
                && Integer.parseInt(typed) <= field.units().size();
        return isPlace ? field.units().get(Integer.parseInt(typed) - 1) : typed;
    }

    private String line(String prompt) throws IOException {
        return typing.line(prompt).orElse("");
    }
}
