package org.trialway.interview;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// What a person answered to one question, as they chose and typed it. With nothing chosen and nothing typed it says "I
/// don’t know", which is an answer too.
///
/// @param factor the factor's id
/// @param chosen codes of choices
/// @param typed by field: a number under the field's code, its unit and highest normal value under the code with
///     [#UNIT] and [#LIMIT], and under [#DATE], [#YEARS] and [#WORDS] what their names say
/// @param on the day it was answered
public record Answer(String factor, List<String> chosen, Map<String, String> typed, LocalDate on) {

    public static final String UNIT = "-unit";
    public static final String LIMIT = "-uln";
    public static final String DATE = "date";
    public static final String YEARS = "years";
    public static final String WORDS = "words";

    public Answer {
        chosen = List.copyOf(chosen);
        typed = Map.copyOf(typed);
    }

    public static Answer unknown(String factor, LocalDate on) {
        return new Answer(factor, List.of(), Map.of(), on);
    }

    public static Answer chosen(String factor, LocalDate on, String... codes) {
        return new Answer(factor, List.of(codes), Map.of(), on);
    }

    /// Whether it says "I don’t know".
    public boolean isUnknown() {
        return chosen.isEmpty()
                && typed.entrySet().stream()
                        .filter(entry -> !entry.getKey().endsWith(UNIT))
                        .allMatch(entry -> entry.getValue().isBlank());
    }

    /// What was typed in a field, stripped; empty when nothing was.
    public String typed(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    /// The factor only: no answer reaches a log.
    @Override
    public String toString() {
        return "Answer to " + factor;
    }
}
