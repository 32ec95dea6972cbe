package org.trialway.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.trialway.criteria.Meaning.Word;

/// "except …", "unless …", and sentences that let somebody in all the same: what they name is no demand, and the names
/// before them hold with that exception.
final class Exceptions {

    private static final Set<String> PERMIT = Set.of(
            "allowed",
            "permitted",
            "acceptable",
            "permissible",
            "eligible",
            "tolerated",
            "included",
            "enrolled",
            "enroll",
            "participate");

    private static final Set<String> MAY = Set.of("may", "can", "could", "might");

    private static final Set<String> LET =
            Set.of("have", "be", "receive", "participate", "enroll", "continue", "enter", "join");

    /// @param from where the exception begins
    /// @param to one past its end
    /// @param reach where the names begin that it softens
    private record Place(int from, int to, int reach) {}

    private final NameMarks scope;
    private final List<Reading> readings;
    private final List<Place> places = new ArrayList<>();

    private Exceptions(NameMarks scope, List<Reading> readings) {
        this.scope = scope;
        this.readings = readings;
    }

    /// Drops what stands in exceptions and permissions.
    static Exceptions taken(NameMarks scope, Stance stance, List<Reading> readings) {
        var exceptions = new Exceptions(scope, readings);
        exceptions.permissions(stance);
        exceptions.exceptions();
        for (Place place : exceptions.places) {
            readings.removeIf(one -> NameMarks.isName(one) && one.from() >= place.from() && one.to() <= place.to());
        }
        return exceptions;
    }

    private void exceptions() {
        for (int i = 0; i < scope.marks().size(); i++) {
            if (scope.isExcept(i)) {
                places.add(new Place(i, scope.exceptionEnd(i), scope.sentenceStart(i)));
            }
        }
    }

    private void permissions(Stance stance) {
        int start = 0;
        while (start < scope.marks().size()) {
            int end = scope.sentenceEnd(start);
            int permits = permits(start, end);
            if (permits >= 0) {
                int from = ruleEnd(start, permits);
                boolean whole = from == start && stance == Stance.FORBID && start > 0;
                int reach = whole ? previous(start) : start;
                places.add(new Place(from, end, reach));
            }
            start = end + 1;
        }
    }

    private int previous(int start) {
        int end = start - 1;
        while (end > 0 && scope.marks().isAny(end, Word.STOP, Word.SEMICOLON)) {
            end--;
        }
        return scope.sentenceStart(end);
    }

    /// A rule may stand before the permission in one sentence: "no X, however Y is allowed".
    private int ruleEnd(int start, int permits) {
        for (int i = permits; i > start; i--) {
            boolean turns = scope.isExcept(i)
                    || scope.marks().is(i, Word.BUT)
                    || scope.marks().words(i).contains("however")
                    || scope.marks().words(i).contains("although")
                    || scope.marks().is(i, Word.OPEN);
            if (turns) {
                return i;
            }
        }
        return start;
    }

    private int permits(int start, int end) {
        for (int i = start; i < end; i++) {
            if ((says(i) || lets(i, end)) && !bars(i, start, end)) {
                return i;
            }
        }
        return -1;
    }

    private boolean says(int at) {
        return scope.isOneOf(at, PERMIT) && !scope.marks().isAny(at, Word.EXCLUDED, Word.NEUTRAL);
    }

    private boolean lets(int at, int end) {
        return MAY.containsAll(scope.marks().words(at)) && scope.isOneOf(at + 1 < end ? at + 1 : at, LET);
    }

    private boolean bars(int at, int start, int end) {
        return scope.has(Math.max(start, at - 3), Math.min(end, at + 2), Word.NOT)
                || scope.has(start, end, Word.EXCLUDED)
                || scope.has(start, at, Word.DEMAND)
                || scope.marks().words(at).contains("only");
    }

    /// Gives each exception to the names before it.
    void give() {
        for (Place place : places) {
            if (place.to() <= place.from()) {
                continue;
            }
            var exception =
                    new Criterion.NotUnderstood(new Source.Words(scope.marks().span(place.from(), place.to())));
            for (int i = 0; i < readings.size(); i++) {
                Reading one = readings.get(i);
                if (NameMarks.isName(one) && one.from() >= place.reach() && one.to() <= place.from()) {
                    var whole = new Source.Words(scope.marks().span(one.from(), one.to()));
                    var unless = new Criterion.Unless(one.statement(), exception, whole);
                    readings.set(i, scope.owning(one, place.from(), place.to(), unless));
                }
            }
        }
    }
}
