package org.trialway.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trialway.criteria.Meaning.Word;
import org.trialway.knowledge.Concept;
import org.trialway.knowledge.Concept.Kind;

/// What a limit says of people with a condition: "(≤ 5 × ULN with liver metastases)", "unless Gilbert's: ≤ 3 × ULN",
/// "except in Gilbert's syndrome", or "if liver metastases" of the limit itself.
///
/// Read only when every word up to the condition and its limit is on a closed list; otherwise all of it stays unread.
///
/// @param others what people with the condition need instead; a null limit asks nothing of them
/// @param only the condition the limit itself is for; null when it is for everyone
/// @param without whether the limit is for those who do not have `only`: "(not receiving anticoagulants)"
record LabConditions(List<Other> others, @Nullable Concept only, boolean without, int from, int end) {

    private static final int MOST = 3;

    private static final Set<String> LEAD = Set.of(
            ("if unless except exception exceptions for in case cases with presence known documented confirmed suspected "
                            + "history those who where when only there have has having diagnosis hereditary familial due "
                            + "allowed acceptable permitted underlying isolated or subject subjects patient patients participant "
                            + "participants individuals people receiving taking on therapeutic treated therapy using use "
                            + "currently a full dose")
                    .split(" "));

    private static final Set<String> TAIL = Set.of(
            ("present is are exist exists who whom whose must have has should can may in then be only syndrome disease "
                            + "allowed permitted eligible their for which where case up known documented it "
                            + "they these both value values level levels")
                    .split(" "));

    private static final Set<String> PROVIDED =
            Set.of("if", "provided", "providing", "that", "as", "long", "their", "the", "with", "and", "when", "but");

    private static final Set<String> EXCEPT = Set.of("unless", "except", "exception");

    LabConditions {
        others = List.copyOf(others);
    }

    /// @param test the test the limit is on; null for the one named before
    record Other(
            Concept condition,
            @Nullable Bounds limit,
            @Nullable LabNameList test) {}

    private record One(Other other, int end) {}

    /// What stands after a limit that ends at `at`, or null.
    static @Nullable LabConditions after(Marks marks, int at, LabNameList names) {
        var others = new ArrayList<Other>();
        int end = afterAbsence(marks, at);
        One next = one(marks, end, names);
        while (next != null && others.size() < MOST) {
            others.add(next.other());
            end = next.end();
            next = one(marks, end, names);
        }
        return others.isEmpty() ? itself(marks, at) : new LabConditions(others, null, false, at, end);
    }

    /// "≤ 2.5 × ULN in patients without liver metastases, or …": what the milder limit says already.
    private static int afterAbsence(Marks marks, int at) {
        int not = marks.skip(at, Word.NEUTRAL, Word.OPEN);
        int name = marks.skip(not + 1, Word.NEUTRAL);
        boolean absent = marks.is(not, Word.NOT) && condition(marks, name) != null;
        return absent ? marks.skip(name + 1, Word.CLOSE) : at;
    }

    private static @Nullable One one(Marks marks, int at, LabNameList names) {
        int start = marks.skip(at, Word.COMMA, Word.SEMICOLON, Word.OPEN, Word.NEUTRAL);
        One limitFirst = limitFirst(marks, at, start, names);
        return limitFirst == null ? conditionFirst(marks, at, start, names) : limitFirst;
    }

    /// "or ≤ 5 × ULN (for patients with liver metastases)".
    private static @Nullable One limitFirst(Marks marks, int at, int start, LabNameList names) {
        int or = marks.skip(start, Word.OR, Word.AND, Word.BUT, Word.NEUTRAL, Word.COMMA);
        Bounds limit = limit(marks, afterNames(marks, or, names));
        if (limit == null) {
            return null;
        }
        int name = afterWords(marks, marks.skip(limit.end(), Word.COMMA), LEAD, names);
        Concept condition = condition(marks, name);
        return condition == null || name == limit.end()
                ? null
                : new One(new Other(condition, limit, null), end(marks, at, afterWords(marks, name + 1, TAIL, names)));
    }

    /// "unless Gilbert's syndrome, who must have ≤ 3 × ULN"; without a limit only after a word of exception.
    private static @Nullable One conditionFirst(Marks marks, int at, int start, LabNameList names) {
        int name = afterWords(marks, start, LEAD, names);
        Concept condition = condition(marks, name);
        boolean led = name > start || name > marks.skip(at, Word.COMMA, Word.SEMICOLON);
        if (condition == null || !led) {
            return null;
        }
        int tail = afterWords(marks, name + 1, TAIL, names);
        One other = otherTest(marks, at, tail, condition, names);
        if (other != null) {
            return other;
        }
        Bounds limit = limit(marks, afterNames(marks, tail, names));
        if (limit != null) {
            return new One(new Other(condition, limit, null), end(marks, at, limit.end()));
        }
        int end = end(marks, at, name + 1);
        return name > start && isExcept(marks, start, name) && isEnd(marks, end)
                ? new One(new Other(condition, null, null), end)
                : null;
    }

    /// "(Gilbert's syndrome is allowed if direct bilirubin is within normal limits)": another test decides.
    private static @Nullable One otherTest(Marks marks, int at, int tail, Concept condition, LabNameList names) {
        int name = afterWords(marks, tail, PROVIDED, null);
        LabNameList test = LabNameList.at(marks, name);
        if (test == null || names.labs().containsAll(test.labs())) {
            return null;
        }
        int start = marks.skip(test.end(), Word.NEUTRAL, Word.COLON, Word.DEMAND);
        if (marks.is(start, Word.NORMAL)) {
            return new One(new Other(condition, null, test), end(marks, at, start + 1));
        }
        Bounds limit = limit(marks, start);
        return limit == null ? null : new One(new Other(condition, limit, test), end(marks, at, limit.end()));
    }

    /// "≤ 5 × ULN if liver metastases": for those people only.
    private static @Nullable LabConditions itself(Marks marks, int at) {
        int start = marks.skip(at, Word.OPEN);
        int first = afterWords(marks, start, LEAD, null);
        boolean without = marks.is(first, Word.NOT);
        int name = without ? afterWords(marks, first + 1, LEAD, null) : first;
        Concept condition = condition(marks, name);
        int end = condition == null ? at : end(marks, at, afterWords(marks, name + 1, TAIL, null));
        boolean sound = condition != null
                && name > start
                && (!without || condition.kind() == Kind.MEDICINE)
                && !isExcept(marks, start, name)
                && isEnd(marks, end);
        return sound ? new LabConditions(List.of(), condition, without, start, end) : null;
    }

    private static @Nullable Bounds limit(Marks marks, int at) {
        Bounds bounds = Bounds.at(marks, marks.is(at, Word.WITHIN) ? at + 1 : at);
        return bounds == null || bounds.either() || bounds.ofAge() ? null : bounds;
    }

    /// Past the same tests named again.
    private static int afterNames(Marks marks, int at, LabNameList names) {
        LabNameList again = LabNameList.at(marks, at);
        return again != null && names.labs().containsAll(again.labs())
                ? marks.skip(again.end(), Word.NEUTRAL, Word.COLON, Word.DEMAND, Word.EQUALS)
                : at;
    }

    private static int afterWords(Marks marks, int at, Set<String> words, @Nullable LabNameList names) {
        int i = at;
        while (i < marks.size() && i - at < Marks.FARTHEST && isQuiet(marks, i, words)) {
            i++;
        }
        return names == null || i >= marks.size() ? i : afterNames(marks, i, names);
    }

    private static boolean isQuiet(Marks marks, int at, Set<String> words) {
        return marks.isAny(at, Word.NEUTRAL, Word.COMMA, Word.COLON, Word.OPEN, Word.DEMAND, Word.OTHER_PERSON)
                || (words.containsAll(marks.words(at)) && !marks.is(at, Word.NOT));
    }

    private static @Nullable Concept condition(Marks marks, int at) {
        return marks.at(at) instanceof Meaning.Named named
                        && (named.concept().kind() == Kind.CONDITION
                                || named.concept().kind() == Kind.CANCER
                                || named.concept().name().equals("anticoagulant"))
                ? named.concept()
                : null;
    }

    private static boolean isExcept(Marks marks, int from, int to) {
        for (int i = from; i < to; i++) {
            if (EXCEPT.contains(marks.words(i).getFirst())) {
                return true;
            }
        }
        return false;
    }

    /// Past the parentheses that were opened since `from`.
    private static int end(Marks marks, int from, int at) {
        int open = 0;
        for (int i = from; i < at; i++) {
            open += marks.is(i, Word.OPEN) ? 1 : marks.is(i, Word.CLOSE) ? -1 : 0;
        }
        int end = at;
        while (open > 0 && marks.is(end, Word.CLOSE)) {
            end++;
            open--;
        }
        return end;
    }

    private static boolean isEnd(Marks marks, int at) {
        return at >= marks.size()
                || marks.isAny(at, Word.STOP, Word.SEMICOLON, Word.CLOSE, Word.COMMA, Word.AND, Word.COLON);
    }
}
