package org.trialway.note;

import java.util.ArrayList;
import java.util.List;
import org.trialway.patient.CaseId;
import org.trialway.patient.Patient;
import org.trialway.text.PartialDate;
import org.trialway.text.Span;
import org.trialway.text.Tokens;

/// Reads notes: sentences, who it is about, what is named and measured, and the facts these come to.
///
/// Holds nothing between calls; may be shared by threads. The same note gives the same reading.
public final class NoteReader {

    private final MentionReader mentions = new MentionReader();

    /// What any short text names, by the same rules, read as one sentence: what a criterion asks about.
    public List<Mention> named(String text) {
        var whole = new Sentence(0, new Span(0, text.length()), Section.NONE);
        Tokens tokens = Tokens.of(text);
        return mentions.read(tokens, whole, Scopes.of(tokens), Times.of(tokens));
    }

    /// The bedside values that any short text names.
    public List<Measured> vitals(String text) {
        Tokens tokens = Tokens.of(text);
        return VitalReader.read(tokens, 0, Scopes.of(tokens));
    }

    /// Reads one note.
    ///
    /// @param written the day the note speaks of; lengths of time ("two weeks ago") are counted back from it
    public NoteReading read(CaseId id, String text, PartialDate written) {
        NoteText note = SentenceSplitter.split(text);
        List<Mention> named = new ArrayList<>();
        List<Measured> measured = new ArrayList<>();
        for (Sentence sentence : note.sentences()) {
            Tokens tokens = Tokens.of(text, sentence.span());
            Scopes scopes = Scopes.of(tokens);
            Times times = Times.of(tokens);
            named.addAll(mentions.read(tokens, sentence, scopes, times));
            measured.addAll(VitalReader.read(tokens, sentence.number(), scopes));
            measured.addAll(LabReader.read(tokens, sentence.number(), times));
        }
        Person person = PersonReader.read(note);
        Patient patient = NoteFacts.of(id, written, note, person, named, measured);
        named.addAll(DerivedMentions.of(person, named, measured));
        return new NoteReading(note, person, named, measured, patient);
    }
}
