package org.trialway.web;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// The form about oneself as it was filled in: the words as typed, by field.
record PatientForm(Map<String, String> typed) {

    static final PatientForm BLANK = new PatientForm(Map.of());

    private static final int LONGEST_ANSWER = 200;

    PatientForm {
        typed = Map.copyOf(typed);
    }

    /// Keeps of what was sent only the form's own fields, cut to a sane length.
    static PatientForm of(java.util.function.UnaryOperator<String> sent) {
        var names = java.util.Arrays.stream(FormField.values())
                .flatMap(field -> java.util.stream.Stream.of(field.key(), unitKey(field)));
        return new PatientForm(names.collect(Collectors.toMap(name -> name, name -> cut(sent.apply(name)))));
    }

    private static String cut(String answer) {
        String stripped = Objects.requireNonNullElse(answer, "").strip();
        return stripped.substring(0, Math.min(stripped.length(), LONGEST_ANSWER));
    }

    private static String unitKey(FormField field) {
        return field.key() + "-unit";
    }

    /// What was typed or chosen; empty when nothing was.
    String answer(FormField field) {
        return typed.getOrDefault(field.key(), "");
    }

    /// The unit that was chosen, else the field's first.
    String unit(FormField field) {
        String chosen = typed.getOrDefault(unitKey(field), "");
        return field.units().contains(chosen) ? chosen : field.units().getFirst();
    }

    /// Says nothing of the answers.
    @Override
    public String toString() {
        return "PatientForm";
    }
}
