package org.trialway.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.trialway.knowledge.PerformanceScale;
import org.trialway.knowledge.UnitTable;
import org.trialway.patient.CaseId;
import org.trialway.patient.Fact;
import org.trialway.patient.Patient;
import org.trialway.patient.Provenance;
import org.trialway.text.PartialDate;

/// Reads a filled-in form into facts about the person, and notes for each field what it could not read.
final class FormReading {

    private static final int OLDEST_AGE = 120;

    private final PatientForm form;
    private final LocalDate today;
    private final List<Fact> facts = new ArrayList<>();
    private final Map<FormField, String> problems = new EnumMap<>(FormField.class);

    private FormReading(PatientForm form, LocalDate today) {
        this.form = form;
        this.today = today;
    }

    static FormReading of(PatientForm form, LocalDate today) {
        var reading = new FormReading(form, today);
        reading.readCancer();
        reading.readAge();
        reading.readSex();
        reading.readActivity();
        reading.readBlood();
        return reading;
    }

    /// What is wrong with an answer, by field in form order; empty when all could be read.
    Map<FormField, String> problems() {
        return problems;
    }

    Patient patient() {
        return new Patient(new CaseId("you"), facts, Set.of());
    }

    private void readCancer() {
        String chosen = form.answer(FormField.CANCER);
        String name = chosen.equals("other") ? form.answer(FormField.OTHER_CANCER) : chosen;
        if (chosen.equals("other") && name.isEmpty()) {
            problems.put(FormField.OTHER_CANCER, "Which other cancer is it? A few words are enough.");
        }
        if (!name.isEmpty()) {
            facts.add(new Fact.Cancer(
                    name.toLowerCase(java.util.Locale.ROOT),
                    form.answer(FormField.HISTOLOGY),
                    "",
                    PartialDate.UNKNOWN,
                    told(FormField.CANCER)));
        }
    }

    private void readAge() {
        String typed = form.answer(FormField.AGE);
        if (typed.isEmpty()) {
            return;
        }
        if (!typed.matches("\\d{1,3}") || Integer.parseInt(typed) > OLDEST_AGE) {
            problems.put(FormField.AGE, "Give your age as whole years, for example 67.");
            return;
        }
        facts.add(new Fact.AgeOn(Integer.parseInt(typed), told(FormField.AGE)));
    }

    private void readSex() {
        switch (form.answer(FormField.SEX)) {
            case "female" -> facts.add(new Fact.Sex(Fact.Sex.Recorded.FEMALE, told(FormField.SEX)));
            case "male" -> facts.add(new Fact.Sex(Fact.Sex.Recorded.MALE, told(FormField.SEX)));
            default -> {} // not told
        }
    }

    private void readActivity() {
        String chosen = form.answer(FormField.ACTIVITY);
        if (chosen.matches("[0-4]")) {
            facts.add(new Fact.PerformanceStatus(
                    PerformanceScale.ECOG, Integer.parseInt(chosen), told(FormField.ACTIVITY)));
        }
    }

    private void readBlood() {
        Optional<PartialDate> day = bloodDay();
        readLab(FormField.ANC, Optional.empty(), day);
        readLab(FormField.PLATELETS, Optional.empty(), day);
        readLab(FormField.HEMOGLOBIN, Optional.empty(), day);
        readLab(FormField.CREATININE, Optional.of(FormField.CREATININE_ULN), day);
        readLab(FormField.BILIRUBIN, Optional.of(FormField.BILIRUBIN_ULN), day);
        readLab(FormField.AST, Optional.of(FormField.AST_ULN), day);
        readLab(FormField.ALT, Optional.of(FormField.ALT_ULN), day);
    }

    private Optional<PartialDate> bloodDay() {
        String typed = form.answer(FormField.BLOOD_DATE);
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(typed);
            if (!day.isAfter(today)) {
                return Optional.of(PartialDate.of(day));
            }
            problems.put(FormField.BLOOD_DATE, "This day is still to come. Give the day of the blood test.");
        } catch (DateTimeParseException e) {
            problems.put(FormField.BLOOD_DATE, "Give the day as year, month, day, for example 2026-11-16.");
        }
        return Optional.empty();
    }

    private void readLab(FormField field, Optional<FormField> limitField, Optional<PartialDate> day) {
        OptionalDouble value = number(field, form.unit(field));
        OptionalDouble limit =
                limitField.isPresent() ? number(limitField.get(), form.unit(field)) : OptionalDouble.empty();
        if (value.isEmpty()) {
            return;
        }
        if (day.isEmpty() && form.answer(FormField.BLOOD_DATE).isEmpty()) {
            problems.put(FormField.BLOOD_DATE, "Give the day of the blood test. Without it we cannot use its values.");
        }
        var provenance = new Provenance(day.orElse(PartialDate.UNKNOWN), Provenance.Door.ANSWER, field.label());
        facts.add(
                new Fact.LabResult(field.lab(), value.getAsDouble(), limit.orElse(Double.NaN), Double.NaN, provenance));
    }

    private OptionalDouble number(FormField field, String unit) {
        String typed = form.answer(field).replace(',', '.');
        if (typed.isEmpty()) {
            return OptionalDouble.empty();
        }
        if (!typed.matches("\\d{1,7}(\\.\\d{1,4})?")) {
            problems.put(field, field.label() + ": give one number, for example 4.2.");
            return OptionalDouble.empty();
        }
        return UnitTable.toKeptUnit(field.lab(), Double.parseDouble(typed), unit);
    }

    private Provenance told(FormField field) {
        return new Provenance(PartialDate.of(today), Provenance.Door.ANSWER, field.label());
    }
}
