package org.trialway.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One question of a form as the page shows it, with what the person answered before.
///
/// @param help a sentence below the question; may be empty
/// @param problem what is wrong with the answer; empty when nothing is
/// @param choices answers to choose from; empty for a field to type in
/// @param units units to choose from; empty when there is none or only one
/// @param isNumber whether a number is asked for
public record Question(
        String name,
        String label,
        String help,
        String inputType,
        String value,
        String problem,
        List<Choice> choices,
        List<Choice> units,
        boolean isNumber) {

    public Question {
        choices = List.copyOf(choices);
        units = List.copyOf(units);
    }

    /// An answer or unit to choose.
    public record Choice(String value, String label, boolean isChosen) {}

    /// Which keyboard a phone shows.
    public String inputMode() {
        return isNumber ? "decimal" : "text";
    }

    /// Ids of the help and problem texts, for screen readers.
    public String describedBy() {
        return Stream.of(help.isEmpty() ? "" : name + "-help", problem.isEmpty() ? "" : name + "-problem")
                .filter(id -> !id.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
