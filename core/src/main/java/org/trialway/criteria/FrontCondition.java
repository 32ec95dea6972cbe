package org.trialway.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trialway.criteria.Meaning.Word;
import org.trialway.knowledge.Concept.Kind;
import org.trialway.text.Span;

/// Says in front of a rule whom it is for: "For patients with HCC, albumin at least …", "In BRAF-mutated melanoma:
/// …". The cancer or marker named there is asked of nobody, unless a colon makes a title of it, which lists who may
/// join; what follows holds for those who have it.
final class FrontCondition {

    private static final Set<String> OPENERS = Set.of("for", "in", "if", "among");

    /// Say that the name is what the study asks for after all.
    private static final Set<String> PROVEN = Set.of(
            ("histologically cytologically pathologically histological cytological histologic confirmed proven documented "
                            + "diagnosis diagnosed addition order study trial")
                    .split(" "));

    private static final int LONGEST = 16;

    private final Criterion condition;
    private final Span words;
    private final int end;

    private FrontCondition(Criterion condition, Span words, int end) {
        this.condition = condition;
        this.words = words;
        this.end = end;
    }

    /// Takes the names of the condition out of the readings; null where an item has none.
    static @Nullable FrontCondition taken(NameMarks scope, List<Reading> readings) {
        Marks marks = scope.marks();
        int first = marks.skip(0, Word.OPEN, Word.DASH);
        if (first >= marks.size() || !OPENERS.contains(marks.words(first).getFirst())) {
            return null;
        }
        int end = end(scope, first, readings);
        List<Reading> front = readings.stream().filter(one -> one.from() < end).toList();
        boolean named = !front.isEmpty()
                && front.size() < readings.size()
                && front.stream().allMatch(one -> one.to() <= end && isOfCancer(one));
        if (!named || scope.hasWord(first, end, PROVEN)) {
            return null;
        }
        var source = new Source.Words(marks.span(first, end));
        List<Criterion> parts = front.stream().map(Reading::statement).toList();
        if (!marks.is(end, Word.COLON)) {
            readings.removeAll(front);
        }
        return new FrontCondition(Combine.all(parts, source), source.span(), end);
    }

    private static boolean isOfCancer(Reading one) {
        if (!NameMarks.isName(one)) {
            return false;
        }
        Kind kind = NameMarks.kind(one);
        return kind == Kind.CANCER || kind == Kind.HISTOLOGY || kind == Kind.BIOMARKER;
    }

    /// The comma or colon that parts condition and rule; not one inside a row of names.
    private static int end(NameMarks scope, int first, List<Reading> readings) {
        Marks marks = scope.marks();
        int last = Math.min(marks.size(), first + LONGEST);
        for (int i = first + 1; i < last; i++) {
            if (marks.isAny(i, Word.STOP, Word.SEMICOLON, Word.CLOSE)) {
                return -1;
            }
            int next = marks.skip(i + 1, Word.NEUTRAL, Word.OR, Word.AND);
            boolean row = readings.stream().anyMatch(one -> one.from() == next && isOfCancer(one));
            if (marks.is(i, Word.COLON) || (marks.is(i, Word.COMMA) && !row)) {
                return i;
            }
        }
        return -1;
    }

    /// Among exclusions a rule for some is one whose words narrow it.
    void give(Stance stance, List<Reading> readings) {
        var given = new ArrayList<Reading>();
        for (Reading one : readings) {
            given.add(one.from() < end ? one : new Reading(one.from(), one.to(), narrowed(stance, one)));
        }
        readings.clear();
        readings.addAll(given);
    }

    private Criterion narrowed(Stance stance, Reading one) {
        Criterion rule = one.statement();
        if (stance == Stance.FORBID) {
            return NameMarks.isName(one) ? new Criterion.Qualified(rule, words, rule.source()) : rule;
        }
        boolean limit = rule instanceof Criterion.Administrative || rule instanceof Criterion.AsksNothing;
        return limit ? rule : new Criterion.When(condition, rule, rule.source());
    }
}
