package org.trialway.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.trialway.evidence.Evidence;
import org.trialway.evidence.EvidenceStudy;
import org.trialway.evidence.Figure;
import org.trialway.json.EvidenceJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `trialway evidence`: what studies of mesothelioma have shown, each figure with its source.
@Command(
        name = "evidence",
        description =
                "Tells what studies of mesothelioma have shown and at what cost, with the source of every figure.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  trialway evidence",
            "  trialway evidence 'CheckMate 743' --survival",
            "  trialway evidence --json > evidence.json",
            "  trialway evidence --unchecked",
            "",
            "Figures of different studies must not be compared. Nothing here predicts anybody's time; only a doctor",
            "can say what it means for a person. It reads our own tables and needs no copy of the registry.",
            "Exit codes: 0 done; 1 no study has that name or number; 2 wrong use."
        })
final class EvidenceCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..1",
            paramLabel = "STUDY",
            description = "Only the studies with this name or registry number; without it, the claims and all of them.")
    private String asked = "";

    @Option(names = "--survival", description = "Print survival figures too; they are left out otherwise.")
    private boolean survival;

    @Option(
            names = "--unchecked",
            description =
                    "For curators: list the figures that are not shown, as their source is missing or second-hand.")
    private boolean unchecked;

    @Option(names = "--json", description = "Print it as JSON, survival figures too; see docs/json.md.")
    private boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in before call()
    private CommandSpec spec;

    @Override
    public Integer call() {
        Evidence evidence = Evidence.all();
        List<EvidenceStudy> studies =
                evidence.studies().stream().filter(this::isAsked).toList();
        PrintWriter out = spec.commandLine().getOut();
        if (studies.isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println("No study of our tables is called \"%s\". trialway evidence lists them all."
                            .formatted(asked));
            return ExitCode.NOTHING_FOUND;
        }
        if (unchecked) {
            studies.forEach(study -> study.figures().forEach(figure -> printUnchecked(out, figure)));
        } else if (json) {
            out.println(EvidenceJson.of(evidence, studies, asked.isEmpty()));
        } else {
            new EvidenceText(evidence, survival).lines(studies, asked.isEmpty()).forEach(out::println);
        }
        return ExitCode.DONE;
    }

    private boolean isAsked(EvidenceStudy study) {
        String words = asked.strip().toLowerCase(Locale.ROOT);
        return words.isEmpty()
                || study.key().equals(words)
                || study.name().toLowerCase(Locale.ROOT).contains(words)
                || study.record().toLowerCase(Locale.ROOT).equals(words);
    }

    private static void printUnchecked(PrintWriter out, Figure figure) {
        if (!figure.isShown()) {
            out.println(String.join(
                    "\t",
                    figure.key().toString(),
                    figure.value(),
                    figure.source().kind().words(),
                    figure.source().citation()));
        } else if (!figure.interval().low().isEmpty() && !figure.interval().isShown()) {
            out.println(String.join(
                    "\t",
                    figure.key() + " interval",
                    figure.interval().words(),
                    figure.interval().source().kind().words(),
                    figure.interval().source().citation()));
        }
    }
}
