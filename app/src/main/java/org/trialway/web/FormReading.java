package org.trialway.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.trialway.interview.TypedNumber;
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
        String chosen = form.choice(FormField.CANCER);
        String name = chosen.equals("other") ? form.answer(FormField.OTHER_CANCER) : chosen;
        if (chosen.equals("other") && name.isEmpty()) {
            problems.put(FormField.OTHER_CANCER, "Which other cancer is it? A few words are enough.");
        }
        if (!name.isEmpty()) {
            facts.add(new Fact.Cancer(
                    name.toLowerCase(Locale.ROOT),
                    form.choice(FormField.HISTOLOGY),
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
        switch (form.choice(FormField.SEX)) {
            case "female" -> facts.add(new Fact.Sex(Fact.Sex.Recorded.FEMALE, told(FormField.SEX)));
            case "male" -> facts.add(new Fact.Sex(Fact.Sex.Recorded.MALE, told(FormField.SEX)));
            default -> {} // not told
        }
    }

    private void readActivity() {
        String chosen = form.choice(FormField.ACTIVITY);
        if (!chosen.isEmpty()) {
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
            if (day.isAfter(today)) {
                problems.put(FormField.BLOOD_DATE, "This day is still to come. Give the day of the blood test.");
                return Optional.empty();
            }
            if (day.isAfter(today.minusYears(OLDEST_AGE))) {
                return Optional.of(PartialDate.of(day));
            }
        } catch (DateTimeParseException e) {
            // The message below says what is expected.
        }
        problems.put(
                FormField.BLOOD_DATE,
                "Give the day of the blood test as year, month, day, for example " + today.minusDays(7) + ".");
        return Optional.empty();
    }

    private void readLab(FormField field, Optional<FormField> limitField, Optional<PartialDate> day) {
        OptionalDouble value = number(field);
        OptionalDouble limit = limitField.isPresent() ? number(limitField.get()) : OptionalDouble.empty();
        if (value.isEmpty()) {
            return;
        }
        if (form.answer(FormField.BLOOD_DATE).isEmpty()) {
            problems.put(FormField.BLOOD_DATE, "Give the day of the blood test. Without it we cannot use its values.");
        }
        String unit = form.unit(field);
        if (unit.isEmpty()) {
            problems.put(field, field.label() + ": choose the unit that is printed beside the number.");
        } else if (limit.isPresent() && limit.getAsDouble() == 0) {
            problems.put(limitField.orElseThrow(), "The highest normal value is more than 0. Leave it out if unsure.");
        } else {
            var provenance = new Provenance(day.orElse(PartialDate.UNKNOWN), Provenance.Door.ANSWER, field.label());
            facts.add(new Fact.LabResult(
                    field.lab(), kept(field, value, unit), kept(field, limit, unit), Double.NaN, provenance));
        }
    }

    private static double kept(FormField field, OptionalDouble value, String unit) {
        return value.isEmpty()
                ? Double.NaN
                : UnitTable.toKeptUnit(field.lab(), value.getAsDouble(), unit).orElseThrow();
    }

    private OptionalDouble number(FormField field) {
        String typed = form.answer(field);
        if (typed.isEmpty()) {
            return OptionalDouble.empty();
        }
        return switch (TypedNumber.of(typed)) {
            case TypedNumber.Clear number -> OptionalDouble.of(number.value());
            case TypedNumber.NoNumber none -> {
                problems.put(field, field.label() + ": give one number, for example 4.2.");
                yield OptionalDouble.empty();
            }
            case TypedNumber.Ambiguous two -> {
                problems.put(
                        field,
                        field.label()
                                + ": we cannot tell whether this is in thousands. Write it without a comma or point, "
                                + "or with at most two digits after it.");
                yield OptionalDouble.empty();
            }
        };
    }

    private Provenance told(FormField field) {
        return new Provenance(PartialDate.of(today), Provenance.Door.ANSWER, field.label());
    }
}
