package org.trialway.treatment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trialway.text.Phrases.Found;
import org.trialway.text.Tokens;

/// Cuts a text into [Clause]s, one for each treatment it speaks of, in one pass.
final class Clauses {

    private static final Set<String> SIGNS = Set.of("+", ";", "(", ")", ":", ".", "[", "]");

    /// Shorter words with the ending of an antibody's name are none.
    private static final int SHORTEST_NAME = 7;

    /// Endings of generic names, as the WHO gives them by class.
    private static final List<String> ANTIBODY_ENDINGS = List.of("mab", "tug", "bart", "mig");

    private static final List<String> CELL_ENDINGS = List.of("leucel");
    private static final List<String> VIRUS_ENDINGS = List.of("repvec", "turev");
    private static final List<String> VACCINE_ENDINGS = List.of("pepimut");

    /// Second words of the generic names of antibody-drug conjugates: the drug that is carried.
    private static final Set<String> CARRIED = Set.of("""
            vedotin deruxtecan mafodotin tesirine ravtansine mertansine ozogamicin emtansine govitecan soravtansine \
            tirumotecan duocarmazine rezetecan pelidotin brengitecan tazevibulin talirine rilsodotin samrotecan \
            ecteribulin adizutecan pamirtecan botidotin opadotin tocentecan sesutecan pelitecan ledadotin fuvedotin \
            uzoptirine zanvirotecan lapirine tecan""".split(" ", -1));

    private final Tokens tokens;
    private final List<Clause> clauses = new ArrayList<>();
    private Clause current = new Clause();
    private int from;

    private Clauses(Tokens tokens) {
        this.tokens = tokens;
    }

    static List<Clause> of(String text) {
        return text.isBlank() ? List.of() : new Clauses(Tokens.of(text)).read();
    }

    private List<Clause> read() {
        int at = 0;
        while (at < tokens.size()) {
            Found<Sense> found = tokens.kind(at) == Tokens.Kind.SIGN ? null : Vocabulary.at(tokens, at);
            if (found == null) {
                unnamed(at);
                at++;
            } else {
                take(found, at);
                at = found.end();
            }
        }
        close(tokens.size());
        return clauses;
    }

    private void take(Found<Sense> found, int at) {
        if (found.meaning() instanceof Sense.Break) {
            close(at);
            from = found.end();
            return;
        }
        if (found.meaning() instanceof Sense.After) {
            close(at);
        }
        if (found.meaning() instanceof Sense.Named && !current.agents().isEmpty()) {
            close(at);
        }
        current.add(found.meaning());
    }

    /// A word that no table holds may still say by its ending what it is.
    private void unnamed(int at) {
        String word = tokens.word(at);
        if (SIGNS.contains(word)) {
            close(at);
            from = at + 1;
        }
        SortWord sort = byEnding(word);
        if (sort != null) {
            current.add(sort);
        }
    }

    private static @Nullable SortWord byEnding(String word) {
        if (word.length() < SHORTEST_NAME) {
            return null;
        }
        if (CARRIED.contains(word)) {
            return SortWord.CONJUGATE;
        }
        if (endsLike(word, ANTIBODY_ENDINGS)) {
            return SortWord.ANTIBODY;
        }
        if (endsLike(word, CELL_ENDINGS)) {
            return SortWord.CELLS;
        }
        if (endsLike(word, VIRUS_ENDINGS)) {
            return SortWord.VIRUS;
        }
        return endsLike(word, VACCINE_ENDINGS) ? SortWord.VACCINE : null;
    }

    private static boolean endsLike(String word, List<String> endings) {
        for (String ending : endings) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private void close(int at) {
        if (!current.isEmpty() && at > from) {
            current.end(tokens.printed(from, at));
            if (current.isOnlyAim() && !clauses.isEmpty() && clauses.getLast().lacksAim()) {
                clauses.getLast().takeAims(current);
            } else {
                clauses.add(current);
            }
        }
        current = new Clause();
        from = at;
    }
}
