package org.trialway.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.trialway.text.Tokens;

/// What is alike in items that are worded a little differently: their first words that carry meaning, with every number
/// as one sign.
final class LeftOverShape {

    private static final int WORDS = 4;

    private static final Set<String> FILLING = Set.of(
            "a an the of or and to in for with by on at any all be is are was were has have had having must should will may"
                    .concat(
                            " can not no other than from as that this which who whose patient patients subject subjects")
                    .concat(" participant participants individual individuals person people")
                    .split(" "));

    private LeftOverShape() {}

    static String of(String words) {
        Tokens tokens = Tokens.of(words);
        List<String> shape = new ArrayList<>();
        for (int i = 0; i < tokens.size() && shape.size() < WORDS; i++) {
            if (tokens.kind(i) == Tokens.Kind.NUMBER) {
                shape.add("#");
            } else if (tokens.kind(i) == Tokens.Kind.WORD && !FILLING.contains(tokens.word(i))) {
                shape.add(tokens.word(i));
            }
        }
        return String.join(" ", shape);
    }
}
