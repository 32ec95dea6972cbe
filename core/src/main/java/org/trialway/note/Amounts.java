package org.trialway.note;

import java.util.List;
import java.util.Map;
import org.trialway.text.Tokens;

/// Numbers and lengths of time as notes write them: "2", "two", "a", "half an hour", "3 weeks".
final class Amounts {

    private static final Map<String, Double> WORDS = Map.ofEntries(
            Map.entry("a", 1.0),
            Map.entry("an", 1.0),
            Map.entry("one", 1.0),
            Map.entry("two", 2.0),
            Map.entry("couple", 2.0),
            Map.entry("three", 3.0),
            Map.entry("few", 3.0),
            Map.entry("several", 3.0),
            Map.entry("four", 4.0),
            Map.entry("five", 5.0),
            Map.entry("six", 6.0),
            Map.entry("seven", 7.0),
            Map.entry("eight", 8.0),
            Map.entry("nine", 9.0),
            Map.entry("ten", 10.0),
            Map.entry("eleven", 11.0),
            Map.entry("twelve", 12.0));

    private static final Map<String, Double> DAYS = Map.of(
            "minute", 1.0 / 1440,
            "min", 1.0 / 1440,
            "hour", 1.0 / 24,
            "day", 1.0,
            "week", 7.0,
            "month", 30.0,
            "year", 365.0,
            "yr", 365.0,
            "decade", 3650.0,
            "night", 1.0);

    private Amounts() {}

    /// A length of time that begins at a token.
    ///
    /// @param end one past its last token; -1 when there is none
    record Length(double days, int end) {
        static final Length NONE = new Length(0, -1);
    }

    static Length length(Tokens tokens, int at) {
        double number = number(tokens, at);
        if (Double.isNaN(number)) {
            return Length.NONE;
        }
        int next = at + 1;
        while (next < tokens.size() && List.of("-", "to", "or", "of").contains(tokens.word(next))) {
            boolean range = next + 1 < tokens.size() && !Double.isNaN(number(tokens, next + 1));
            number = range ? number(tokens, next + 1) : number;
            next += range ? 2 : 1;
        }
        Double unit = next < tokens.size() ? DAYS.get(WordForm.of(tokens.word(next))) : null;
        return unit == null ? Length.NONE : new Length(number * unit, next + 1);
    }

    /// NaN when no number stands there.
    static double number(Tokens tokens, int at) {
        String word = tokens.word(at);
        if (tokens.kind(at) == Tokens.Kind.NUMBER) {
            return value(word);
        }
        return WORDS.getOrDefault(word, Double.NaN);
    }

    /// NaN when the digits make no number.
    static double value(String printed) {
        String plain = printed.matches("\\d{1,3}(,\\d{3})+") ? printed.replace(",", "") : printed.replace(',', '.');
        return plain.matches("\\d+(\\.\\d+)?") ? Double.parseDouble(plain) : Double.NaN;
    }
}
