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
            Set.of("line", "lines", "regimen", "regimens", "therapies", "treatments", "prior", "previous");

    private static final Set<String> SAYS_LINES = Set.of("line", "lines", "regimen", "regimens");
    private static final Set<String> ENDS = Set.of("lines", "line", "regimens", "regimen", "therapies", "treatments");
    private static final Set<String> FROM_ONE =
            Set.of("at least one", "at least 1", "one or more", "1 or more", "at least one of");

    private static final int FARTHEST = 8;

    /// @param most -1 for no upper bound
    private record Count(int least, int most, int end) {}

    @Override
    public @Nullable Reading at(Marks marks, int at, Topic topic) {
        Count count = count(marks, at);
        if (count == null || (count.least() <= 0 && count.most() < 0)) {
            return null;
        }
        boolean counted = false;
        boolean lines = false;
        int i = count.end();
        while (i < marks.size() && i - count.end() < FARTHEST && isBetween(marks, i)) {
            counted |= marks.words(i).stream().anyMatch(COUNTED::contains);
            lines |= marks.words(i).stream().anyMatch(SAYS_LINES::contains);
            i++;
        }
        boolean named =
                marks.at(i) instanceof Meaning.Named name && name.concept().kind() == Kind.THERAPY;
        if (named && counted && marks.at(i) instanceof Meaning.Named name) {
            int end = i + 1 < marks.size() && ENDS.containsAll(marks.words(i + 1)) ? i + 2 : i + 1;
            return reading(marks, at, end, name.concept(), count);
        }
        Optional<Concept> any = Concepts.all().named(Kind.THERAPY, "systemic therapy");
        boolean plain = lines || (counted && i > count.end() && ENDS.containsAll(marks.words(i - 1)));
        return plain && any.isPresent() ? reading(marks, at, i, any.get(), count) : null;
    }

    private static boolean isBetween(Marks marks, int at) {
        return marks.is(at, Word.NEUTRAL)
                || NameWords.standBesideNames(marks.words(at))
                || COUNTED.containsAll(marks.words(at));
    }

    private static Reading reading(Marks marks, int from, int to, Concept therapy, Count count) {
        var source = new Source.Words(marks.span(from, to));
        return new Reading(from, to, new Criterion.TherapyLines(therapy, count.least(), count.most(), source));
    }

    private static @Nullable Count count(Marks marks, int at) {
        if (marks.is(at, Word.ONE_OF) && FROM_ONE.contains(String.join(" ", marks.words(at)))) {
            return new Count(1, -1, at + 1);
        }
        if (marks.at(at) instanceof Meaning.Limit limit) {
            Meaning.Amount number = marks.number(at + 1);
            return number == null ? null : bound(limit.comparison(), (int) number.value(), at + 2);
        }
        Meaning.Amount first = marks.number(at);
        if (first == null) {
            return null;
        }
        Meaning.Amount last = marks.isAny(at + 1, Word.DASH, Word.TO, Word.OR) ? marks.number(at + 2) : null;
        if (last == null || last.value() <= first.value() || last.value() > 20) {
            return null;
        }
        return new Count((int) first.value(), (int) last.value(), at + 3);
    }

    private static @Nullable Count bound(Comparison comparison, int number, int end) {
        if (number < 0 || number > 20) {
            return null;
        }
        return switch (comparison) {
            case AT_LEAST -> new Count(number, -1, end);
            case MORE_THAN -> new Count(number + 1, -1, end);
            case AT_MOST -> new Count(0, number, end);
            case LESS_THAN -> new Count(0, number - 1, end);
            case EQUAL -> null;
        };
    }
}
