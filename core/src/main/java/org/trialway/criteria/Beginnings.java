package org.trialway.criteria;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.trialway.criteria.Meaning.Word;

/// Which rules may begin with which meaning, so that most are not asked at most marks.
final class Beginnings {

    /// A rule that says what its statements may begin with; of any other only punctuation is known to begin none.
    interface Told extends Recogniser {

        /// Only the meaning's class, or which [Word] it is, may decide: the answer is kept for all of the same.
        boolean mayBeginWith(Meaning meaning);
    }

    /// Under a [Word] or a class of meanings: a few dozen at most.
    private static final Map<Object, List<Recogniser>> KNOWN = new ConcurrentHashMap<>();

    private Beginnings() {}

    /// Those of [Recogniser#ALL] that may begin with such a meaning, in the same order.
    static List<Recogniser> with(Meaning meaning) {
        Object kind = meaning instanceof Word ? meaning : meaning.getClass();
        List<Recogniser> known = KNOWN.get(kind);
        if (known == null) {
            known = Recogniser.ALL.stream().filter(rule -> may(rule, meaning)).toList();
            KNOWN.put(kind, known);
        }
        return known;
    }

    static boolean may(Recogniser rule, Meaning meaning) {
        return rule instanceof Told told ? told.mayBeginWith(meaning) : !isPunctuation(meaning);
    }

    private static boolean isPunctuation(Meaning meaning) {
        return meaning == Word.COMMA
                || meaning == Word.STOP
                || meaning == Word.SEMICOLON
                || meaning == Word.COLON
                || meaning == Word.CLOSE;
    }
}
