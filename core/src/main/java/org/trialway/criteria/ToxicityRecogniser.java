package org.trialway.criteria;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trialway.criteria.Meaning.Word;
import org.trialway.knowledge.Concept;
import org.trialway.knowledge.Concept.Kind;

/// "Recovered from the toxicity of prior therapy to grade 1" and "toxicities that have not resolved": asks that
/// toxicity is over, in the degree that the words go on to tell. How far it must be over is never settled here, so the
/// statement can turn nobody away.
final class ToxicityRecogniser implements Recogniser {

    static final Concept UNRESOLVED = new Concept(Kind.CONDITION, "unresolved toxicity");

    private static final Set<String> OVER = Set.of(
            ("recover recovers recovered recovery recovering resolve resolves resolved resolution resolving unresolved "
                            + "subsided returned improved reduced reverted relieved alleviated")
                    .split(" "));

    private static final Set<String> TOXIC =
            Set.of("toxicity", "toxicities", "toxic", "sequelae", "irae", "iraes", "imaes", "aes", "teaes", "traes");
    private static final Set<String> ADVERSE = Set.of("adverse", "side");
    private static final Set<String> EFFECTS =
            Set.of("effect", "effects", "event", "events", "reaction", "reactions", "experiences");
    private static final Set<String> EARLIER = Set.of("prior", "previous", "previously", "earlier", "last", "received");
    private static final Set<String> TREATED = Set.of(
            ("therapy therapies treatment treatments chemotherapy radiotherapy immunotherapy radiation agent agents "
                            + "anticancer cancer antitumor")
                    .split(" "));
    private static final Set<String> LASTING =
            Set.of("persistent", "persisting", "ongoing", "residual", "unresolved", "remaining", "lingering");
    private static final Set<String> NOT_OVER = Set.of(
            ("not failure fail fails failed inadequate inadequately incomplete incompletely unable without unresolved "
                            + "insufficient lack never")
                    .split(" "));
    private static final Set<String> OPERATIONS =
            Set.of("surgery", "surgical", "surgeries", "trauma", "traumatic", "injury", "procedure", "procedures");

    private static final Set<String> SINCE = Set.of("since", "elapsed", "prior", "previous");

    private static final int NEAR = 14;

    /// One of these stands at the beginning.
    private static final Set<String> FIRST =
            Stream.of(OVER, TOXIC, ADVERSE, LASTING).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

    @Override
    public @Nullable Reading at(Marks marks, int at, Topic topic) {
        if (!marks.hasOneOf(at, FIRST)) {
            return null;
        }
        boolean over = isAny(marks, at, OVER);
        if (!over && !isToxic(marks, at) && !isAny(marks, at, LASTING)) {
            return null;
        }
        int end = end(marks, at);
        if (over) {
            return recovery(marks, at, end);
        }
        int next = next(marks, at + 1, Math.min(sentenceEnd(marks, at), at + 2 * NEAR), OVER);
        if (isToxic(marks, at) && next >= 0) {
            return reading(marks, at, end, isNot(marks, next, at));
        }
        boolean lasts = isAny(marks, at, LASTING) && toxicNear(marks, at + 1, at + 4);
        return lasts ? reading(marks, at, end, true) : null;
    }

    private static @Nullable Reading recovery(Marks marks, int at, int end) {
        int near = Math.min(sentenceEnd(marks, at), at + NEAR);
        boolean toxic = toxicNear(marks, at, near);
        boolean treated = next(marks, at, near, EARLIER) >= 0 && next(marks, at, near, TREATED) >= 0;
        boolean effects = next(marks, at, near, EFFECTS) >= 0 && next(marks, at, near, TREATED) >= 0;
        if (isLast(marks, at) && next(marks, Math.max(0, at - NEAR), at, SINCE) >= 0) {
            return reading(marks, at, at + 1, false);
        }
        boolean operated = next(marks, at, near, OPERATIONS) >= 0;
        if (!toxic && (operated || !(treated || effects) || !isOfPerson(marks, at))) {
            return null;
        }
        boolean not = isNot(marks, at, Math.max(0, at - 5)) || isAny(marks, at, NOT_OVER);
        int from = not ? notBefore(marks, at) : at;
        return reading(marks, from, end, not);
    }

    /// "4 weeks since chemotherapy and RECOVERED".
    private static boolean isLast(Marks marks, int at) {
        return isOfPerson(marks, at) && marks.skip(at + 1, Word.STOP, Word.SEMICOLON, Word.CLOSE) >= marks.size();
    }

    /// Treatments may have "improved" and cancers "returned": only people recover.
    private static boolean isOfPerson(Marks marks, int at) {
        return marks.words(at).stream().anyMatch(word -> word.startsWith("recover"));
    }

    private static Reading reading(Marks marks, int from, int to, boolean unresolved) {
        var source = new Source.Words(marks.span(from, to));
        var has = new Criterion.Qualified(new Criterion.Has(UNRESOLVED, 0, source), source.span(), source);
        return new Reading(from, to, unresolved ? has : new Criterion.Not(has, source));
    }

    /// Where the clause ends: not at a comma between grades, "grade 0, 1 or baseline".
    private static int end(Marks marks, int from) {
        int depth = 0;
        for (int i = from; i < marks.size(); i++) {
            depth += marks.is(i, Word.OPEN) ? 1 : 0;
            boolean close = marks.is(i, Word.CLOSE) && --depth < 0;
            boolean except = i > from
                    && marks.is(i, Word.CAUTION)
                    && !marks.words(i).getFirst().equals("other");
            if (close || marks.isAny(i, Word.STOP, Word.SEMICOLON) || except || isClauseEnd(marks, i, depth)) {
                return i;
            }
            if (i > from && marks.words(i).getFirst().equals("other")) {
                return i;
            }
        }
        return marks.size();
    }

    private static boolean isClauseEnd(Marks marks, int at, int depth) {
        if (depth > 0 || !marks.is(at, Word.COMMA)) {
            return false;
        }
        boolean grade = marks.number(at + 1) != null
                || marks.isAny(at + 1, Word.OR, Word.AND_OR)
                || (at + 1 < marks.size() && marks.words(at + 1).contains("baseline"));
        return !grade;
    }

    private static int sentenceEnd(Marks marks, int from) {
        return marks.until(from, Word.STOP, Word.SEMICOLON);
    }

    private static int notBefore(Marks marks, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
            if (marks.is(i, Word.NOT) || isAny(marks, i, NOT_OVER)) {
                return i;
            }
        }
        return at;
    }

    private static boolean isNot(Marks marks, int at, int first) {
        for (int i = at; i >= Math.max(first, at - 5); i--) {
            if (marks.isAny(i, Word.STOP, Word.SEMICOLON)) {
                return false;
            }
            if (marks.is(i, Word.NOT) || isAny(marks, i, NOT_OVER)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isToxic(Marks marks, int at) {
        return isAny(marks, at, TOXIC)
                || (isAny(marks, at, ADVERSE) && (isAny(marks, at, EFFECTS) || isAny(marks, at + 1, EFFECTS)));
    }

    private static boolean toxicNear(Marks marks, int from, int to) {
        for (int i = from; i < Math.min(to, marks.size()); i++) {
            if (isToxic(marks, i)) {
                return true;
            }
        }
        return false;
    }

    private static int next(Marks marks, int from, int to, Set<String> words) {
        for (int i = from; i < to; i++) {
            if (isAny(marks, i, words)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isAny(Marks marks, int at, Set<String> words) {
        return at >= 0 && at < marks.size() && marks.hasOneOf(at, words);
    }
}
