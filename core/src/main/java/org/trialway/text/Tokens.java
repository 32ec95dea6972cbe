package org.trialway.text;

import java.util.ArrayList;
import java.util.List;

/// A text cut into words, numbers and signs, each with its exact place in the raw text.
///
/// Blanks belong to no token; every other character belongs to exactly one. Offsets are those of the raw text even
/// where a token is spelled otherwise: `\>` is one token of two units that reads `>`.
public final class Tokens {

    public enum Kind {
        /// Begins with a letter, e.g. `ecog`, `mm3`, `gilbert's`.
        WORD,
        /// Digits with points or commas between them, e.g. `1,500`, `0.5`.
        NUMBER,
        /// Anything else; `>=` and `<=` are one sign each.
        SIGN
    }

    /// @param word lower-case, with one spelling for each sign (see [Tokenizer])
    record Token(Kind kind, int start, int end, String word) {}

    private final String text;
    private final List<Token> tokens;

    private Tokens(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    public static Tokens of(String text) {
        return of(text, new Span(0, text.length()));
    }

    /// The tokens of a part of a text; their offsets are those of the whole.
    public static Tokens of(String text, Span part) {
        return new Tokens(text, new Tokenizer(text, part).read());
    }

    /// The tokens from `from` up to, but not including, `to`.
    public Tokens part(int from, int to) {
        return new Tokens(text, new ArrayList<>(tokens.subList(from, to)));
    }

    public int size() {
        return tokens.size();
    }

    public boolean isEmpty() {
        return tokens.isEmpty();
    }

    public Kind kind(int index) {
        return tokens.get(index).kind();
    }

    /// The token in lower case, dashes as `-`, `≥` as `>=`, `×` as `x`, the letter for micro as `u`.
    public String word(int index) {
        return tokens.get(index).word();
    }

    public boolean is(int index, String word) {
        return index >= 0 && index < size() && word(index).equals(word);
    }

    public int start(int index) {
        return tokens.get(index).start();
    }

    public int end(int index) {
        return tokens.get(index).end();
    }

    public Span span(int index) {
        return new Span(start(index), end(index));
    }

    /// From the first unit of token `from` to the last of the token before `to`; `from` must be less than `to`.
    public Span span(int from, int to) {
        return new Span(start(from), end(to - 1));
    }

    /// The text of the tokens from `from` up to, but not including, `to`, as it is printed.
    public String printed(int from, int to) {
        return text.substring(start(from), end(to - 1));
    }

    /// Whether the tokens from `from` up to `to` are printed in exactly these letters.
    public boolean isPrinted(int from, int to, String printed) {
        int length = end(to - 1) - start(from);
        return length == printed.length() && text.startsWith(printed, start(from));
    }

    /// Whether no blank stands between this token and the one before it.
    public boolean isJoined(int index) {
        return index > 0 && start(index) == end(index - 1);
    }
}
