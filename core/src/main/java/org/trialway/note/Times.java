package org.trialway.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trialway.text.PartialDate;
import org.trialway.text.Tokens;

/// The dates and lengths of time of one sentence, and which of its names each belongs to.
///
/// A time belongs to the names since the time before it; "four days of cough" to what follows it.
final class Times {

    private static final Set<String> AGO =
            Set.of("ago", "earlier", "before", "prior", "previously", "previous", "after", "post", "back");

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("january", 1),
            Map.entry("february", 2),
            Map.entry("march", 3),
            Map.entry("april", 4),
            Map.entry("may", 5),
            Map.entry("june", 6),
            Map.entry("july", 7),
            Map.entry("august", 8),
            Map.entry("september", 9),
            Map.entry("october", 10),
            Map.entry("november", 11),
            Map.entry("december", 12));

    private final List<At> times = new ArrayList<>();

    /// @param forward whether it speaks of what follows
    private record At(int from, int to, Timing timing, boolean forward) {}

    private Times() {}

    static Times of(Tokens tokens) {
        var times = new Times();
        int at = 0;
        while (at < tokens.size()) {
            At found = times.read(tokens, at);
            if (found != null) {
                times.times.add(found);
            }
            at = found == null ? at + 1 : Math.max(at + 1, found.to());
        }
        return times;
    }

    /// The time that belongs to the name from token `from` up to `to`.
    Timing of(int from, int to) {
        for (int i = 0; i < times.size(); i++) {
            At time = times.get(i);
            boolean behind = !time.forward() && time.from() >= to;
            boolean ahead = time.forward()
                    && time.to() <= from
                    && (i + 1 == times.size() || times.get(i + 1).from() >= to);
            if (behind || ahead) {
                return time.timing();
            }
        }
        return Timing.UNKNOWN;
    }

    private @Nullable At read(Tokens tokens, int at) {
        At dates = dates(tokens, at);
        if (dates != null) {
            return dates;
        }
        if (tokens.is(at, "yesterday")) {
            return new At(at, at + 1, ago(1), false);
        }
        Amounts.Length length = Amounts.length(tokens, at);
        if (length.end() < 0) {
            return null;
        }
        int end = length.end();
        if (end < tokens.size() && tokens.is(end, "old")) {
            return null; // an age
        }
        int days = (int) Math.ceil(length.days());
        if (end < tokens.size() && AGO.contains(tokens.word(end))) {
            return new At(at, end + 1, ago(days), false);
        }
        boolean forward = tokens.is(end, "of") || tokens.is(end, "history");
        return new At(at, end, new Timing(PartialDate.UNKNOWN, PartialDate.UNKNOWN, -1, days), forward);
    }

    private static Timing ago(int days) {
        return new Timing(PartialDate.UNKNOWN, PartialDate.UNKNOWN, days, -1);
    }

    /// "2025-09-15", "2025-09-15 to 2026-01-10", "to 2024-09-30", "March 2024".
    private static @Nullable At dates(Tokens tokens, int at) {
        Dated first = date(tokens, at);
        if (first == null) {
            return null;
        }
        boolean isEnd = tokens.is(at - 1, "to") || tokens.is(at - 1, "until") || tokens.is(at - 2, "last");
        int next = first.end();
        Dated second = next + 1 < tokens.size()
                        && Set.of("to", "until", "-", "through").contains(tokens.word(next))
                ? date(tokens, next + 1)
                : null;
        if (second != null) {
            return new At(at, second.end(), new Timing(first.date(), second.date(), -1, -1), false);
        }
        Timing timing = isEnd
                ? new Timing(PartialDate.UNKNOWN, first.date(), -1, -1)
                : new Timing(first.date(), PartialDate.UNKNOWN, -1, -1);
        return new At(at, first.end(), timing, false);
    }

    /// A date and the token after it.
    private record Dated(PartialDate date, int end) {}

    private static @Nullable Dated date(Tokens tokens, int at) {
        String first = tokens.word(at);
        if (first.matches("(19|20)\\d\\d") && tokens.kind(at) == Tokens.Kind.NUMBER) {
            int end = at + 1;
            String printed = first;
            while (end + 1 < tokens.size()
                    && tokens.is(end, "-")
                    && tokens.word(end + 1).matches("\\d\\d")
                    && printed.length() < 10) {
                printed += "-" + tokens.word(end + 1);
                end += 2;
            }
            boolean alone = end == at + 1 && !isYear(tokens, at);
            return alone ? null : parsed(printed, end);
        }
        Integer month = MONTHS.get(first.toLowerCase(Locale.ROOT));
        if (month != null && at + 1 < tokens.size() && tokens.word(at + 1).matches("(19|20)\\d\\d")) {
            return parsed("%s-%02d".formatted(tokens.word(at + 1), month), at + 2);
        }
        return null;
    }

    private static boolean isYear(Tokens tokens, int at) {
        return at > 0
                && Set.of("in", "since", "from", "until", "to", "of", "year", "(")
                        .contains(tokens.word(at - 1));
    }

    private static @Nullable Dated parsed(String printed, int end) {
        try {
            return new Dated(PartialDate.parse(printed), end);
        } catch (IllegalArgumentException notInTheCalendar) {
            return null;
        }
    }
}
