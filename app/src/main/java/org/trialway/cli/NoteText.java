package org.trialway.cli;

import java.util.List;
import org.trialway.note.NoteReading;
import org.trialway.note.Sentence;
import org.trialway.patient.Fact;
import org.trialway.patient.FactWords;

/// Prints the facts read from a note under their sentences.
record NoteText(Lines lines) {

    private static final String MARGIN = "       → ";

    void print(NoteReading reading) {
        lines.print("Read from the note (sentence number, words, facts):");
        for (Sentence sentence : reading.note().sentences()) {
            lines.printCut("%3d  ".formatted(sentence.number()), reading.note().words(sentence));
            factsOf(reading, sentence).forEach(fact -> lines.print(MARGIN, FactWords.of(fact)));
        }
        lines.empty();
    }

    private static List<Fact> factsOf(NoteReading reading, Sentence sentence) {
        String reference = "sentence " + sentence.number();
        return reading.patient().facts().stream()
                .filter(fact -> fact.provenance().reference().equals(reference))
                .toList();
    }
}
