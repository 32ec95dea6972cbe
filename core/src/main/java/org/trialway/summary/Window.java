package org.trialway.summary;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The time a criterion asks about.
///
/// @param withinDays only what was so within this many days; 0 when at any time
/// @param atLeastDays only what has lasted so long; 0 when however short
record Window(int withinDays, int atLeastDays) {

    private static final String LENGTH =
            "(\\d{1,3}|one|two|three|four|six|twelve|a)\\s*-?\\s*(hours?|days?|weeks?|months?|years?)\\b";
    private static final Pattern WITHIN = Pattern.compile(
            "(?:within|in|during|over|<|less than|≤|last|past|previous|preceding|prior)\\s*(?:the\\s*)?(?:last|past|previous|preceding|prior)?\\s*"
                    + "(?:<|≤)?\\s*" + LENGTH + "|" + LENGTH + "\\s*(?:prior|before|preceding)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LASTING = Pattern.compile(
            "(?:more than|at least|longer than|≥|>=|>|for over|lasting|over)\\s*(?:≥|>)?\\s*" + LENGTH,
            Pattern.CASE_INSENSITIVE);

    private static final Map<String, Integer> NUMBERS =
            Map.of("one", 1, "two", 2, "three", 3, "four", 4, "six", 6, "twelve", 12, "a", 1);
    private static final Map<Character, Double> DAYS = Map.of('h', 1 / 24.0, 'd', 1.0, 'w', 7.0, 'm', 30.0, 'y', 365.0);

    static Window of(String criterion) {
        Matcher lasting = LASTING.matcher(criterion);
        if (lasting.find()) {
            return new Window(0, days(lasting.group(1), lasting.group(2)));
        }
        Matcher within = WITHIN.matcher(criterion);
        if (!within.find()) {
            return new Window(0, 0);
        }
        boolean before = within.group(1) == null;
        return new Window(days(within.group(before ? 3 : 1), within.group(before ? 4 : 2)), 0);
    }

    private static int days(String number, String unit) {
        Integer word = NUMBERS.get(number.toLowerCase(Locale.ROOT));
        double amount = word == null ? Integer.parseInt(number) : word;
        return (int) Math.ceil(
                amount * DAYS.getOrDefault(unit.toLowerCase(Locale.ROOT).charAt(0), 1.0));
    }
}
