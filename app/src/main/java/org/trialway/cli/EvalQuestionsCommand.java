package org.trialway.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.trialway.eval.QuestionFigures;
import org.trialway.json.PatientFile;
import org.trialway.json.PatientReader;
import org.trialway.registry.RecordFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `trialway eval questions`: how many questions an interview takes.
@Command(
        name = "questions",
        description = {
            "Count the questions that an interview takes until 90 % of the studies' verdicts stand,",
            "beside the fixed order of the table of factors and random order.",
            "Each person is interviewed on the day \"asOf\" of the patient file."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  trialway eval questions --patients examples/*.json --studies records.ndjson.gz"})
final class EvalQuestionsCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in before call()
    private CommandSpec spec;

    @Option(
            names = "--patients",
            required = true,
            arity = "1..*",
            paramLabel = "FILE",
            description = "Patients, see docs/patient-format.md.")
    @SuppressWarnings("NullAway.Init") // required
    private List<Path> patients;

    @Option(
            names = "--studies",
            required = true,
            arity = "1..*",
            paramLabel = "FILE",
            description = "Records of studies: any form that import reads.")
    @SuppressWarnings("NullAway.Init") // required
    private List<Path> studies;

    @Override
    public Integer call() throws IOException {
        List<PatientFile> persons = new ArrayList<>();
        for (Path file : patients) {
            persons.add(PatientReader.read(file));
        }
        List<RecordFile> records = new ArrayList<>();
        for (Path file : studies) {
            records.add(RecordFile.at(file));
        }
        QuestionFigures figures = QuestionFigures.of(persons, records);
        figures.rejected().forEach(bad -> spec.commandLine().getErr().println(bad.where() + ": " + bad.message()));
        PrintWriter out = spec.commandLine().getOut();
        out.println(QuestionFigures.heading());
        figures.lines().forEach(line -> out.println(line.row()));
        figures.summary().forEach(out::println);
        return ExitCode.DONE;
    }
}
