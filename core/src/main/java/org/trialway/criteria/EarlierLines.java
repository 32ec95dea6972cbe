package org.trialway.criteria;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trialway.text.Span;
import org.trialway.text.Tokens;

/// Finds lines of treatment that the first sentence of an item asks for and no other takes back: "At least one earlier
/// line of therapy. Note: Earlier immunotherapy is allowed." Whoever had none does not satisfy it, whatever is allowed.
final class EarlierLines {

    private static final Set<String> LEAST = Set.of("least", "minimum", ">=");

    private static final Set<String> TREATED = words("prior previous previously received");

    private static final Set<String> TREATMENT =
            words("line lines regimen regimens therapy therapies treatment treatments chemotherapy");

    /// What may stand unread in that sentence.
    private static final Set<String> BESIDE = words(
            "having received receive treatment treatments treated including first-line front-line frontline first front "
                    + "line of with - ( ) , prior previous previously in and");

    /// May free some people from the demand, or turn it round.
    private static final Set<String> FREE = words(
            "waive waived waiver exempt exempted unless except exception or require required requirement if naive "
                    + "untreated intolerant intolerance refuse refused decline declined ineligible unsuitable without none "
                    + "candidate candidates cohort cohorts arm arms part newly instead");

    private static final Set<String> TURNED = words("not no more without never");

    private EarlierLines() {}

    static boolean standAlone(Criterion.PartlyUnderstood partly, String text) {
        Criterion.TherapyLines lines = lines(partly.read());
        if (lines == null || lines.least() == 0 || lines.most() >= 0) {
            return false;
        }
        Tokens tokens = Tokens.of(text, Sources.words(partly));
        int end = firstStop(tokens);
        Set<String> said = words(tokens, 0, end);
        return has(said, LEAST)
                && has(said, TREATED)
                && has(said, TREATMENT)
                && !has(said, TURNED)
                && !has(words(tokens, 0, tokens.size()), FREE)
                && isReadBut(tokens, end, partly.unread());
    }

    /// Whether no word of an item may free some people from the lines it asks for.
    ///
    /// @param item its words; those in parentheses explain what stands before them
    static boolean saysNothingFree(Tokens item) {
        Set<String> said = new HashSet<>();
        int depth = 0;
        for (int i = 0; i < item.size(); i++) {
            depth += item.is(i, "(") ? 1 : item.is(i, ")") ? -1 : 0;
            if (depth == 0) {
                said.add(item.word(i));
            }
        }
        return !has(said, FREE) && !has(said, TURNED);
    }

    /// The lines an item asks for; among all that it asks for, those it asks for first.
    static Criterion.@Nullable TherapyLines lines(Criterion read) {
        return switch (read) {
            case Criterion.TherapyLines lines -> lines;
            case Criterion.All all -> all.parts().getFirst() instanceof Criterion.TherapyLines lines ? lines : null;
            default -> null;
        };
    }

    private static int firstStop(Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.is(i, ".") || tokens.is(i, ";")) {
                return i;
            }
        }
        return tokens.size();
    }

    /// Whether all words before `end` were read, but for those of [#BESIDE].
    private static boolean isReadBut(Tokens tokens, int end, List<Span> unread) {
        for (int i = 0; i < end; i++) {
            Span token = tokens.span(i);
            if (!BESIDE.contains(tokens.word(i)) && unread.stream().anyMatch(span -> span.contains(token))) {
                return false;
            }
        }
        return true;
    }

    private static boolean has(Set<String> said, Set<String> words) {
        return said.stream().anyMatch(words::contains);
    }

    private static Set<String> words(Tokens tokens, int from, int to) {
        Set<String> words = new HashSet<>();
        for (int i = from; i < to; i++) {
            words.add(tokens.word(i));
        }
        return words;
    }

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }
}
