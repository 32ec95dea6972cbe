package org.trialway.treatment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The ways in which records write one name: with or without the hyphen or blank inside a code, with Greek letters or
/// their names, with or without accents.
///
/// `BGB-A317` is also `BGBA317`; `interferon-alpha` is also `IFN-α` where the table says `IFN-alpha`.
final class Spellings {

    /// More joints than these are not varied: each doubles the spellings.
    private static final int MOST_JOINTS = 4;

    private static final int SHORT = 3;
    private static final String BLANKS = " -\u2010\u2011\u2013/";

    private static final Map<String, List<String>> GREEK = Map.of(
            "alpha", List.of("alfa", "α"),
            "alfa", List.of("alpha", "α"),
            "beta", List.of("β"),
            "gamma", List.of("γ"),
            "delta", List.of("δ"),
            "α", List.of("alpha", "a"),
            "β", List.of("beta", "b"),
            "γ", List.of("gamma"));

    private Spellings() {}

    /// All spellings of a phrase, itself first.
    static Set<String> of(String phrase) {
        var all = new LinkedHashSet<String>();
        all.add(phrase);
        List<String> pieces = pieces(phrase);
        vary(pieces, all);
        for (int i = 0; i < pieces.size(); i++) {
            for (String other : GREEK.getOrDefault(pieces.get(i), List.of())) {
                var replaced = new ArrayList<>(pieces);
                replaced.set(i, other);
                vary(replaced, all);
            }
        }
        if (phrase.indexOf('é') >= 0) {
            all.add(phrase.replace('é', 'e'));
        }
        return all;
    }

    private static void vary(List<String> pieces, Set<String> all) {
        var joints = new ArrayList<Integer>();
        for (int i = 1; i < pieces.size(); i++) {
            if (isLoose(pieces.get(i - 1)) || isLoose(pieces.get(i))) {
                joints.add(i);
            }
        }
        int varied = Math.min(joints.size(), MOST_JOINTS);
        for (int mask = 0; mask < 1 << varied; mask++) {
            var spelled = new StringBuilder(pieces.getFirst());
            for (int i = 1; i < pieces.size(); i++) {
                int joint = joints.indexOf(i);
                boolean joined = joint >= 0 && joint < varied && (mask & (1 << joint)) != 0;
                spelled.append(joined ? "" : " ").append(pieces.get(i));
            }
            all.add(spelled.toString());
        }
    }

    /// Digits, letters of a code and single Greek letters hold on to their neighbours in many ways; whole words do not.
    private static boolean isLoose(String piece) {
        return piece.length() <= SHORT || Character.isDigit(piece.charAt(0));
    }

    /// Runs of letters, of digits and single signs, in lower case, without blanks, hyphens and slashes.
    private static List<String> pieces(String phrase) {
        var pieces = new ArrayList<String>();
        int at = 0;
        while (at < phrase.length()) {
            char c = phrase.charAt(at);
            int end = at + 1;
            if (BLANKS.indexOf(c) >= 0) {
                at = end;
                continue;
            }
            while (end < phrase.length() && sameRun(c, phrase.charAt(end))) {
                end++;
            }
            pieces.add(phrase.substring(at, end).toLowerCase(Locale.ROOT));
            at = end;
        }
        return pieces;
    }

    private static boolean sameRun(char first, char next) {
        return (Character.isLetter(first) && (Character.isLetter(next) || next == '\''))
                || (Character.isDigit(first) && (Character.isDigit(next) || next == '.'));
    }
}
