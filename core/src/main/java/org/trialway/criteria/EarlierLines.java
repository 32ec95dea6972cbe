package org.trialway.criteria;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
        if (!(partly.read() instanceof Criterion.TherapyLines lines) || lines.least() == 0 || lines.most() >= 0) {
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
