package org.trialway.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.trialway.study.AgeLimit;
import org.trialway.text.PartialDate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/// One object of a record, read field by field. A field that is missing or null is empty, one of the wrong kind is bad.
///
/// @param study the study's number, for messages
/// @param path where the object stands, as a JSON pointer
/// @param node the object, or a missing node, of which every field is missing
record RecordPart(String study, String path, JsonNode node) {

    private static final int SHOWN = 60;
    private static final int LONGEST = 240;

    /// The object in a field.
    RecordPart part(String name) {
        JsonNode value = value(name);
        if (!value.isMissingNode() && !value.isObject()) {
            throw bad(name, show(value) + " is not an object. Expected e.g. {\"name\": …}");
        }
        return new RecordPart(study, path + "/" + name, value);
    }

    /// The objects in a field that holds a list.
    List<RecordPart> parts(String name) {
        JsonNode list = list(name);
        List<RecordPart> parts = new ArrayList<>(list.size());
        for (int i = 0; i < list.size(); i++) {
            JsonNode value = list.get(i);
            if (!value.isObject()) {
                throw bad(name + "/" + i, show(value) + " is not an object. Expected e.g. {\"name\": …}");
            }
            parts.add(new RecordPart(study, path + "/" + name + "/" + i, value));
        }
        return parts;
    }

    /// The text in a field, free of characters that no file or page can carry.
    String text(String name) {
        JsonNode value = value(name);
        if (value.isMissingNode()) {
            return "";
        }
        return textOf(value, name);
    }

    List<String> texts(String name) {
        JsonNode list = list(name);
        List<String> texts = new ArrayList<>(list.size());
        for (int i = 0; i < list.size(); i++) {
            texts.add(textOf(list.get(i), name + "/" + i));
        }
        return texts;
    }

    PartialDate date(String name) {
        String text = text(name).strip();
        return text.isEmpty() ? PartialDate.UNKNOWN : parsed(name, text, PartialDate::parse);
    }

    AgeLimit age(String name) {
        return parsed(name, text(name), AgeLimit::parse);
    }

    /// A whole number from 0, or -1 when missing.
    int count(String name) {
        JsonNode value = value(name);
        if (value.isMissingNode()) {
            return -1;
        }
        if (!value.isNumber()
                || !value.canConvertToExactIntegral()
                || !value.canConvertToInt()
                || value.intValue() < 0) {
            throw bad(name, show(value) + " is not a count. Expected e.g. 120.");
        }
        return value.intValue();
    }

    /// Degrees, or NaN when missing.
    double degrees(String name) {
        JsonNode value = value(name);
        if (value.isMissingNode()) {
            return Double.NaN;
        }
        if (!value.isNumber()) {
            throw bad(name, show(value) + " is not a number. Expected e.g. 48.85.");
        }
        return value.doubleValue();
    }

    boolean has(String name) {
        return !value(name).isMissingNode();
    }

    boolean flag(String name) {
        JsonNode value = value(name);
        if (!value.isMissingNode() && !value.isBoolean()) {
            throw bad(name, show(value) + " is neither true nor false. Expected true or false.");
        }
        return value.isBoolean() && value.booleanValue();
    }

    /// Reads a text that has a form of its own; what `parser` says against it becomes the message.
    <T> T parsed(String name, String text, Function<String, T> parser) {
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException e) {
            throw bad(name, String.valueOf(e.getMessage()), e);
        }
    }

    RecordFormatException bad(String name, String problem) {
        return new RecordFormatException(place(name) + ": " + closed(problem), null);
    }

    RecordFormatException bad(String name, String problem, IllegalArgumentException cause) {
        return new RecordFormatException(place(name) + ": " + closed(problem), cause);
    }

    private String place(String name) {
        return study + " " + path + (name.isEmpty() ? "" : "/" + name);
    }

    private static String closed(String problem) {
        if (problem.length() > LONGEST) {
            return problem.substring(0, LONGEST) + "…";
        }
        return problem.endsWith(".") ? problem : problem + ".";
    }

    private JsonNode value(String name) {
        JsonNode value = node.path(name);
        return value.isNull() ? MissingNode.getInstance() : value;
    }

    private JsonNode list(String name) {
        JsonNode value = value(name);
        if (!value.isMissingNode() && !value.isArray()) {
            throw bad(name, show(value) + " is not a list. Expected e.g. [ … ].");
        }
        return value;
    }

    private String textOf(JsonNode value, String name) {
        if (!value.isString()) {
            throw bad(name, show(value) + " is not a text. Expected e.g. \"…\".");
        }
        return Words.clean(value.stringValue());
    }

    /// A value as a message shows it: on one line, and short.
    private static String show(JsonNode value) {
        String text = value.isContainer() ? (value.isObject() ? "{…}" : "[…]") : value.toString();
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
