package org.trialway.note;

import java.util.List;

/// A note cut into sentences, in text order.
///
/// @param text the note as it was written; every span is an offset into it
public record NoteText(String text, List<Sentence> sentences) {

    public NoteText {
        sentences = List.copyOf(sentences);
    }

    /// The words of a sentence.
    public String words(Sentence sentence) {
        return sentence.span().in(text);
    }

    /// The number of sentences only: a note holds a patient's words.
    @Override
    public String toString() {
        return "Note of %d sentences".formatted(sentences.size());
    }
}
