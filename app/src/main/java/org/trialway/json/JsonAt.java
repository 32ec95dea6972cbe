package org.trialway.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trialway.text.PartialDate;
import tools.jackson.databind.JsonNode;

/// A place in a patient file: its JSON, its path, and where complaints and notes about it go.
///
/// A field that is null counts as absent.
///
/// @param path JSON pointer from the file's root
record JsonAt(JsonNode node, String path, Complaints complaints) {

    /// Everything that is said about one patient of one file.
    ///
    /// @param where file and patient, e.g. `anna.json: patient p01`
    record Complaints(String where, List<String> notes) {

        PatientFormatException expected(String path, String what) {
            return new PatientFormatException("%s, %s: expected %s".formatted(where, path, what));
        }

        void note(String path, String what) {
            notes.add("%s, %s: %s".formatted(where, path, what));
        }
    }

    PatientFormatException expected(String what) {
        return complaints.expected(path, what);
    }

    void note(String what) {
        complaints.note(path, what);
    }

    /// Requires an object, and notes every field of it that the form does not have.
    JsonAt object(Set<String> fields) {
        if (!node.isObject()) {
            throw expected("an object");
        }
        for (String name : node.propertyNames()) {
            if (!fields.contains(name)) {
                // A stray key may be anything a person typed, so it is shown only when it looks like a name of a field.
                String shown = name.matches("[A-Za-z_]\\w{0,30}") ? name : "(a field)";
                complaints.note(path + "/" + shown, "not a field of the patient form, not used");
            }
        }
        return this;
    }

    Optional<JsonAt> field(String name) {
        JsonNode child = node.get(name);
        return child == null || child.isNull()
                ? Optional.empty()
                : Optional.of(new JsonAt(child, path + "/" + name, complaints));
    }

    JsonAt required(String name, String what) {
        return field(name).orElseThrow(() -> complaints.expected(path + "/" + name, what + ", found nothing"));
    }

    List<JsonAt> items() {
        if (!node.isArray()) {
            throw expected("a list");
        }
        List<JsonAt> items = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            items.add(new JsonAt(node.get(i), path + "/" + i, complaints));
        }
        return items;
    }

    /// The items of a list, or the one object that stands in its place.
    List<JsonAt> itemsOrOne() {
        return node.isArray() ? items() : List.of(this);
    }

    /// The items of a list field; empty when it is absent.
    List<JsonAt> items(String name) {
        return field(name).map(JsonAt::items).orElse(List.of());
    }

    String text() {
        if (!node.isString()) {
            throw expected("a text");
        }
        return node.stringValue().strip();
    }

    /// The text of a field, empty when it is absent.
    String text(String name) {
        return field(name).map(JsonAt::text).orElse("");
    }

    boolean truth() {
        if (!node.isBoolean()) {
            throw expected("true or false");
        }
        return node.booleanValue();
    }

    double number(String what) {
        if (!node.isNumber()) {
            throw expected(what);
        }
        return node.doubleValue();
    }

    double amount() {
        String expected = "a number of 0 or more";
        double number = number(expected);
        if (!(number >= 0) || Double.isInfinite(number)) {
            throw expected(expected);
        }
        return number;
    }

    int wholeNumber(String what) {
        if (!node.isIntegralNumber() || !node.canConvertToInt()) {
            throw expected(what);
        }
        return node.intValue();
    }

    PartialDate date() {
        String expected = "a date such as 2026-11-16, 2026-11 or 2026";
        if (!node.isString()) {
            throw expected(expected);
        }
        try {
            return PartialDate.parse(node.stringValue());
        } catch (IllegalArgumentException e) {
            throw expected(expected);
        }
    }

    /// The date of a field, unknown when it is absent.
    PartialDate date(String name) {
        return field(name).map(JsonAt::date).orElse(PartialDate.UNKNOWN);
    }
}
