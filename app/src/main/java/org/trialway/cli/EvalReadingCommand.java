package org.trialway.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.trialway.eval.ReadingRun;
import org.trialway.json.ReadingSummary;
import org.trialway.registry.RecordFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `trialway eval reading`: of how many criteria the reading makes something, and what is left.
@Command(
        name = "reading",
        description = {
            "Count how many criteria of studies of an immunotherapy yield an attribute, and list the",
            "commonest shapes of those that do not."
        },
        mixinStandardHelpOptions = true)
final class EvalReadingCommand implements Callable<Integer> {

    private static final int SHAPES = 50;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in before call()
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Records of studies: any form that import reads.")
    @SuppressWarnings("NullAway.Init") // required
    private List<Path> files;

    @Option(names = "--every-study", description = "Count all studies, not only those that name an immunotherapy.")
    private boolean everyStudy;

    @Option(names = "--json", description = "Print one JSON object; see docs/json.md.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        var run = new ReadingRun(everyStudy);
        for (Path file : files) {
            run.over(RecordFile.at(file));
        }
        run.rejected().forEach(bad -> spec.commandLine().getErr().println(bad.where() + ": " + bad.message()));
        print(run.summary(SHAPES));
        return run.rejected().isEmpty() ? ExitCode.DONE : ExitCode.BAD_INPUT;
    }

    private void print(ReadingSummary summary) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(summary.toJson());
            return;
        }
        out.println(String.format(
                Locale.ROOT,
                "%,d studies: %,d items yield an attribute, %,d lines are headings, %,d items are left; share %.3f.",
                summary.studies(),
                summary.yielding(),
                summary.headings(),
                summary.left(),
                summary.share()));
        for (ReadingSummary.Shape shape : summary.commonest()) {
            out.println(Lines.cut("%5d  %s: %s".formatted(shape.count(), shape.words(), shape.example()), 120));
        }
    }
}
