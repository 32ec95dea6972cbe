package org.trialway.interview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.trialway.interview.Factor.Choice;
import org.trialway.interview.Factor.Field;
import org.trialway.interview.Says.Course;
import org.trialway.knowledge.Lab;
import org.trialway.knowledge.UnitTable;
import org.trialway.patient.Fact;
import org.trialway.text.PartialDate;

/// Reads an answer, and says for each field what it could not read.
public final class AnswerReading {

    private static final int OLDEST_AGE = 120;

    private final Factor factor;
    private final Answer answer;
    private final Map<String, String> problems = new LinkedHashMap<>();
    private final Says says;

    private AnswerReading(Factor factor, Answer answer) {
        this.factor = factor;
        this.answer = answer;
        this.says = answer.isUnknown() ? Says.NOTHING : read();
    }

    /// Reads an answer by the question it names.
    ///
    /// @throws IllegalArgumentException if no factor has the id that the answer names
    public static AnswerReading of(Answer answer) {
        Factor factor = Factors.named(answer.factor())
                .orElseThrow(() -> new IllegalArgumentException("no question has the name that the answer gives"));
        return new AnswerReading(factor, answer);
    }

    /// What is wrong, by field; under the empty name what is wrong with the choice. Empty when all could be read.
    public Map<String, String> problems() {
        return Map.copyOf(problems);
    }

    Says says() {
        return problems.isEmpty() ? says : Says.NOTHING;
    }

    private Says read() {
        return switch (factor.form()) {
            case CHOICE, MANY -> chosen();
            case CANCER -> answer.chosen().isEmpty() ? namedCancer() : chosen();
            case DATE -> answer.chosen().isEmpty() ? ended() : chosen();
            case YEARS -> years();
            case LAB -> labs();
            case PERCENT -> percent();
        };
    }

    private Says chosen() {
        boolean isOne = factor.form() != Factor.Form.MANY;
        boolean isAlone = answer.chosen().stream()
                .anyMatch(code -> factor.choice(code).map(Choice::isOnly).orElse(false));
        if (answer.chosen().stream().anyMatch(code -> factor.choice(code).isEmpty())) {
            return problem("", "Choose one of the answers that are offered.");
        }
        if (answer.chosen().size() > 1 && isOne) {
            return problem("", "Choose one answer only.");
        }
        if (answer.chosen().size() > 1 && isAlone) {
            return problem("", "“None” and another answer do not go together. Choose again.");
        }
        return answer.chosen().stream().map(factor::saysOf).reduce(Says.NOTHING, Says::and);
    }

    private Says namedCancer() {
        String name = answer.typed(Answer.WORDS).toLowerCase(Locale.ROOT);
        if (name.length() > 200) {
            return problem(Answer.WORDS, "A few words are enough.");
        }
        Statement cancer = told -> new Fact.Cancer(name, "", "", PartialDate.UNKNOWN, told.by());
        return Says.of(List.of(cancer), PartialDate.UNKNOWN);
    }

    private Says years() {
        String typed = answer.typed(Answer.YEARS);
        if (!typed.matches("\\d{1,3}") || Integer.parseInt(typed) > OLDEST_AGE) {
            return problem(Answer.YEARS, "Give your age as whole years, for example 67.");
        }
        int years = Integer.parseInt(typed);
        return Says.of(List.of(told -> new Fact.AgeOn(years, told.by())), PartialDate.UNKNOWN);
    }

    private Says ended() {
        return date().map(date -> Says.of(new Course.Ended(date))).orElse(Says.NOTHING);
    }

    private Optional<PartialDate> date() {
        try {
            PartialDate date = PartialDate.parse(answer.typed(Answer.DATE));
            if (date.earliest().isAfter(answer.on())) {
                problem(Answer.DATE, "This day is still to come. Give a day that has passed.");
                return Optional.empty();
            }
            if (date.earliest().isAfter(answer.on().minusYears(OLDEST_AGE))) {
                return Optional.of(date);
            }
        } catch (IllegalArgumentException e) {
            // The message below says what is expected.
        }
        problem(
                Answer.DATE,
                "Give the date as year, month, day, such as " + answer.on().minusDays(7) + ".");
        return Optional.empty();
    }

    private Says labs() {
        List<Statement> results = new ArrayList<>();
        for (Field field : factor.fields()) {
            number(field.code(), field.words())
                    .ifPresent(value -> result(field, value).ifPresent(results::add));
        }
        if (results.isEmpty() && problems.isEmpty()) {
            return problem(factor.fields().getFirst().code(), "Give the number, or choose “I don’t know”.");
        }
        return date().map(day -> Says.of(results, day)).orElse(Says.NOTHING);
    }

    private Optional<Statement> result(Field field, double value) {
        Lab lab = Lab.withCode(field.code()).orElseThrow();
        String unit = unit(field);
        if (unit.isEmpty()) {
            problem(field.code() + Answer.UNIT, field.words() + ": choose the unit that is printed beside the number.");
            return Optional.empty();
        }
        OptionalDouble limit = number(field.code() + Answer.LIMIT, "Highest normal value");
        if (limit.isPresent() && limit.getAsDouble() == 0) {
            problem(field.code() + Answer.LIMIT, "The highest normal value is more than 0. Leave it out if unsure.");
            return Optional.empty();
        }
        double kept = UnitTable.toKeptUnit(lab, value, unit).orElseThrow();
        double upper = limit.isPresent()
                ? UnitTable.toKeptUnit(lab, limit.getAsDouble(), unit).orElseThrow()
                : Double.NaN;
        return Optional.of(Statement.result(lab, kept, upper));
    }

    private String unit(Field field) {
        if (field.units().size() == 1) {
            return field.units().getFirst();
        }
        String chosen = answer.typed(field.code() + Answer.UNIT);
        return field.units().contains(chosen) ? chosen : "";
    }

    private Says percent() {
        Field field = factor.fields().getFirst();
        OptionalDouble value = number(field.code(), factor.title());
        if (value.isPresent() && value.getAsDouble() > 100) {
            return problem(field.code(), "Give a number from 0 to 100.");
        }
        return value.isEmpty()
                ? Says.NOTHING
                : Says.of(List.of(Statement.percent(field.code(), value.getAsDouble())), PartialDate.UNKNOWN);
    }

    private OptionalDouble number(String name, String words) {
        String typed = answer.typed(name);
        if (typed.isEmpty()) {
            return OptionalDouble.empty();
        }
        return switch (TypedNumber.of(typed)) {
            case TypedNumber.Clear number -> OptionalDouble.of(number.value());
            case TypedNumber.NoNumber none -> {
                problem(name, words + ": give one number, for example 4.2.");
                yield OptionalDouble.empty();
            }
            case TypedNumber.Ambiguous two -> {
                problem(
                        name,
                        words + ": we cannot tell whether this is in thousands. Write it without a comma or point, "
                                + "or with at most two digits after it.");
                yield OptionalDouble.empty();
            }
        };
    }

    private Says problem(String field, String message) {
        problems.putIfAbsent(field, message);
        return Says.NOTHING;
    }
}
