package org.trialway.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trialway.criteria.Candidate;
import org.trialway.fhir.PatientFiles;
import org.trialway.json.MatchJson;
import org.trialway.json.PatientFile;
import org.trialway.match.ApprovedOptions;
import org.trialway.match.MatchList;
import org.trialway.match.MatchedStudy;
import org.trialway.match.Matching;
import org.trialway.match.Verdict;
import org.trialway.study.NctId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `trialway match`: which studies could this person ask about, and why.
@Command(
        name = "match",
        description = {
            "Match a patient with studies and group them by verdict.",
            "The patient file is described in docs/patient-format.md; a FHIR R4 Bundle is read too, see docs/fhir-mapping.md.",
            "With --note the file is a doctor's note in plain text."
        },
        mixinStandardHelpOptions = true)
final class MatchCommand implements Callable<Integer> {

    private static final int SHOWN = 20;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in before call()
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The patient, or several.")
    @SuppressWarnings("NullAway.Init") // required
    private Path file;

    @Option(names = "--patient", paramLabel = "ID", description = "Which patient of the file.")
    private @Nullable String patient;

    @Mixin
    private NoteOption note = new NoteOption();

    @Option(
            names = "--studies",
            paramLabel = "FILE",
            description = "Match with the records of this file, not with our copy of the registry.")
    private @Nullable Path studyFile;

    @Option(names = "--why", paramLabel = "NCT…", description = "Show every criterion of this study.")
    private @Nullable String why;

    @Option(
            names = "--verdict",
            converter = VerdictOption.class,
            completionCandidates = VerdictOption.Codes.class,
            paramLabel = "VERDICT",
            description = "Show only this verdict, fully: ${COMPLETION-CANDIDATES}.")
    private @Nullable Verdict verdict;

    @Option(names = "--all", description = "Show what is ruled out as fully as the rest.")
    private boolean full;

    @Option(
            names = "--all-conditions",
            description =
                    "List studies of every condition, not only those that name the patient's cancer or a group that could hold it.")
    private boolean allConditions;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "Most studies of each verdict, 0 for all. Default: 20; with --json all.")
    private @Nullable Integer limit;

    @Option(names = "--json", description = "Print JSON, see docs/json.md.")
    private boolean json;

    @Mixin
    private DayOption day = new DayOption();

    @Mixin
    private StoreOption store = new StoreOption();

    @Override
    public Integer call() throws IOException {
        check();
        try (StudySource studies = open()) {
            PatientFile.Entry entry = note.isGiven()
                    ? note.entry(file, day.today(), json ? errors() : output())
                    : patientOf(PatientFiles.read(file, day.today()));
            entry.notes().forEach(errors()::println);
            var matching = new Matching(entry.patient(), day.today(), allConditions || why != null, note.unmentioned());
            return why == null
                    ? list(studies, matching, entry)
                    : explain(studies, matching, new NctId(why), entry.notes());
        }
    }

    private void check() {
        if (limit != null && limit < 0) {
            throw new ParameterException(spec.commandLine(), "--limit: expected 0 or more");
        }
        note.check(spec.commandLine());
        try {
            Optional.ofNullable(why).ifPresent(NctId::new);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--why: " + e.getMessage());
        }
    }

    private StudySource open() throws IOException {
        return studyFile == null
                ? new StoreStudies(store.openFilled(day.today(), errors()))
                : FileStudies.read(studyFile, errors());
    }

    private PatientFile.Entry patientOf(PatientFile patients) {
        if (patient != null) {
            return patients.withId(patient)
                    .orElseThrow(() -> new ParameterException(
                            spec.commandLine(),
                            "%s: has no patient \"%s\". %s".formatted(file, patient, idsOf(patients))));
        }
        if (patients.patients().size() > 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    "%s: holds several patients. Choose one with --patient. %s".formatted(file, idsOf(patients)));
        }
        return patients.patients().getFirst();
    }

    private static String idsOf(PatientFile patients) {
        return "It holds: " + String.join(", ", patients.ids());
    }

    private int list(StudySource studies, Matching matching, PatientFile.Entry entry) {
        studies.eachCandidate(matching::add);
        MatchList list = matching.list();
        int most = limit == null ? (json ? 0 : SHOWN) : limit;
        var approved = ApprovedOptions.of(entry.patient());
        List<Verdict> verdicts = verdict == null ? List.of(Verdict.values()) : List.of(verdict);
        if (json) {
            output().println(MatchJson.list(
                    list,
                    approved,
                    verdicts.stream()
                            .flatMap(each -> limited(list.with(each), most))
                            .toList(),
                    studies.coverage().words(),
                    entry.notes(),
                    id -> studies.wordsOf(id).orElseThrow()));
        } else {
            ApprovedText.print(new Lines(output()), approved);
            new MatchText(new Lines(output()), studies, most, full || verdict != null).print(list, verdicts);
        }
        return list.studies().isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.DONE;
    }

    private static Stream<MatchedStudy> limited(List<MatchedStudy> studies, int most) {
        return most == 0 ? studies.stream() : studies.stream().limit(most);
    }

    private int explain(StudySource studies, Matching matching, NctId id, List<String> notes) {
        Optional<Candidate> found = studies.find(id);
        if (found.isEmpty()) {
            errors().println("%s is not among the studies held. %s."
                    .formatted(id, studies.coverage().words()));
            return ExitCode.NOTHING_FOUND;
        }
        matching.add(found.get());
        MatchList list = matching.list();
        MatchedStudy study = list.studies().getFirst();
        var words = studies.wordsOf(id).orElseThrow();
        String searched = studies.coverage().words();
        if (json) {
            output().println(MatchJson.why(list, study, searched, notes, words));
        } else {
            new WhyText(new Lines(output()), study, words).print(list, searched);
        }
        return ExitCode.DONE;
    }

    private PrintWriter output() {
        return spec.commandLine().getOut();
    }

    private PrintWriter errors() {
        return spec.commandLine().getErr();
    }
}
