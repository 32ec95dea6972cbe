package org.trialway.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.trialway.json.NoteFile;
import org.trialway.json.NoteJson;
import org.trialway.note.NoteReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `trialway note`: the facts that are read from a doctor's note.
@Command(
        name = "note",
        description = {
            "Show the facts read from a doctor's note in plain text, each under its sentence.",
            "For clinicians: check them before you match with them (match --note)."
        },
        footer = {"", "Examples:", "  trialway note letter.txt", "  trialway note letter.txt --day 2026-11-23 --json"},
        mixinStandardHelpOptions = true)
final class NoteCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in before call()
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The note, plain text in UTF-8.")
    @SuppressWarnings("NullAway.Init") // required
    private Path file;

    @Option(names = "--json", description = "Print JSON, see docs/json.md.")
    private boolean json;

    @Mixin
    private DayOption day = new DayOption();

    @Override
    public Integer call() throws IOException {
        NoteReading reading = NoteFile.read(file, day.today());
        if (json) {
            spec.commandLine().getOut().println(NoteJson.of(reading));
        } else {
            new NoteText(new Lines(spec.commandLine().getOut())).print(reading);
        }
        return reading.patient().facts().isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.DONE;
    }
}
