package org.trialway.note;

import java.util.Arrays;
import org.trialway.text.Phrases.Found;
import org.trialway.text.Tokens;

/// How each token of one sentence is meant, by the [Cue]s around it.
///
/// A cue says something of the tokens on its side up to the next boundary. Where several speak of one token,
/// somebody else's illness goes before a hypothesis, that before an absence, that before a doubt.
final class Scopes {

    private final Standing[] standing;
    private final boolean[] past;

    private Scopes(int size) {
        standing = new Standing[size];
        Arrays.fill(standing, Standing.PRESENT);
        past = new boolean[size];
    }

    static Scopes of(Tokens tokens) {
        var scopes = new Scopes(tokens.size());
        int boundary = 0;
        int at = 0;
        while (at < tokens.size()) {
            Found<Cue> cue = Cue.WORDS.longest(tokens, at);
            if (cue == null) {
                at++;
                continue;
            }
            scopes.apply(cue.meaning(), boundary, at, cue.end(), tokens);
            boundary = cue.meaning() == Cue.BOUNDARY ? cue.end() : boundary;
            at = cue.end();
        }
        return scopes;
    }

    Standing standing(int token) {
        return standing[token];
    }

    /// Whether the note speaks of the past: "history of", "years ago".
    boolean isPast(int token) {
        return past[token];
    }

    private void apply(Cue cue, int boundary, int from, int to, Tokens tokens) {
        switch (cue) {
            case ABSENT_AFTER -> mark(Standing.ABSENT, to, end(tokens, to));
            case ABSENT_BEFORE -> mark(Standing.ABSENT, boundary, from);
            case UNCERTAIN_AFTER -> mark(Standing.UNCERTAIN, to, end(tokens, to));
            case UNCERTAIN_BEFORE -> mark(Standing.UNCERTAIN, boundary, from);
            case HYPOTHETICAL_AFTER -> mark(Standing.HYPOTHETICAL, to, end(tokens, to));
            case OTHER_PERSON_AFTER -> mark(Standing.OTHER_PERSON, to, end(tokens, to));
            case PAST_AFTER -> Arrays.fill(past, to, end(tokens, to), true);
            case PAST_BEFORE -> Arrays.fill(past, boundary, from, true);
            case BOUNDARY, NONE -> {}
        }
    }

    private void mark(Standing mark, int from, int to) {
        for (int i = from; i < to; i++) {
            standing[i] = weight(mark) > weight(standing[i]) ? mark : standing[i];
        }
    }

    private static int weight(Standing standing) {
        return switch (standing) {
            case PRESENT -> 0;
            case UNCERTAIN -> 1;
            case ABSENT -> 2;
            case HYPOTHETICAL -> 3;
            case OTHER_PERSON -> 4;
        };
    }

    private static int end(Tokens tokens, int from) {
        for (int at = from; at < tokens.size(); at++) {
            Found<Cue> cue = Cue.WORDS.longest(tokens, at);
            if (cue != null && cue.meaning() == Cue.BOUNDARY) {
                return at;
            }
        }
        return tokens.size();
    }
}
