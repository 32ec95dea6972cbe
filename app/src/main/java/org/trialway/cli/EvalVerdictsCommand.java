package org.trialway.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.trialway.eval.VerdictFigures;
import org.trialway.eval.VerdictRun;
import org.trialway.json.JudgedPairs;
import org.trialway.json.PatientFile;
import org.trialway.json.PatientReader;
import org.trialway.json.VerdictLine;
import org.trialway.registry.RecordFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `trialway eval verdicts`: a verdict on each pair of patient and study, one a line.
@Command(
        name = "verdicts",
        description = {
            "Write a verdict on each pair of patient and study, one JSON object a line.",
            "Each patient is judged on the day \"asOf\" of the patient file."
        },
        mixinStandardHelpOptions = true)
final class EvalVerdictsCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in before call()
    private CommandSpec spec;

    @Option(
            names = "--patients",
            required = true,
            paramLabel = "FILE",
            description = "Patients, see docs/patient-format.md.")
    @SuppressWarnings("NullAway.Init") // required
    private Path patients;

    @Option(
            names = "--studies",
            required = true,
            arity = "1..*",
            paramLabel = "FILE",
            description = "Records of studies: any form that import reads.")
    @SuppressWarnings("NullAway.Init") // required
    private List<Path> studies;

    @Option(
            names = "--pairs",
            paramLabel = "FILE",
            description =
                    "Only these pairs: a line each with \"patient\" and \"nct\". If the lines have a \"verdict\", figures are printed.")
    private @Nullable Path pairs;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where the lines go.")
    @SuppressWarnings("NullAway.Init") // required
    private Path out;

    @Override
    public Integer call() throws IOException {
        PatientFile file = PatientReader.read(patients);
        file.patients()
                .forEach(entry -> entry.notes().forEach(spec.commandLine().getErr()::println));
        var gold = pairs == null ? new JudgedPairs(Set.of(), Map.of()) : JudgedPairs.read(pairs);
        var run = new VerdictRun(file, gold.pairs());
        var figures = new VerdictFigures();
        List<RecordFile> files = new ArrayList<>();
        for (Path path : studies) {
            files.add(RecordFile.at(path));
        }
        try (var lines = Files.newBufferedWriter(out)) {
            run.over(files, judged -> {
                figures.add(judged.pair(), judged.match().verdict());
                try {
                    lines.write(VerdictLine.of(
                            judged.pair().patient(),
                            judged.match(),
                            judged.study().eligibility()));
                    lines.newLine();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        report(run, figures, gold);
        return ExitCode.DONE;
    }

    private void report(VerdictRun run, VerdictFigures figures, JudgedPairs gold) {
        run.rejected().forEach(bad -> spec.commandLine().getErr().println(bad.where() + ": " + bad.message()));
        if (!gold.judged().isEmpty()) {
            PrintWriter print = spec.commandLine().getOut();
            figures.table(gold).forEach(print::println);
            print.println(figures.summary(gold));
        }
    }
}
