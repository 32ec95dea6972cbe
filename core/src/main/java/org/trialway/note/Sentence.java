package org.trialway.note;

import org.trialway.text.Span;

/// One sentence of a note.
///
/// @param number as printed before it, or counted from 0
/// @param span its words in the note, without the number before them
public record Sentence(int number, Span span, Section section) {}
