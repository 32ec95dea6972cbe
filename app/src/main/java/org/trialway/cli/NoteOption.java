package org.trialway.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trialway.json.NoteFile;
import org.trialway.json.PatientFile;
import org.trialway.match.Unmentioned;
import org.trialway.note.NoteReading;
import org.trialway.text.PartialDate;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// A clinician's note in place of a patient file, and what it means that the note leaves a thing out.
final class NoteOption {

    @Option(names = "--note", description = "For clinicians: FILE is a doctor's note in plain text.")
    private boolean note;

    @Option(
            names = "--policy",
            converter = UnmentionedOption.class,
            completionCandidates = UnmentionedOption.Codes.class,
            paramLabel = "POLICY",
            description =
                    "With --note: what it leaves out is unknown (ask, the default), or the note is a full summary and what it"
                            + " leaves out is to be confirmed (complete-summary).")
    private @Nullable Unmentioned policy;

    boolean isGiven() {
        return note;
    }

    Unmentioned unmentioned() {
        return policy == null ? Unmentioned.ASK : policy;
    }

    /// @throws ParameterException if a policy is given without a note
    void check(CommandLine line) {
        if (policy != null && !note) {
            throw new ParameterException(line, "--policy: only a doctor's note leaves things out; add --note");
        }
    }

    /// The facts of the note, which are shown to `shown` with their sentences.
    PatientFile.Entry entry(Path file, LocalDate day, PrintWriter shown) throws IOException {
        NoteReading reading = NoteFile.read(file, day);
        var lines = new Lines(shown);
        new NoteText(lines).print(reading);
        lines.print("Policy: %s.".formatted(unmentioned().words()));
        lines.empty();
        return new PatientFile.Entry(reading.patient(), PartialDate.of(day), List.of());
    }
}
