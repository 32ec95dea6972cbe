package org.trialway.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

    /// The first choice has the question's own id, so that a link to the question leads to it.
    public String idOf(Choice choice) {
        int place = choices.indexOf(choice);
        return place == 0 ? name : name + "-" + (place + 1);
    }

    /// Which keyboard a phone shows.
    public String inputMode() {
        return isNumber ? "decimal" : "text";
    }

    /// Ids of the help and problem texts, for screen readers; null when there is neither.
    public @Nullable String describedBy() {
        String ids = Stream.of(help.isEmpty() ? "" : name + "-help", problem.isEmpty() ? "" : name + "-problem")
                .filter(id -> !id.isEmpty())
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }
}
