package org.trialway.criteria;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trialway.criteria.Meaning.Word;
import org.trialway.text.Phrases;
import org.trialway.text.Phrases.Found;
import org.trialway.text.Span;
import org.trialway.text.Tokens;

/// A stretch of text as a row of meanings: every token belongs to exactly one mark, the unknown ones too.
final class Marks {

    private static final Set<String> STUDY = Set.of(
            "study",
            "trial",
            "protocol",
            "enrollment",
            "enrolment",
            "participation",
            "participate",
            "enroll",
            "inclusion",
            "randomization",
            "entry",
            "enter",
            "join");

    /// No statement of a record holds so many words between its parts.
    static final int FARTHEST = 40;

    /// @param from first token
    /// @param to one past the last token
    /// @param words lower-case; kept, for many rules ask for them
    private record Mark(int from, int to, Meaning meaning, List<String> words) {}

    private static final Set<String> LIMITING = Set.of(
            ">", "<", ">=", "<=", "=", "of", "at", "greater", "less", "above", "below", "must", "should", "is", "more");

    private final Tokens tokens;
    private final List<Mark> marks = new ArrayList<>();
    private final Set<Word> kinds = EnumSet.noneOf(Word.class);
    private int ends;

    private Marks(Tokens tokens) {
        this.tokens = tokens;
    }

    static Marks of(Tokens tokens) {
        var marks = new Marks(tokens);
        int at = 0;
        while (at < tokens.size()) {
            at = marks.add(at);
        }
        return marks;
    }

    private int add(int at) {
        if (tokens.kind(at) == Tokens.Kind.NUMBER && !isAfterNumber()) {
            return addNumber(at);
        }
        Found<Meaning> found = longest(at);
        if (found != null) {
            return add(at, found.end(), isHyphen(at) ? Word.NEUTRAL : meaning(found));
        }
        return tokens.kind(at) == Tokens.Kind.NUMBER ? addNumber(at) : add(at, at + 1, Word.UNKNOWN);
    }

    /// A name in its own letters goes before a word that is no longer.
    private @Nullable Found<Meaning> longest(int at) {
        Found<Meaning> found = Lexicon.WORDS.longest(tokens, at);
        Found<Lexicon.Printed> printed = Lexicon.PRINTED.longest(tokens, at);
        if (printed == null || (found != null && found.end() > printed.end())) {
            return found;
        }
        boolean limited = found != null && found.meaning() instanceof Meaning.LabName && isLimited(printed.end());
        boolean counts = !limited
                && tokens.isPrinted(at, printed.end(), printed.meaning().letters());
        return counts ? new Found<>(printed.end(), printed.meaning().meaning()) : found;
    }

    /// "EGFR ≥ 60" is the filtration rate of the kidneys, whatever its letters; "EGFR mutation" is the gene.
    private boolean isLimited(int end) {
        int next = tokens.is(end, ")") ? end + 1 : end;
        return next < tokens.size() && LIMITING.contains(tokens.word(next));
    }

    private Meaning meaning(Found<Meaning> found) {
        Word other = found.meaning() == Word.EXCLUDED ? FitWords.instead(tokens, found.end()) : null;
        return other == null ? found.meaning() : other;
    }

    private int add(int from, int to, Meaning meaning) {
        marks.add(new Mark(from, to, meaning, words(from, to)));
        if (meaning instanceof Word word) {
            kinds.add(word);
            ends += word == Word.STOP || word == Word.SEMICOLON ? 1 : 0;
        }
        return to;
    }

    /// After a number, digits may be the beginning of a unit: "1.5 109/L".
    private boolean isAfterNumber() {
        return !marks.isEmpty() && marks.getLast().meaning() instanceof Meaning.Amount;
    }

    private int addNumber(int at) {
        if (at + 1 < tokens.size() && Numbers.isGroup(tokens.word(at), tokens.word(at + 1))) {
            return add(at, at + 2, Numbers.of(tokens.word(at) + tokens.word(at + 1)));
        }
        return add(at, at + 1, Numbers.of(tokens.word(at)));
    }

    /// A dash that joins a word to a word or to a number, but not number to number: "18-year-old".
    private boolean isHyphen(int at) {
        return tokens.is(at, "-")
                && tokens.isJoined(at)
                && at + 1 < tokens.size()
                && tokens.isJoined(at + 1)
                && (tokens.kind(at - 1) == Tokens.Kind.WORD || tokens.kind(at + 1) == Tokens.Kind.WORD);
    }

    int size() {
        return marks.size();
    }

    /// The meaning at `index`; [Word#STOP] past either end.
    Meaning at(int index) {
        return index >= 0 && index < size() ? marks.get(index).meaning() : Word.STOP;
    }

    /// A dash inside a compound: "18-year-old".
    boolean isCompoundDash(int index) {
        return is(index, Word.NEUTRAL) && words(index).equals(List.of("-"));
    }

    boolean is(int index, Word word) {
        return at(index) == word;
    }

    boolean isAny(int index, Word... words) {
        Meaning meaning = at(index);
        for (Word word : words) {
            if (meaning == word) {
                return true;
            }
        }
        return false;
    }

    /// Whether a word of this kind stands anywhere.
    boolean has(Word word) {
        return kinds.contains(word);
    }

    /// Whether some words exclude from the study; "ineligible for surgery" only says what cannot be done.
    boolean excludes() {
        for (int i = 0; has(Word.EXCLUDED) && i < size(); i++) {
            boolean criteria = isAny(i - 1, Word.SLASH, Word.AND, Word.OR) && is(i - 2, Word.INCLUDED);
            if (is(i, Word.EXCLUDED) && !isUnfit(i) && !criteria) {
                return true;
            }
        }
        return false;
    }

    private boolean isUnfit(int at) {
        boolean eligible = words(at).getLast().endsWith("eligible");
        boolean forWhat =
                at + 1 < size() && List.of("for", "to").contains(words(at + 1).getFirst());
        int what = skip(at + 2, Word.NEUTRAL);
        boolean study = false;
        for (int i = at + 1; i <= Math.min(what, size() - 1); i++) {
            study |= hasOneOf(i, STUDY);
        }
        return eligible && forWhat && !study;
    }

    /// Whether no full stop or semicolon stands before the last mark.
    boolean isOneSentence() {
        return ends == 0 || (ends == 1 && isAny(size() - 1, Word.STOP, Word.SEMICOLON));
    }

    Meaning.@Nullable Amount number(int index) {
        return at(index) instanceof Meaning.Amount number ? number : null;
    }

    /// The first mark from `index` on that is none of `words`; gives up after [#FARTHEST] marks, so that no
    /// text can make a rule read it again and again.
    int skip(int index, Word... words) {
        int at = index;
        while (at < size() && at - index < FARTHEST && isAny(at, words)) {
            at++;
        }
        return at;
    }

    /// The first mark from `index` on that is one of `words`, or the end.
    int until(int index, Word... words) {
        int at = index;
        while (at < size() && !isAny(at, words)) {
            at++;
        }
        return at;
    }

    Span span(int index) {
        return span(index, index + 1);
    }

    /// From the first unit of mark `from` to the last of the mark before `to`.
    Span span(int from, int to) {
        return tokens.span(marks.get(from).from(), marks.get(to - 1).to());
    }

    /// The longest phrase of another dictionary that begins with the mark at `index` and ends with a mark; its end is
    /// one past that mark. Null when there is none.
    <T> @Nullable Found<T> longest(Phrases<T> dictionary, int index) {
        Found<T> found = dictionary.longest(tokens, marks.get(index).from());
        if (found == null) {
            return null;
        }
        for (int i = index; i < marks.size() && marks.get(i).to() <= found.end(); i++) {
            if (marks.get(i).to() == found.end()) {
                return new Found<>(i + 1, found.meaning());
            }
        }
        return null;
    }

    /// Whether a mark is printed like the first word of a sentence, whatever stands before it: "No", "Not".
    boolean isTitled(int index) {
        Mark mark = marks.get(index);
        String printed = tokens.printed(mark.from(), mark.from() + 1);
        return Character.isUpperCase(printed.charAt(0))
                && printed.length() > 1
                && Character.isLowerCase(printed.charAt(1));
    }

    /// The words of a mark, lower-case.
    List<String> words(int index) {
        return marks.get(index).words();
    }

    /// Whether a mark holds one of the words.
    boolean hasOneOf(int index, Set<String> words) {
        List<String> own = words(index);
        for (int i = 0; i < own.size(); i++) { // no iterator: asked many times of every mark
            if (words.contains(own.get(i))) {
                return true;
            }
        }
        return false;
    }

    private List<String> words(int from, int to) {
        if (to - from == 1) {
            return List.of(tokens.word(from));
        }
        var words = new String[to - from];
        for (int i = from; i < to; i++) {
            words[i - from] = tokens.word(i);
        }
        return List.of(words);
    }
}
