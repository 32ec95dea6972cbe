package org.trialway.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.trialway.json.ImportJson;
import org.trialway.registry.RecordFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `trialway import`: reads records from files into our copy of the registry.
@Command(
        name = "import",
        description = "Reads ClinicalTrials.gov records from files into our copy of the registry.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "A bad record is reported on stderr and skipped; the others are saved.",
            "Exit codes: 0 done; 2 wrong use; 3 nothing could be read, or a file could not be read to its end",
            "(what could be read is saved); 5 our copy cannot be written (disk full, in use, no permission)."
        })
final class ImportCommand implements Callable<Integer> {

    private static final int BATCH = 250;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "A file or a folder: records of API v2 as JSON, a page of the API, a list, or one a line;"
                    + " also as gzip or zip.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private List<Path> paths;

    @Option(names = "--json", description = "Print the summary as JSON: read, new, changed, unchanged, rejected.")
    private boolean json;

    @Option(names = "--all-errors", description = "Print every rejected record, not only the first 20.")
    private boolean allErrors;

    @Mixin
    private DayOption day = new DayOption();

    @Mixin
    private StoreOption store = new StoreOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Override
    public Integer call() {
        var files = readable();
        long began = System.nanoTime();
        var summary = imported(files);
        print(summary, (System.nanoTime() - began) / 1e9);
        boolean any = summary.read() > summary.rejected();
        return any && summary.isWhole() && files.size() == paths.size() ? ExitCode.DONE : ExitCode.BAD_INPUT;
    }

    private Importing.Summary imported(List<RecordFile> files) {
        try (var opened = store.open();
                var progress = progress(files)) {
            return new Importing(opened, day.today(), progress, allErrors).of(files, BATCH);
        }
    }

    private List<RecordFile> readable() {
        var files = new ArrayList<RecordFile>();
        for (var path : paths) {
            try {
                files.add(RecordFile.at(path));
            } catch (IOException e) {
                errors().println("%s: cannot be opened (%s).".formatted(path, Failures.reason(e)));
            }
        }
        return files;
    }

    private Progress progress(List<RecordFile> files) {
        long bytes = files.stream().mapToLong(RecordFile::totalBytes).sum();
        boolean shown = !json && Progress.isTerminal();
        return shown ? Progress.shown(errors(), System.err, "import", bytes) : Progress.hidden(errors());
    }

    private PrintWriter errors() {
        return spec.commandLine().getErr();
    }

    private void print(Importing.Summary summary, double seconds) {
        var out = spec.commandLine().getOut();
        var saved = summary.saved();
        if (json) {
            out.println(ImportJson.of(saved, summary.rejected()));
            return;
        }
        out.println(String.format(
                Locale.ROOT,
                "Read %,d: %,d new, %,d changed, %,d unchanged, %,d rejected (%.1f s, %,.0f/s).",
                summary.read(),
                saved.fresh(),
                saved.changed(),
                saved.unchanged(),
                summary.rejected(),
                seconds,
                summary.read() / Math.max(seconds, 1e-9)));
    }
}
