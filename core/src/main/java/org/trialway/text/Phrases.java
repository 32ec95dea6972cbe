package org.trialway.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A dictionary of phrases of one or more words, matched against [Tokens] longest first.
///
/// A phrase is cut like any text, so it is found whatever its case or spelling of signs. A hyphen inside a compound
/// counts for nothing: `anti-PD-1` finds "anti PD-1". Looking up costs at most the words of the longest phrase,
/// whatever the text; nothing is ever tried twice. Safe for any number of threads.
///
/// @param <T> what a phrase means
public final class Phrases<T> {

    private static final int LONGEST_SHORT_FORM = 6;

    private final Node<T> root;

    private Phrases(Node<T> root) {
        this.root = root;
    }

    /// A phrase that was found.
    ///
    /// @param end index of the token after its last
    public record Found<T>(int end, T meaning) {}

    private static final class Node<T> {
        private final Map<String, Node<T>> next = new HashMap<>();
        private @Nullable T meaning;
    }

    public static <T> Builder<T> builder() {
        return new Builder<>();
    }

    public static final class Builder<T> {

        private final Node<T> root = new Node<>();

        private Builder() {}

        /// Adds a phrase.
        ///
        /// @throws IllegalArgumentException if it holds no word, or is there already with another meaning
        public Builder<T> add(String phrase, T meaning) {
            Tokens words = Tokens.of(phrase);
            Node<T> node = root;
            for (int i = 0; i < words.size(); i++) {
                if (!isHyphen(words, i)) {
                    node = node.next.computeIfAbsent(words.word(i), word -> new Node<>());
                }
            }
            if (node == root) {
                throw new IllegalArgumentException("\"%s\" holds no word".formatted(phrase));
            }
            if (node.meaning != null && !node.meaning.equals(meaning)) {
                throw new IllegalArgumentException(
                        "\"%s\" already means %s, so it cannot mean %s".formatted(phrase, node.meaning, meaning));
            }
            node.meaning = meaning;
            return this;
        }

        /// Adds a phrase unless it is there already.
        public Builder<T> addIfFree(String phrase, T meaning) {
            Node<T> node = root;
            Tokens words = Tokens.of(phrase);
            for (int i = 0; i < words.size(); i++) {
                if (!isHyphen(words, i)) {
                    node = node.next.computeIfAbsent(words.word(i), word -> new Node<>());
                }
            }
            if (node != root && node.meaning == null) {
                node.meaning = meaning;
            }
            return this;
        }

        /// Adds phrases that stand in one text, parted by a semicolon and a blank.
        public Builder<T> addList(String phrases, T meaning) {
            return addAll(List.of(phrases.split("; ")), meaning);
        }

        public Builder<T> addAll(Iterable<String> phrases, T meaning) {
            phrases.forEach(phrase -> add(phrase, meaning));
            return this;
        }

        public Phrases<T> build() {
            return new Phrases<>(root);
        }
    }

    /// The longest phrase that begins at token `from`, or null.
    public @Nullable Found<T> longest(Tokens tokens, int from) {
        Node<T> node = root;
        Found<T> found = null;
        for (int i = from; i < tokens.size(); i++) {
            if (i > from && isHyphen(tokens, i)) {
                continue;
            }
            if (i > from && isShortForm(tokens, i)) {
                i += 2;
                continue;
            }
            Node<T> next = node.next.get(tokens.word(i));
            if (next == null) {
                return found;
            }
            node = next;
            if (node.meaning != null) {
                found = new Found<>(i + 1, node.meaning);
            }
        }
        return found;
    }

    /// A short form in parentheses, "central nervous system (CNS) metastases"; not the letter in "PD-(L)1".
    private static boolean isShortForm(Tokens tokens, int index) {
        return tokens.is(index, "(")
                && !tokens.isJoined(index)
                && index + 2 < tokens.size()
                && tokens.is(index + 2, ")")
                && tokens.kind(index + 1) == Tokens.Kind.WORD
                && tokens.word(index + 1).length() <= LONGEST_SHORT_FORM;
    }

    /// A dash that touches the words on both its sides; "anti- CD137" is a slip for one.
    private static boolean isHyphen(Tokens tokens, int index) {
        return tokens.is(index, "-")
                && tokens.isJoined(index)
                && index + 1 < tokens.size()
                && (tokens.isJoined(index + 1) || tokens.is(index - 1, "anti"))
                && tokens.kind(index + 1) != Tokens.Kind.SIGN;
    }
}
