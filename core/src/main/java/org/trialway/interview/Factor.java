package org.trialway.interview;

import java.util.List;
import java.util.Optional;

/// Something about a person that studies ask for, and the question that finds it out in plain words.
///
/// @param id its name in saved answers and in the reference of facts
/// @param title a word or two, for a list of answers
/// @param help where to find it
/// @param fields the numbers to type in; empty for a question with answers to choose from only
/// @param choices the answers to choose from; "I don’t know" is always one more
public record Factor(
        String id,
        Form form,
        String title,
        String question,
        String help,
        When when,
        List<Field> fields,
        List<Choice> choices,
        List<Guess> guesses) {

    public Factor {
        fields = List.copyOf(fields);
        choices = List.copyOf(choices);
        guesses = List.copyOf(guesses);
    }

    /// How it is answered.
    public enum Form {
        /// One of the choices.
        CHOICE,
        /// Any number of the choices.
        MANY,
        /// One of the choices, or a cancer in free words.
        CANCER,
        /// Whole years.
        YEARS,
        /// A date, which may be partial, or one of the choices.
        DATE,
        /// Laboratory results with their units and their day.
        LAB,
        /// A percentage.
        PERCENT
    }

    /// When the question is worth putting at all.
    public sealed interface When {

        record Always() implements When {}

        /// Not once another factor was answered.
        record UnlessTold(String factor) implements When {}

        /// Not once another factor was put, even if the answer was not known.
        record UnlessAsked(String factor) implements When {}

        /// Only once one treatment was told.
        record IfTreated() implements When {}
    }

    /// A number to type in.
    ///
    /// @param code a laboratory test's code, or a marker's name
    /// @param words what the person reads beside it
    /// @param units to choose from, the usual one first
    public record Field(String code, String words, List<String> units) {
        public Field {
            units = List.copyOf(units);
        }
    }

    /// An answer to choose.
    ///
    /// @param also other words for it, in lower case, that a person may type
    /// @param isOnly whether it leaves no room for another
    public record Choice(String code, String label, List<String> also, boolean isOnly) {
        public Choice {
            also = List.copyOf(also);
        }
    }

    /// How likely an answer is before anything else is known, and what it says.
    ///
    /// @param prior a share of 1 among those who know
    /// @param source where the figure is from, or "assumed"
    public record Guess(String code, double prior, String source, Says says) {}

    /// The choice of that code; empty when it offers none such.
    public Optional<Choice> choice(String code) {
        return choices.stream().filter(choice -> choice.code().equals(code)).findFirst();
    }

    Says saysOf(String code) {
        return guesses.stream()
                .filter(guess -> guess.code().equals(code))
                .findFirst()
                .orElseThrow()
                .says();
    }

    @Override
    public String toString() {
        return "Factor " + id;
    }
}
