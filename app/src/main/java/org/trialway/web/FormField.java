package org.trialway.web;

import java.util.List;
import org.trialway.knowledge.Lab;

/// The fields of the form about oneself: their names, words and choices, in one place.
@SuppressWarnings("ImmutableEnumChecker") // its lists are List.of(), which nobody can change
enum FormField {
    CANCER(
            "cancer",
            "Which cancer do you have?",
            "It is on your pathology report, often next to “diagnosis”.",
            List.of(
                    new Answer("pleural mesothelioma", "Mesothelioma of the lining of the lung (pleural)"),
                    new Answer("peritoneal mesothelioma", "Mesothelioma of the lining of the belly (peritoneal)"),
                    new Answer("mesothelioma", "Mesothelioma somewhere else, or I don’t know where"),
                    new Answer("other", "Another cancer"))),
    OTHER_CANCER("other-cancer", "If it is another cancer, which one?", "", List.of()),
    HISTOLOGY(
            "histology",
            "What cell type does the report name?",
            "",
            List.of(
                    new Answer("epithelioid", "Epithelioid"),
                    new Answer("sarcomatoid", "Sarcomatoid"),
                    new Answer("biphasic", "Biphasic or mixed"),
                    new Answer("", "I don’t know"))),
    AGE("age", "How old are you, in years?", "", List.of()),
    SEX(
            "sex",
            "Which sex is in your medical record?",
            "Some studies take only women or only men.",
            List.of(new Answer("female", "Female"), new Answer("male", "Male"), new Answer("", "I’d rather not say"))),
    ACTIVITY(
            "activity",
            "How do you manage your days at the moment?",
            "Doctors call this performance status (ECOG).",
            List.of(
                    new Answer("0", "I can do everything I did before"),
                    new Answer("1", "Hard work is too much, but light work is fine"),
                    new Answer("2", "I look after myself and am up more than half the day, but I cannot work"),
                    new Answer("3", "I need some help and rest for more than half the day"),
                    new Answer("4", "I stay in bed or a chair and need full help"),
                    new Answer("", "I don’t know"))),
    BLOOD_DATE(
            "blood-date", "When was this blood test?", "Values older than 28 days are shown as not known.", List.of()),
    ANC("anc", "Neutrophils", "", Lab.ANC, "10*9/L", "cells/µL"),
    PLATELETS("platelets", "Platelets", "", Lab.PLATELETS, "10*9/L", "cells/µL"),
    HEMOGLOBIN("hemoglobin", "Haemoglobin", "", Lab.HEMOGLOBIN, "g/dL", "g/L", "mmol/L"),
    CREATININE("creatinine", "Creatinine", "", Lab.CREATININE, "mg/dL", "µmol/L"),
    CREATININE_ULN(
            "creatinine-uln",
            "Creatinine: highest normal value",
            "It stands beside the result, as the end of the normal range, in the same unit.",
            Lab.CREATININE),
    BILIRUBIN("bilirubin", "Bilirubin, total", "", Lab.BILIRUBIN, "mg/dL", "µmol/L"),
    BILIRUBIN_ULN("bilirubin-uln", "Bilirubin: highest normal value", "", Lab.BILIRUBIN),
    AST("ast", "AST (also SGOT), in U/L", "", Lab.AST, "U/L"),
    AST_ULN("ast-uln", "AST: highest normal value", "", Lab.AST),
    ALT("alt", "ALT (also SGPT), in U/L", "", Lab.ALT, "U/L"),
    ALT_ULN("alt-uln", "ALT: highest normal value", "", Lab.ALT);

    private final String key;
    private final String label;
    private final String help;
    private final List<Answer> answers;
    private final List<Lab> lab;
    private final List<String> units;

    FormField(String key, String label, String help, List<Answer> answers) {
        this(key, label, help, answers, List.of(), List.of());
    }

    FormField(String key, String label, String help, Lab lab, String... units) {
        this(key, label, help, List.of(), List.of(lab), List.of(units));
    }

    FormField(String key, String label, String help, List<Answer> answers, List<Lab> lab, List<String> units) {
        this.key = key;
        this.label = label;
        this.help = help;
        this.answers = answers;
        this.lab = lab;
        this.units = units;
    }

    /// A choice and its words.
    record Answer(String value, String label) {}

    String key() {
        return key;
    }

    String label() {
        return label;
    }

    String help() {
        return help;
    }

    List<Answer> answers() {
        return answers;
    }

    /// Units to choose from, the usual one first; empty when the field has none of its own.
    List<String> units() {
        return units;
    }

    boolean isNumber() {
        return this == AGE || !lab.isEmpty();
    }

    /// The laboratory test asked for.
    ///
    /// @throws IllegalStateException for a field that asks for none
    Lab lab() {
        if (lab.isEmpty()) {
            throw new IllegalStateException(key + " asks for no laboratory test");
        }
        return lab.getFirst();
    }
}
