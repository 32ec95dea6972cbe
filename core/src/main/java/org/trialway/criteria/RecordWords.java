package org.trialway.criteria;

import java.util.regex.Pattern;
import org.trialway.study.Eligibility;

/// The words of a record that a criterion stands for, as a person should see them: the registry's marks for plain
/// characters (`\>`) are undone and white space is folded; nothing else is changed.
public final class RecordWords {

    /// The registry keeps its texts as Markdown, in which a backslash says that the next character is meant plainly.
    private static final Pattern MARKED = Pattern.compile("\\\\([\\\\<>*_\\[\\]~^#.+-])");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private RecordWords() {}

    /// Words of the eligibility text; for a structured field its name and value, e.g. "minimum age: 18 Years".
    public static String of(Source source, Eligibility eligibility) {
        return switch (source) {
            case Source.Words words -> shown(words.span().in(eligibility.criteria()));
            case Source.Field field -> name(field) + ": " + field.value();
        };
    }

    private static String shown(String words) {
        String plain = MARKED.matcher(words).replaceAll("$1");
        return BLANKS.matcher(plain).replaceAll(" ").strip();
    }

    private static String name(Source.Field field) {
        return switch (field.name()) {
            case "minimumAge" -> "minimum age";
            case "maximumAge" -> "maximum age";
            default -> field.name();
        };
    }
}
