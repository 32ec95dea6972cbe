package org.trialway.criteria;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.trialway.criteria.Meaning.Word;
import org.trialway.knowledge.Concept.Kind;

/// Questions that all scopes of names ask about the marks of one item: where a sentence ends, what parts two names.
final class NameMarks {

    private static final Set<String> EXCEPT =
            Set.of("except", "unless", "excluding", "exception", "exceptions", "other", "apart", "with", "but");

    /// Longer stretches are not walked over again and again but counted once.
    private static final int SHORT = 64;

    private final Marks marks;

    /// For each mark, and the end, where its sentence and its phrase begin.
    private final int[] sentences;

    private final int[] phrases;
    private final IdentityHashMap<Object, int[]> counts = new IdentityHashMap<>();

    NameMarks(Marks marks) {
        this.marks = marks;
        this.sentences = starts(Word.STOP, Word.SEMICOLON);
        this.phrases = starts(Word.STOP, Word.SEMICOLON, Word.COMMA, Word.CLOSE, Word.COLON);
    }

    private int[] starts(Word... ends) {
        int[] starts = new int[marks.size() + 1];
        for (int i = 1; i < starts.length; i++) {
            starts[i] = marks.isAny(i - 1, ends) && !isAbbreviation(i - 1) ? i : starts[i - 1];
        }
        return starts;
    }

    /// "(eg., thyroxine)", "influenza, etc.)": the point of a shortened word ends no sentence.
    private boolean isAbbreviation(int at) {
        return at > 0
                && marks.is(at, Word.STOP)
                && (marks.is(at - 1, Word.EXAMPLE)
                        || (marks.words(at - 1).getLast().equals("etc")
                                && marks.isAny(at + 1, Word.CLOSE, Word.COMMA)));
    }

    private boolean isEnd(int at) {
        return marks.isAny(at, Word.STOP, Word.SEMICOLON) && !isAbbreviation(at);
    }

    /// Older records leave no full stop between their points: "… of the cervix Not pregnant or nursing No infection".
    private boolean isHead(int at) {
        return at > 0 && at < marks.size() && marks.is(at, Word.NOT) && marks.isTitled(at);
    }

    Marks marks() {
        return marks;
    }

    int sentenceStart(int at) {
        return at < sentences.length ? sentences[at] : at;
    }

    int sentenceEnd(int from) {
        int end = from;
        while (end < marks.size() && !isEnd(end)) {
            end++;
        }
        return end;
    }

    /// From where the words belong to `at` alone: behind a comma, a bracket or the end of a sentence.
    int phraseStart(int at, int first) {
        return Math.min(at, Math.max(first, phrases[Math.min(at, marks.size())]));
    }

    /// Whether a mark is this word, from `from` and before `to`.
    boolean has(int from, int to, Word word) {
        return has(from, to, word, i -> marks.is(i, word));
    }

    /// @param words a set that is kept: counts are kept under it
    boolean hasWord(int from, int to, Set<String> words) {
        return has(Math.max(0, from), Math.min(to, marks.size()), words, i -> isOneOf(i, words));
    }

    /// Whether a mark holds one of the words.
    boolean isOneOf(int at, Set<String> words) {
        return marks.hasOneOf(at, words);
    }

    /// @param wanted what is looked for, under which its count is kept
    private boolean has(int from, int to, Object wanted, IntPredicate found) {
        if (to - from > SHORT) {
            int[] before = counts.computeIfAbsent(wanted, key -> counted(found));
            return before[Math.min(to, marks.size())] > before[from];
        }
        for (int i = from; i < to; i++) {
            if (found.test(i)) {
                return true;
            }
        }
        return false;
    }

    /// How many stand before each mark, and before the end.
    private int[] counted(IntPredicate found) {
        int[] before = new int[marks.size() + 1];
        for (int i = 0; i < marks.size(); i++) {
            before[i + 1] = before[i] + (found.test(i) ? 1 : 0);
        }
        return before;
    }

    boolean isExcept(int at) {
        return marks.is(at, Word.CAUTION)
                && EXCEPT.contains(marks.words(at).getFirst())
                && !marks.words(at).equals(List.of("other"));
    }

    /// Up to the end of the sentence or of the parentheses it stands in.
    int exceptionEnd(int start) {
        int depth = 0;
        for (int i = start; i < marks.size(); i++) {
            if (marks.is(i, Word.OPEN)) {
                depth++;
            } else if (marks.is(i, Word.CLOSE) && --depth < 0) {
                return i;
            } else if (depth == 0 && (isEnd(i) || (i > start && isHead(i)))) {
                return i;
            }
        }
        return marks.size();
    }

    /// Whether nothing stands between the two but words that add nothing.
    boolean isQuiet(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean quiet = marks.isAny(i, Word.NEUTRAL, Word.COMMA, Word.OPEN, Word.CLOSE, Word.BEFORE, Word.EVENT)
                    || NameWords.standBesideNames(marks.words(i));
            if (!quiet) {
                return false;
            }
        }
        return true;
    }

    /// Whether only a comma, an "or" and their like part two names.
    boolean isLink(int from, int to, boolean choice) {
        boolean any = false;
        for (int i = from; i < to; i++) {
            boolean link = marks.isAny(i, Word.OR, Word.AND_OR, Word.COMMA, Word.SLASH)
                    || (choice && marks.isAny(i, Word.AND, Word.OPEN, Word.CLOSE, Word.SEMICOLON));
            if (!link && !marks.is(i, Word.NEUTRAL) && !NameWords.standBesideNames(marks.words(i))) {
                return false;
            }
            any |= link;
        }
        return any;
    }

    /// Behind the parentheses that begin at `from`, where some do: "steroids (> 10 mg/day), immunosuppressants".
    int afterAside(int from) {
        if (!marks.is(from, Word.OPEN)) {
            return from;
        }
        for (int i = from + 1; i < Math.min(marks.size(), from + SHORT); i++) {
            if (marks.is(i, Word.CLOSE)) {
                return i + 1;
            }
        }
        return from;
    }

    /// As [#isLink], where an "and" and degrees may stand between too.
    boolean isList(int from, int to) {
        boolean any = has(from, to, Word.EXAMPLE);
        for (int i = from; i < to; i++) {
            boolean link = marks.isAny(i, Word.OR, Word.AND_OR, Word.COMMA, Word.SLASH, Word.AND);
            boolean fine = link
                    || marks.is(i, Word.NEUTRAL)
                    || marks.at(i) instanceof Meaning.Degree
                    || marks.isAny(i, Word.EXAMPLE, Word.OPEN, Word.CLOSE)
                    || NameWords.standBesideNames(marks.words(i));
            if (!fine) {
                return false;
            }
            any |= link;
        }
        return any;
    }

    /// The reading with the marks from `from` to `to` as its own, where nothing unread parts the two.
    Reading owning(Reading reading, int from, int to, Criterion statement) {
        if (from >= reading.to() && isQuiet(reading.to(), from)) {
            int end = marks.skip(to, Word.NEUTRAL, Word.BEFORE, Word.EVENT);
            return new Reading(reading.from(), end, statement);
        }
        return to <= reading.from() && isQuiet(to, reading.from())
                ? new Reading(from, reading.to(), statement)
                : new Reading(reading.from(), reading.to(), statement);
    }

    static boolean isName(Reading reading) {
        return reading.statement() instanceof Criterion.Has
                || Leaves.areAll(
                        reading.statement(), leaf -> leaf instanceof Criterion.Has || leaf instanceof Criterion.Marker);
    }

    static Kind kind(Reading reading) {
        return Leaves.first(reading.statement()) instanceof Criterion.Has has
                ? has.concept().kind()
                : Kind.BIOMARKER;
    }

    static String name(Reading reading) {
        return Leaves.first(reading.statement()) instanceof Criterion.Has has
                ? has.concept().name()
                : "";
    }

    static boolean isTreatment(Kind kind) {
        return kind == Kind.THERAPY || kind == Kind.MEDICINE || kind == Kind.PROCEDURE;
    }

    /// An illness, treatment, procedure or medicine: what can have a time and a degree.
    static boolean isTimed(Reading reading) {
        return isName(reading)
                && switch (kind(reading)) {
                    case THERAPY, PROCEDURE, MEDICINE, CONDITION -> true;
                    case CANCER,
                            HISTOLOGY,
                            EXTENT,
                            BIOMARKER,
                            BIOMARKER_STATE,
                            REPRODUCTIVE,
                            ALLERGEN,
                            ADMINISTRATIVE -> false;
                };
    }
}
