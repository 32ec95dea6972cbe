package org.trialway.cli;

import java.util.List;
import org.trialway.registry.Pacing;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The program `trialway`: one command per question, each a class of this room listed in
/// [#commands()].
///
/// Exit codes: 0 done, 1 nothing found, 2 wrong use, 3 bad input, 5 cannot be done here (see [ExitCode]).
@Command(
        name = "trialway",
        description = "Which immunotherapy trials could this person join, why, and what next?",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Exit codes: 0 done, 1 nothing found, 2 wrong use, 3 bad input, 5 cannot be done here.",
            "Trialway finds and explains trials; it gives no medical advice."
        })
public final class Main implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in before run()
    private CommandSpec spec;

    private Main() {}

    /// The commands in the order `--help` lists them. To add one, add a line.
    private static List<Object> commands() {
        return List.of(
                new UpCommand(),
                new ImportCommand(),
                new SyncCommand(Pacing.SYSTEM),
                new SearchCommand(),
                new ShowCommand(),
                new CriteriaCommand(),
                new ClassifyCommand(),
                new EvidenceCommand(),
                new TreatmentsCommand(),
                new MatchCommand(),
                new AskCommand(System.in),
                new NoteCommand(),
                new EvalCommand());
    }

    /// Reads the arguments, runs the command they name and ends the process with its exit code.
    public static void main(String[] args) {
        Logs.configure();
        System.exit(commandLine().execute(args));
    }

    /// The whole command line, ready to execute; tests give it their own writers.
    static CommandLine commandLine() {
        var line = new CommandLine(new Main());
        commands().forEach(line::addSubcommand);
        return line.setExecutionExceptionHandler(new Failures());
    }

    /// Without a command there is nothing to do: says so, shows the help and exits with 2.
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command?");
    }
}
