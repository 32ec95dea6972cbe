package org.trialway.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The form about oneself as its page shows it.
public record YouPage(List<Section> sections, List<Problem> problems) {

    public YouPage {
        sections = List.copyOf(sections);
        problems = List.copyOf(problems);
    }

    /// Questions that belong together.
    public record Section(String id, String title, String help, List<Question> questions) {}

    /// An answer to look at again.
    ///
    /// @param field id of the question on the page
    public record Problem(String field, String message) {}

    static YouPage of(PatientForm form, Map<FormField, String> problems) {
        var sections = List.of(
                section(
                        "cancer-part",
                        "Your cancer",
                        "",
                        form,
                        problems,
                        FormField.CANCER,
                        FormField.OTHER_CANCER,
                        FormField.HISTOLOGY),
                section("person-part", "You", "", form, problems, FormField.AGE, FormField.SEX, FormField.ACTIVITY),
                section(
                        "blood-part",
                        "Your last blood test, if you have it",
                        "Skip this part if you have no report at hand. Take the numbers as printed.",
                        form,
                        problems,
                        FormField.BLOOD_DATE,
                        FormField.ANC,
                        FormField.PLATELETS,
                        FormField.HEMOGLOBIN,
                        FormField.CREATININE,
                        FormField.CREATININE_ULN,
                        FormField.BILIRUBIN,
                        FormField.BILIRUBIN_ULN,
                        FormField.AST,
                        FormField.AST_ULN,
                        FormField.ALT,
                        FormField.ALT_ULN));
        var list = problems.entrySet().stream()
                .map(problem -> new Problem(problem.getKey().key(), problem.getValue()))
                .toList();
        return new YouPage(sections, list);
    }

    private static Section section(
            String id,
            String title,
            String help,
            PatientForm form,
            Map<FormField, String> problems,
            FormField... fields) {
        var questions = Arrays.stream(fields)
                .map(field -> question(field, form, problems.getOrDefault(field, "")))
                .toList();
        return new Section(id, title, help, questions);
    }

    private static Question question(FormField field, PatientForm form, String problem) {
        var choices = field.answers().stream()
                .map(answer -> new Question.Choice(
                        answer.value(),
                        answer.label(),
                        form.answer(field).equals(answer.value())
                                && !answer.value().isEmpty()))
                .toList();
        return new Question(
                field.key(),
                field.label(),
                field.help(),
                field == FormField.BLOOD_DATE ? "date" : "text",
                form.answer(field),
                problem,
                choices,
                units(field, form),
                field.isNumber());
    }

    /// None is chosen for the person: a number in the wrong unit would be compared wrongly.
    private static List<Question.Choice> units(FormField field, PatientForm form) {
        if (field.units().size() < 2) {
            return List.of();
        }
        var first = new Question.Choice("", "Choose the unit", form.unit(field).isEmpty());
        var units = field.units().stream()
                .map(unit -> new Question.Choice(
                        unit, unitWords(unit), form.unit(field).equals(unit)));
        return Stream.concat(Stream.of(first), units).toList();
    }

    static String unitWords(String unit) {
        return switch (unit) {
            case "10*9/L" -> "×10⁹/L (or K/µL)";
            case "cells/µL" -> "per µL (or mm³)";
            default -> unit;
        };
    }
}
