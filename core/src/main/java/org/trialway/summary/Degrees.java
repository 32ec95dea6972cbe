package org.trialway.summary;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.trialway.note.Mention;
import org.trialway.note.Sentence;
import org.trialway.note.WordForm;
import org.trialway.text.Span;
import org.trialway.text.Tokens;

/// Whether a note says the words of degree that a criterion sets beside a thing.
final class Degrees {

    /// A bound on something that is not measured by name: "of > 170/100", "score of six", "grade 3".
    private static final Pattern LIMIT =
            Pattern.compile("[<>≥≤]\\s*\\d|\\bscores?\\b|\\bgrades?\\s+[>≥\\dIV]", Pattern.CASE_INSENSITIVE);

    private Degrees() {}

    /// The words around a thing in the criterion that none of the sentences says.
    static List<String> unsaid(Mention thing, Asked asked, Subject subject, Set<Integer> sentences) {
        Span clause = Clause.around(asked.text(), thing.span());
        List<Span> names = asked.things().stream().map(Mention::span).toList();
        List<String> words = DegreeWords.of(asked.text(), clause, names);
        if (LIMIT.matcher(clause.in(asked.text())).find()) {
            return List.of("limit");
        }
        Set<String> said = new HashSet<>();
        for (Sentence sentence : subject.reading().note().sentences()) {
            if (sentences.contains(sentence.number())) {
                Tokens tokens = Tokens.of(subject.reading().note().text(), sentence.span());
                for (int i = 0; i < tokens.size(); i++) {
                    said.add(WordForm.of(tokens.word(i)));
                }
            }
        }
        return words.stream().filter(word -> !said.contains(word)).toList();
    }
}
