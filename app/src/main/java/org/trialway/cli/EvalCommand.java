package org.trialway.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `trialway eval`: figures against sets that people labelled.
@Command(
        name = "eval",
        description = "Measure answers against sets that people labelled.",
        mixinStandardHelpOptions = true,
        subcommands = {
            EvalVerdictsCommand.class,
            EvalReadingCommand.class,
            EvalQuestionsCommand.class,
            EvalPairsCommand.class
        })
final class EvalCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in before run()
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Measure what? Try: eval verdicts, eval reading, eval questions, eval pairs");
    }
}
