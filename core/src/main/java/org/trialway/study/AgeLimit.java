package org.trialway.study;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An age limit in the registry's units, e.g. "18 Years" or "6 Months".
///
/// @param value 0 or more; -1 only in [#NONE]
public record AgeLimit(int value, Unit unit) {

    /// No limit.
    public static final AgeLimit NONE = new AgeLimit(-1, Unit.YEARS);

    private static final Pattern SHAPE =
            Pattern.compile("(\\d{1,5})\\s+(year|month|week|day|hour|minute)s?", Pattern.CASE_INSENSITIVE);

    public enum Unit {
        YEARS,
        MONTHS,
        WEEKS,
        DAYS,
        HOURS,
        MINUTES
    }

    public boolean isLimit() {
        return value >= 0;
    }

    /// Reads "18 Years"; an empty text and "N/A" are [#NONE].
    ///
    /// @throws IllegalArgumentException for any other text
    public static AgeLimit parse(String text) {
        if (text.isBlank() || text.equalsIgnoreCase("N/A")) {
            return NONE;
        }
        Matcher matcher = SHAPE.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("\"%s\" is not an age. Expected e.g. \"18 Years\"".formatted(text));
        }
        return new AgeLimit(
                Integer.parseInt(matcher.group(1)),
                Unit.valueOf(matcher.group(2).toUpperCase(Locale.ROOT) + "S"));
    }

    /// "18 years", "1 month"; "no limit" for [#NONE].
    public String words() {
        if (!isLimit()) {
            return "no limit";
        }
        String name = unit.name().toLowerCase(Locale.ROOT);
        return value + " " + (value == 1 ? name.substring(0, name.length() - 1) : name);
    }
}
