package org.trialway.note;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trialway.knowledge.Concept;
import org.trialway.knowledge.Concept.Kind;
import org.trialway.knowledge.Concepts;
import org.trialway.knowledge.NoteNames;
import org.trialway.text.Tokens;

/// The names of all of medicine as notes write them, found longest first.
///
/// Unlike the dictionary of eligibility texts, which must be sure, it takes plurals and spellings as one
/// ([WordForm]) and passes over articles, possessives and sides inside a name: "mass in her left breast".
/// Safe for any number of threads.
public final class Names {

    /// The kinds in the order in which a phrase of two kinds is taken.
    private static final List<Kind> ORDER = List.of(
            Kind.CONDITION,
            Kind.CANCER,
            Kind.PROCEDURE,
            Kind.MEDICINE,
            Kind.THERAPY,
            Kind.REPRODUCTIVE,
            Kind.BIOMARKER,
            Kind.HISTOLOGY,
            Kind.EXTENT);

    private static final Set<String> PASSED =
            Set.of("-", "a", "an", "the", "his", "her", "their", "left", "right", "both", "bilateral");

    private final Node root = new Node();

    /// A name found in a note.
    ///
    /// @param end one past the last token of the name
    public record Found(Concept concept, int end) {}

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>(4);
        private @Nullable Concept concept;
        private @Nullable Exact exact;
    }

    /// A concept that is meant only in these letters.
    private record Exact(Concept concept, String letters) {}

    private static final class Loaded {
        private static final Names ALL = new Names(Concepts.ofMedicine());
    }

    /// All names, read when first asked for.
    public static Names all() {
        return Loaded.ALL;
    }

    /// A concept's own name goes before another's synonym; after that the order of [#ORDER] and of the tables
    /// counts.
    private Names(Concepts concepts) {
        for (Kind kind : ORDER) {
            concepts.ofKind(kind).stream()
                    .filter(concept -> !concepts.exactPhrases(concept).contains(concept.name()))
                    .forEach(concept -> add(concept.name(), concept));
        }
        NoteNames.read().forEach(entry -> entry.phrases().forEach(phrase -> add(phrase, entry.concept())));
        for (Kind kind : ORDER) {
            for (Concept concept : concepts.ofKind(kind)) {
                concepts.phrases(concept).forEach(phrase -> add(phrase, concept));
                concepts.exactPhrases(concept).forEach(letters -> addExact(letters, concept));
            }
        }
    }

    private void add(String phrase, Concept concept) {
        Node node = nodeOf(phrase);
        node.concept = node.concept == null ? concept : node.concept;
    }

    private void addExact(String letters, Concept concept) {
        Node node = nodeOf(letters);
        node.exact = node.exact == null ? new Exact(concept, letters) : node.exact;
    }

    private Node nodeOf(String phrase) {
        Tokens words = Tokens.of(phrase);
        Node node = root;
        for (int i = 0; i < words.size(); i++) {
            if (i == 0 || !PASSED.contains(words.word(i))) {
                node = node.next.computeIfAbsent(WordForm.of(words.word(i)), form -> new Node());
            }
        }
        return node;
    }

    /// The longest name that begins at token `at`, or null.
    public @Nullable Found longest(Tokens tokens, int at) {
        Node node = root;
        Found found = null;
        for (int i = at; i < tokens.size(); i++) {
            if (i > at && PASSED.contains(tokens.word(i))) {
                continue;
            }
            Node next = node.next.get(WordForm.of(tokens.word(i)));
            if (next == null) {
                return found;
            }
            node = next;
            Concept meant = meant(node, tokens, at, i + 1);
            found = meant == null ? found : new Found(meant, i + 1);
        }
        return found;
    }

    private static @Nullable Concept meant(Node node, Tokens tokens, int from, int to) {
        Exact exact = node.exact;
        if (exact != null && tokens.isPrinted(from, to, exact.letters())) {
            return exact.concept();
        }
        return node.concept;
    }
}
