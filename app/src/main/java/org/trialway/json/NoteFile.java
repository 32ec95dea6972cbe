package org.trialway.json;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.trialway.note.NoteReader;
import org.trialway.note.NoteReading;
import org.trialway.patient.CaseId;
import org.trialway.text.PartialDate;

/// A doctor's note in a file of plain text.
public final class NoteFile {

    private static final CaseId ID = new CaseId("note");

    /// Far more than any note; a larger file is something else.
    private static final long MOST_BYTES = 1 << 20;

    private NoteFile() {}

    /// Reads a note from a text file.
    ///
    /// @param written the day the note speaks of
    /// @throws PatientFormatException if it is no text of a note's size
    public static NoteReading read(Path file, LocalDate written) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new PatientFormatException("%s: expected a note of at most 1 MB of plain text".formatted(file));
        }
        try {
            String text = Files.readString(file);
            if (text.isBlank()) {
                throw new PatientFormatException("%s: expected a note, found no words".formatted(file));
            }
            return new NoteReader().read(ID, text, PartialDate.of(written));
        } catch (CharacterCodingException e) {
            throw new PatientFormatException("%s: expected plain text in UTF-8".formatted(file));
        }
    }
}
