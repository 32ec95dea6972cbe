package org.trialway.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.trialway.interview.Answers;
import org.trialway.interview.Ask;
import org.trialway.json.AnswersJson;
import org.trialway.json.PatientFile;
import org.trialway.json.PatientReader;
import org.trialway.patient.CaseId;
import org.trialway.patient.Patient;
import org.trialway.text.PartialDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `trialway ask`: an interview in the terminal, one question at a time.
@Command(
        name = "ask",
        description = {
            "Ask what matters, one question at a time: the next is the one that settles most studies.",
            "Type a number or a word of the answer. Enter alone says \"I don't know\"; \"back\" takes the last",
            "answer back, \"change NAME\" puts a question again, \"done\" or Ctrl-D ends. Answers are kept."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  trialway ask --save me.json     ask, and keep the answers in me.json",
            "  trialway ask --save me.json     later: go on where it ended",
            "  trialway ask examples/little-known.json --json < answers.txt",
            "  trialway match me.json          the studies, by what was answered"
        })
final class AskCommand implements Callable<Integer> {

    private final InputStream input;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in before call()
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "A patient file to begin from.")
    private @Nullable Path file;

    @Option(
            names = "--save",
            paramLabel = "FILE",
            description = "Keep the answers in this patient file; go on from it if it is there.")
    private @Nullable Path save;

    @Option(
            names = "--studies",
            paramLabel = "FILE",
            description = "Ask about the records of this file, not about our copy of the registry.")
    private @Nullable Path studyFile;

    @Option(names = "--json", description = "Print the answers and what they settle as JSON, see docs/json.md.")
    private boolean json;

    @Mixin
    private DayOption day = new DayOption();

    @Mixin
    private StoreOption store = new StoreOption();

    /// @param input where the answers come from
    AskCommand(InputStream input) {
        this.input = input;
    }

    @Override
    public Integer call() throws IOException {
        Optional<Path> begun = begun();
        PatientFile.Entry entry = begun.isPresent()
                ? only(PatientReader.read(begun.get()))
                : new PatientFile.Entry(
                        new Patient(new CaseId("you"), List.of(), Set.of()), PartialDate.UNKNOWN, List.of());
        entry.notes().forEach(errors()::println);
        try (StudySource studies = open()) {
            var talk = new AskTalk(new Typing(input, json ? errors() : output()), studies, entry.known(), day.today());
            Answers answers = talk.from(entry.answers());
            if (save != null) {
                AnswersJson.save(save, begun, entry.known().id(), day.today(), answers);
            }
            report(talk, answers, studies);
        }
        return ExitCode.DONE;
    }

    private void report(AskTalk talk, Answers answers, StudySource studies) {
        Optional<Ask> next = talk.next(answers);
        if (json) {
            output().println(AnswersJson.of(
                    talk.base().id(),
                    talk.day(),
                    answers,
                    next,
                    talk.interview(answers),
                    studies.coverage().words()));
        } else {
            talk.printEnd(answers);
            if (save != null) {
                output().println("Kept in %s. The studies: trialway match %s".formatted(save, save));
            }
        }
    }

    private Optional<Path> begun() {
        if (file != null) {
            return Optional.of(file);
        }
        return Optional.ofNullable(save).filter(Files::exists);
    }

    private PatientFile.Entry only(PatientFile patients) {
        if (patients.patients().size() > 1) {
            throw new ParameterException(spec.commandLine(), "The file holds several patients; ask takes one.");
        }
        return patients.patients().getFirst();
    }

    private StudySource open() throws IOException {
        return studyFile == null
                ? new StoreStudies(store.openFilled(day.today(), errors()))
                : FileStudies.read(studyFile, errors());
    }

    private PrintWriter output() {
        return spec.commandLine().getOut();
    }

    private PrintWriter errors() {
        return spec.commandLine().getErr();
    }
}
