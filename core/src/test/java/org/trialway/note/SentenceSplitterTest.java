package org.trialway.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {

    @Test
    void numberedLinesKeepTheirNumbersAndTheirExactPlaces() {
        NoteText note = SentenceSplitter.split("0. A tall man. He limps.\n1. No fever.\n");

        assertThat(note.sentences()).extracting(Sentence::number).containsExactly(0, 1);
        assertThat(words(note)).containsExactly("A tall man. He limps.", "No fever.");
    }

    @Test
    void freeTextIsCutAtFullStopsButNotInNumbersOrAfterShortForms() {
        NoteText note = SentenceSplitter.split("Seen by Dr. Marsh. Hb 9.5 g/dL, stable. Plan: rest.");

        assertThat(words(note)).containsExactly("Seen by Dr. Marsh.", "Hb 9.5 g/dL, stable.", "Plan: rest.");
    }

    @Test
    void aLetterEndsASentenceWhereItNamesATypeAndNotWhereItIsAnInitial() {
        NoteText note = SentenceSplitter.split("No hepatitis B. Seen by J. Smith.");

        assertThat(words(note)).containsExactly("No hepatitis B.", "Seen by J. Smith.");
    }

    @Test
    void aHeadingAtTheBeginningOfALineOpensASection() {
        NoteText note = SentenceSplitter.split("Cough for a week.\nFamily history: gout.\nAllergies: none.");

        assertThat(note.sentences())
                .extracting(Sentence::section)
                .containsExactly(Section.NONE, Section.FAMILY, Section.ALLERGIES);
        assertThat(words(note)).containsExactly("Cough for a week.", "gout.", "none.");
    }

    @Test
    void anEmptyNoteHasNoSentence() {
        assertThat(SentenceSplitter.split(" \n\n").sentences()).isEmpty();
    }

    private static List<String> words(NoteText note) {
        return note.sentences().stream().map(note::words).toList();
    }
}
