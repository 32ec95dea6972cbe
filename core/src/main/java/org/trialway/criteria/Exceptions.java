package org.trialway.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.trialway.criteria.Meaning.Word;
import org.trialway.knowledge.Concept.Kind;

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
            "participate",
            "okay",
            "ok",
            "waived",
            "authorized",
            "authorised",
            "exempt",
            "accepted");

    private static final Set<String> IF = Set.of("if", "unless");

    private static final Set<String> RELATIVE = Set.of("that", "which");

    /// Said of what a person does, unless something before them lets it: "MAY enroll", "will BE included".
    private static final Set<String> JOINING = Set.of("enrolled", "enroll", "participate");

    private static final Set<String> CAN = Set.of("may", "can", "be", "to", "could", "will", "are", "might", "is");

    private static final Set<String> MAY = Set.of("may", "can", "could", "might");

    /// Begin the part of a demand that stands in for it: "progressed on or INTOLERANT of standard therapy".
    private static final Set<String> UNABLE = Set.of(
            "intolerant",
            "intolerance",
            "intolerable",
            "unable",
            "ineligible",
            "refused",
            "refuse",
            "declined",
            "decline",
            "unsuitable",
            "contraindicated",
            "contraindication",
            "contraindications",
            "unfit",
            "inappropriate");

    /// What a treatment that could not be had would have come to.
    private static final Set<String> HAD = Set.of("progressed", "refractory", "recurrent");

    private static final String SECOND = "second malignancy";

    private static final int NEAR = 6;

    /// How far the words of an exception may stand before the list that it opens.
    private static final int LIST = 12;

    private static final Set<String> PEOPLE = Set.of(
            "patient",
            "patients",
            "subject",
            "subjects",
            "participant",
            "participants",
            "those",
            "women",
            "men",
            "persons",
            "people",
            "individuals");

    private static final Set<String> NOTE = Set.of("note", "notes", "exception", "exceptions");

    private static final Set<String> LET =
            Set.of("have", "be", "receive", "participate", "enroll", "continue", "enter", "join");

    /// @param from where the exception begins
    /// @param to one past its end
    /// @param reach where the names begin that it softens
    private record Place(int from, int to, int reach, Softens softens) {}

    private enum Softens {
        ALL,
        /// Admits without a word of exception.
        BARRED,
        /// Stands in for a treatment.
        TREATMENT;

        boolean reaches(Reading one) {
            return switch (this) {
                case ALL -> true;
                case BARRED -> Mentions.isBarred(one.statement());
                case TREATMENT -> NameMarks.kind(one) == Kind.THERAPY || HAD.contains(NameMarks.name(one));
            };
        }
    }

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
        if (stance == Stance.REQUIRE) {
            exceptions.standIns();
        }
        for (Place place : exceptions.places) {
            boolean shared = place.softens() == Softens.TREATMENT && exceptions.isShared(place);
            readings.removeIf(one -> (NameMarks.isName(one) || isOtherTrial(one) || exceptions.isPart(place, one))
                    && one.from() >= place.from()
                    && one.to() <= place.to()
                    && !(shared && NameMarks.kind(one) == Kind.THERAPY));
        }
        return exceptions;
    }

    /// "except stage I cancer", "allowed if there is other measurable disease".
    private boolean isPart(Place place, Reading one) {
        boolean kind =
                one.statement() instanceof Criterion.Stage || one.statement() instanceof Criterion.MeasurableDisease;
        return kind && (scope.isExcept(place.from()) || scope.hasWord(place.from(), one.from(), IF));
    }

    /// Whether a lead-in ends by saying that what stands below it is admitted: "… except for:", "… are allowed if:".
    static boolean openList(Marks marks, Stance stance) {
        var scope = new NameMarks(marks);
        int end = marks.size();
        while (end > 0 && marks.isAny(end - 1, Word.COLON, Word.FOLLOWING, Word.NEUTRAL, Word.OPEN)) {
            end--;
        }
        int start = scope.sentenceStart(Math.max(0, end - 1));
        for (int i = Math.max(start, end - LIST); i < end; i++) {
            if (scope.isExcept(i) && !scope.has(i, end, Word.CLOSE)) {
                return true;
            }
        }
        return stance == Stance.FORBID && new Exceptions(scope, List.of()).permits(start, marks.size()) >= 0;
    }

    /// Whether an item of a list of bars does nothing but admit somebody, or is an exception by itself.
    static boolean onlyAdmits(Marks marks, Stance stance) {
        if (marks.size() == 0) {
            return false;
        }
        var scope = new NameMarks(marks);
        int first = marks.skip(0, Word.OPEN, Word.DASH, Word.NEUTRAL);
        if (scope.isExcept(first)) {
            return true;
        }
        return stance == Stance.FORBID
                && new Exceptions(scope, List.of()).permits(0, scope.sentenceEnd(0)) >= 0
                && !scope.has(0, scope.sentenceEnd(0), Word.BUT);
    }

    private void exceptions() {
        for (int i = 0; i < scope.marks().size(); i++) {
            if (scope.isExcept(i)) {
                places.add(new Place(i, scope.exceptionEnd(i), reach(i), Softens.ALL));
            } else if (endsInOtherThan(i)) {
                places.add(new Place(i + 1, scope.exceptionEnd(i + 1), i, Softens.ALL));
            }
        }
    }

    /// "MALIGNANCY OTHER THAN the one treated" is a name of the tables, and what stands behind it is the exception.
    private boolean endsInOtherThan(int at) {
        List<String> words = scope.marks().words(at);
        return words.size() > 2
                && at + 1 < scope.marks().size()
                && words.getLast().equals("than")
                && words.get(words.size() - 2).equals("other");
    }

    /// In parentheses it softens the name right before them, else all of its sentence.
    private int reach(int at) {
        int start = scope.sentenceStart(at);
        if (!scope.marks().is(at - 1, Word.OPEN)) {
            return start;
        }
        return readings.stream()
                .filter(one -> NameMarks.isName(one) && one.from() >= start && one.to() <= at)
                .mapToInt(Reading::from)
                .max()
                .orElse(start);
    }

    private void permissions(Stance stance) {
        int start = 0;
        while (start < scope.marks().size()) {
            int end = scope.sentenceEnd(start);
            int permits = permits(start, end);
            if (permits >= 0) {
                int from = ruleEnd(start, permits);
                boolean whole = from == start && start > 0;
                int reach = whole ? previous(start) : start;
                places.add(new Place(from, end, reach, stance == Stance.REQUIRE ? Softens.BARRED : Softens.ALL));
            }
            start = end + 1;
        }
    }

    /// "failed standard therapy or are intolerant to it": who could not have a treatment need not have had it.
    private void standIns() {
        for (int i = 1; i < scope.marks().size(); i++) {
            int end = scope.marks().is(i, Word.OR) ? unable(i + 1) : i;
            if (end > i) {
                places.add(new Place(i, standInEnd(end), scope.sentenceStart(i), Softens.TREATMENT));
            }
        }
    }

    /// "progressed after or are intolerant to STANDARD THERAPY": named once, it is what they progressed after.
    private boolean isShared(Place place) {
        boolean named = false;
        boolean came = false;
        for (Reading one : readings) {
            boolean before = one.from() >= place.reach() && one.to() <= place.from() && NameMarks.isName(one);
            named |= before && NameMarks.isTreatment(NameMarks.kind(one));
            came |= before && HAD.contains(NameMarks.name(one));
        }
        return came && !named;
    }

    private int unable(int from) {
        for (int i = from; i < Math.min(from + NEAR, scope.marks().size()); i++) {
            if (scope.isOneOf(i, UNABLE)) {
                return i + 1;
            }
            if (scope.marks().isAny(i, Word.STOP, Word.SEMICOLON, Word.COLON, Word.CLOSE)
                    || scope.marks().at(i) instanceof Meaning.Named) {
                return from - 1;
            }
        }
        return from - 1;
    }

    /// "or are intolerant to, standard therapy": behind a comma the treatment belongs to both.
    private int standInEnd(int from) {
        int end = from;
        while (end < scope.marks().size()
                && !scope.marks().isAny(end, Word.STOP, Word.SEMICOLON, Word.COLON, Word.CLOSE, Word.COMMA, Word.AND)) {
            end++;
        }
        return end;
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
                    || scope.isOneOf(i, NOTE)
                    || isTurningDash(start, i)
                    || scope.marks().is(i, Word.OPEN);
            if (turns) {
                return i;
            }
        }
        return start;
    }

    /// "active hepatitis B - chronic carriers are allowed"; not "patients with asthma - if mild - are allowed".
    private boolean isTurningDash(int start, int at) {
        return scope.marks().is(at, Word.DASH)
                && !scope.marks().isCompoundDash(at)
                && !scope.hasWord(start, Math.min(start + 2, at), PEOPLE)
                && !scope.marks().words(at - 1).equals(List.of("non"));
    }

    private int permits(int start, int end) {
        for (int i = start; i < end; i++) {
            boolean permits = (says(i) || lets(i, end)) && !bars(i, start, end);
            if (permits || isNotExcluded(i, start)) {
                return i;
            }
        }
        return -1;
    }

    private boolean says(int at) {
        boolean joins = scope.isOneOf(at, JOINING);
        return scope.isOneOf(at, PERMIT)
                && !scope.marks().isAny(at, Word.EXCLUDED, Word.NEUTRAL)
                && !(joins && !scope.hasWord(Math.max(0, at - 2), at, CAN));
    }

    /// "a disorder that may have an impact" lets nobody in.
    private boolean lets(int at, int end) {
        List<String> words = scope.marks().words(at);
        boolean clause = at > 0 && scope.isOneOf(at - 1, RELATIVE);
        return !clause
                && MAY.contains(words.getFirst())
                && (words.size() > 1 || scope.isOneOf(at + 1 < end ? at + 1 : at, LET));
    }

    /// "patients with vitiligo ARE NOT EXCLUDED", "is NOT AN EXCLUSION".
    private boolean isNotExcluded(int at, int start) {
        int before = at - 1;
        while (before > start && scope.marks().is(before, Word.NEUTRAL)) {
            before--;
        }
        return scope.marks().is(at, Word.EXCLUDED)
                && before > start
                && scope.marks().is(before, Word.NOT);
    }

    /// "requires NO treatment MAY BE included" lets in; "NO vaccine MAY BE given" does not.
    private boolean isDenied(int at, int start, int end) {
        boolean may = scope.isOneOf(at, MAY) || (at > start && scope.isOneOf(at - 1, MAY));
        for (int i = Math.max(start, at - 3); i < Math.min(end, at + 2); i++) {
            boolean near = !may || i >= at - 1 || i <= start + 1;
            if (near && scope.marks().is(i, Word.NOT)) {
                return true;
            }
        }
        return false;
    }

    private boolean bars(int at, int start, int end) {
        return isDenied(at, start, end)
                || scope.has(start, end, Word.EXCLUDED)
                || scope.has(start, at, Word.DEMAND)
                || scope.marks().words(at).contains("only");
    }

    /// Gives each exception to the names before it.
    void give() {
        for (Place place : places) {
            if (place.to() > place.from()) {
                give(place);
            }
        }
    }

    private void give(Place place) {
        var exception =
                new Criterion.NotUnderstood(new Source.Words(scope.marks().span(place.from(), place.to())));
        for (int i = 0; i < readings.size(); i++) {
            Reading one = readings.get(i);
            if (isSoftened(one, place)) {
                var whole = new Source.Words(scope.marks().span(one.from(), one.to()));
                var unless = new Criterion.Unless(lookingBack(one, place), exception, whole);
                readings.set(i, scope.owning(one, place.from(), place.to(), unless));
            } else if (one.from() < place.reach() && one.to() > place.reach() && one.to() <= place.from()) {
                int start = scope.marks().span(place.reach()).start();
                readings.set(i, new Reading(one.from(), one.to(), softened(one.statement(), start, exception)));
            }
        }
    }

    /// Another cancer, except one that was cured so many years ago, is one within those years.
    private Criterion lookingBack(Reading one, Place place) {
        return NameMarks.name(one).equals(SECOND)
                ? Windows.timed(one.statement(), Windows.longestIn(scope.marks(), place.from(), place.to()))
                : one.statement();
    }

    /// Names that an "or" made one statement: only those from `start` on hold with the exception.
    private static Criterion softened(Criterion criterion, int start, Criterion exception) {
        return switch (criterion) {
            case Criterion.All all ->
                Combine.all(
                        all.parts().stream()
                                .map(part -> softened(part, start, exception))
                                .toList(),
                        all.source());
            case Criterion.AnyOf any ->
                Combine.anyOf(
                        any.parts().stream()
                                .map(part -> softened(part, start, exception))
                                .toList(),
                        any.source());
            default ->
                criterion.source() instanceof Source.Words words && words.span().start() >= start
                        ? new Criterion.Unless(criterion, exception, criterion.source())
                        : criterion;
        };
    }

    private static boolean isSoftened(Reading one, Place place) {
        boolean shared = place.softens() == Softens.TREATMENT && one.from() >= place.from() && one.to() <= place.to();
        boolean within = (one.from() >= place.reach() && one.to() <= place.from()) || shared;
        return within && (NameMarks.isName(one) ? place.softens().reaches(one) : isOtherTrial(one));
    }

    static boolean isOtherTrial(Reading one) {
        return one.statement() instanceof Criterion.Administrative point
                && point.point() == Criterion.Administrative.Point.OTHER_TRIAL;
    }
}
