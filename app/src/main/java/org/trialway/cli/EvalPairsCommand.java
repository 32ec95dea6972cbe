package org.trialway.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.trialway.eval.PairFigures;
import org.trialway.eval.PairRun;
import org.trialway.json.LabelledPair;
import org.trialway.match.Unmentioned;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `trialway eval pairs`: whether each criterion's own words hold for the patient of a note.
@Command(
        name = "pairs",
        description = {
            "Judge pairs of a doctor's note and a criterion, one JSON object a line, and print figures when",
            "the pairs are labelled. A verdict says whether the criterion's own words hold."
        },
        footer = {"", "Example:", "  trialway eval pairs pairs.jsonl --out judged.jsonl --policy complete-summary"},
        mixinStandardHelpOptions = true)
final class EvalPairsCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in before call()
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            description =
                    "A line each with annotation_id, note, criterion_type and criterion_text; labels are optional.")
    @SuppressWarnings("NullAway.Init") // required
    private Path file;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where the lines go.")
    @SuppressWarnings("NullAway.Init") // required
    private Path out;

    @Option(
            names = "--policy",
            defaultValue = "complete-summary",
            converter = UnmentionedOption.class,
            completionCandidates = UnmentionedOption.Codes.class,
            paramLabel = "POLICY",
            description = "What a note leaves out: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Unmentioned policy = Unmentioned.COMPLETE_SUMMARY;

    @Option(names = "--json", description = "Print the figures as one JSON object.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        List<LabelledPair> pairs = LabelledPair.read(file);
        long start = System.nanoTime();
        List<PairRun.Judged> judged = PairRun.over(pairs, policy);
        double seconds = (System.nanoTime() - start) / 1e9;
        Files.write(out, judged.stream().map(PairRun.Judged::line).toList());
        var figures = PairFigures.of(judged);
        if (json) {
            spec.commandLine().getOut().println(figures.json(policy));
        } else {
            spec.commandLine().getOut().println("Policy: %s.".formatted(policy.words()));
            figures.lines().forEach(spec.commandLine().getOut()::println);
            spec.commandLine()
                    .getErr()
                    .println(String.format(Locale.ROOT, "%d pairs in %.2f s", pairs.size(), seconds));
        }
        return ExitCode.DONE;
    }
}
