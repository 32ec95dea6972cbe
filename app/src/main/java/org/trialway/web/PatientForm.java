package org.trialway.web;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The form about oneself as it was filled in: the words as typed, by field.
record PatientForm(Map<String, String> typed) {

    static final PatientForm BLANK = new PatientForm(Map.of());

    private static final int LONGEST_ANSWER = 200;

    PatientForm {
        typed = Map.copyOf(typed);
    }

    /// Keeps of what was sent only the form's own fields, cut to a sane length.
    static PatientForm of(UnaryOperator<String> sent) {
        var names = Arrays.stream(FormField.values()).flatMap(field -> Stream.of(field.key(), unitKey(field)));
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

    /// What was chosen of the field's answers; empty when nothing was, or nothing that the field offers.
    String choice(FormField field) {
        String chosen = answer(field);
        boolean isOffered =
                field.answers().stream().anyMatch(answer -> answer.value().equals(chosen));
        return isOffered ? chosen : "";
    }

    /// The unit that was chosen, or the field's only one; empty when it has several and none of them was chosen.
    String unit(FormField field) {
        if (field.units().size() == 1) {
            return field.units().getFirst();
        }
        String chosen = typed.getOrDefault(unitKey(field), "");
        return field.units().contains(chosen) ? chosen : "";
    }

    /// Says nothing of the answers.
    @Override
    public String toString() {
        return "PatientForm";
    }
}
