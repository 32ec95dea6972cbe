package org.trialway.note;

import org.trialway.knowledge.Concept;
import org.trialway.text.Span;

/// One thing that a note names, and what it says of it.
///
/// @param span the name's place in the note
/// @param sentence the number of its sentence
/// @param past whether the words speak of the past
public record Mention(Concept concept, Span span, int sentence, Standing standing, boolean past, Timing timing) {

    /// The kind of thing and where it stands; not what it is.
    @Override
    public String toString() {
        return "Mention of a %s at %s".formatted(concept.kind(), span);
    }
}
