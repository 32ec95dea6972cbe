package org.trialway.criteria;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trialway.criteria.Meaning.Word;
import org.trialway.knowledge.Comparison;
import org.trialway.knowledge.Concept;
import org.trialway.knowledge.Concept.Kind;
import org.trialway.knowledge.Concepts;

/// "at least one prior line of systemic therapy", "no more than 2 prior regimens", "1-3 prior treatments".
final class LineRecogniser implements Recogniser {

    private static final Set<String> COUNTED =
            Set.of("line", "lines", "regimen", "regimens", "therapies", "treatments", "prior", "previous", "earlier");

    private static final Set<String> SAYS_LINES = Set.of("line", "lines", "regimen", "regimens");
    private static final Set<String> ENDS = Set.of(
            "lines", "line", "regimens", "regimen", "therapies", "treatments", "therapy", "treatment", "types", "type");
    private static final Set<String> FROM_ONE =
            Set.of("at least one", "at least 1", "one or more", "1 or more", "at least one of");

    private static final int FARTHEST = 8;
    private static final int MOST_LINES = 20;

    /// @param most -1 for no upper bound
    private record Count(int least, int most, int end) {}

    @Override
    public @Nullable Reading at(Marks marks, int at, Topic topic) {
        Count count = count(marks, at);
        Count counted = count == null ? bare(marks, at) : count;
        if (counted == null || (counted.least() <= 0 && counted.most() < 0)) {
            return null;
        }
        int end = counted.end();
        while (end < marks.size() && end - counted.end() < FARTHEST && isBetween(marks, end)) {
            end++;
        }
        if (marks.at(end) instanceof Meaning.Named name && name.concept().kind() == Kind.THERAPY) {
            boolean lines = count != null || says(COUNTED, marks, counted.end(), end) || isEnd(marks, end + 1);
            return lines ? reading(marks, at, afterEnds(marks, end + 1), name.concept(), counted) : null;
        }
        Optional<Concept> any = Concepts.all().named(Kind.THERAPY, "systemic therapy");
        boolean plain = says(SAYS_LINES, marks, counted.end(), end)
                || (says(COUNTED, marks, counted.end(), end) && (isEnd(marks, end - 1) || isEnd(marks, end)));
        return plain && any.isPresent() ? reading(marks, at, afterEnds(marks, end), any.get(), counted) : null;
    }

    /// "1 prior line of …": had at least so many.
    private static @Nullable Count bare(Marks marks, int at) {
        int end = afterNumber(marks, at);
        boolean lines =
                end > 0 && value(marks, at) > 0 && says(SAYS_LINES, marks, end, Math.min(end + 3, marks.size()));
        return lines ? new Count(value(marks, at), -1, end) : null;
    }

    private static boolean says(Set<String> words, Marks marks, int from, int to) {
        for (int i = from; i < to; i++) {
            if (marks.hasOneOf(i, words)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEnd(Marks marks, int at) {
        return at < marks.size() && ENDS.containsAll(marks.words(at));
    }

    private static int afterEnds(Marks marks, int at) {
        int end = at;
        while (isEnd(marks, end)) {
            end++;
        }
        return end;
    }

    private static boolean isBetween(Marks marks, int at) {
        return marks.is(at, Word.NEUTRAL)
                || NameWords.standBesideNames(marks.words(at))
                || COUNTED.containsAll(marks.words(at));
    }

    /// "cannot have more than 3 prior regimens" caps them.
    private static Reading reading(Marks marks, int from, int to, Concept therapy, Count count) {
        boolean denied = marks.is(from - 1, Word.NOT) || (marks.is(from - 1, Word.EXCLUDED) && !marks.isOneSentence());
        int start = denied ? from - 1 : from;
        var source = new Source.Words(marks.span(start, to));
        var lines = new Criterion.TherapyLines(therapy, count.least(), count.most(), source);
        return new Reading(start, to, denied ? new Criterion.Not(lines, source) : lines);
    }

    /// "at least 1 (but not more than 3)" is one count.
    private static @Nullable Count count(Marks marks, int at) {
        Count first = single(marks, at);
        if (first == null || first.least() <= 0 || first.most() >= 0) {
            return first;
        }
        int next = marks.skip(first.end(), Word.AND, Word.BUT, Word.COMMA, Word.OPEN, Word.NEUTRAL);
        Count second = next > first.end() && marks.at(next) instanceof Meaning.Limit ? single(marks, next) : null;
        boolean range = second != null && second.least() == 0 && second.most() >= first.least();
        return range && second != null
                ? new Count(first.least(), second.most(), marks.skip(second.end(), Word.CLOSE))
                : first;
    }

    private static @Nullable Count single(Marks marks, int at) {
        if (marks.is(at, Word.ONE_OF) && FROM_ONE.contains(String.join(" ", marks.words(at)))) {
            return new Count(1, -1, at + 1);
        }
        if (marks.at(at) instanceof Meaning.Limit limit) {
            int number = afterNumber(marks, at + 1);
            return number < 0 ? null : bound(limit.comparison(), value(marks, at + 1), number);
        }
        int from = marks.is(at, Word.BETWEEN) ? at + 1 : at;
        int end = afterNumber(marks, from);
        return end < 0 ? null : fromNumber(marks, from, end);
    }

    /// "2 or more", "1-3", "one or two".
    private static @Nullable Count fromNumber(Marks marks, int from, int end) {
        if (marks.at(end) instanceof Meaning.LimitAfter after && !after.ofAge()) {
            return bound(after.comparison(), value(marks, from), end + 1);
        }
        boolean joins = marks.isAny(end, Word.DASH, Word.TO, Word.OR, Word.AND);
        int last = joins ? afterNumber(marks, end + 1) : -1;
        int but = marks.skip(end, Word.COMMA, Word.BUT, Word.AND, Word.OPEN);
        Count most = but > end && marks.at(but) instanceof Meaning.Limit ? single(marks, but) : null;
        if (most != null && most.least() == 0 && most.most() >= value(marks, from)) {
            int close = marks.skip(most.end(), Word.CLOSE, Word.COMMA);
            return new Count(value(marks, from), most.most(), close); // "one, but not more than three, prior regimens"
        }
        boolean range = last > 0 && value(marks, end + 1) > value(marks, from);
        return range ? new Count(value(marks, from), value(marks, end + 1), last) : null;
    }

    /// One past a small whole number, "two (2)" included; -1 where none stands.
    private static int afterNumber(Marks marks, int at) {
        Quantity quantity = marks.number(at) == null ? null : Quantity.at(marks, at);
        boolean small = quantity != null
                && !quantity.hasUnit()
                && quantity.number().value() <= MOST_LINES
                && quantity.number().value() == Math.rint(quantity.number().value());
        return small && quantity != null ? quantity.end() : -1;
    }

    private static int value(Marks marks, int at) {
        Meaning.Amount number = marks.number(at);
        return number == null ? 0 : (int) number.value();
    }

    private static @Nullable Count bound(Comparison comparison, int number, int end) {
        return switch (comparison) {
            case AT_LEAST -> new Count(number, -1, end);
            case MORE_THAN -> new Count(number + 1, -1, end);
            case AT_MOST -> new Count(0, number, end);
            case LESS_THAN -> number == 0 ? null : new Count(0, number - 1, end);
            case EQUAL -> null;
        };
    }
}
