package org.trialway.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.trialway.json.ClassificationJson;
import org.trialway.registry.RecordFile;
import org.trialway.registry.RegistryRecord;
import org.trialway.registry.RejectedRecord;
import org.trialway.registry.SnapshotStore.StoredStudy;
import org.trialway.store.SqliteStore;
import org.trialway.study.NctId;
import org.trialway.study.Study;
import org.trialway.treatment.Classification;
import org.trialway.treatment.TreatmentReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `trialway classify`: what kind of treatment a study gives, and which words of its record say so.
@Command(
        name = "classify",
        description =
                "Says of studies whether they give an immune treatment of cancer, of which kind, aimed at what and"
                        + " together with what, and which words of the record say so.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  trialway classify NCT…",
            "  trialway classify records.ndjson.gz --json > treatments.ndjson",
            "",
            "A file needs no copy of the registry. A study that is named twice is shown once, as it came first.",
            "Exit codes: 0 done; 1 our copy has no such study; 2 wrong use; 3 a file cannot be read; 5 our copy",
            "cannot be opened."
        })
final class ClassifyCommand implements Callable<Integer> {

    private static final int STUDIES_BETWEEN_LINES = 1000;

    @Parameters(
            arity = "1..*",
            paramLabel = "NCT…|FILE",
            description = "Study numbers, or files in any form that import reads.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private List<String> targets;

    @Option(names = "--json", description = "Print one JSON object a study and line; see docs/json.md.")
    private boolean json;

    @Mixin
    private DayOption day = new DayOption();

    @Mixin
    private StoreOption store = new StoreOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    private final Set<NctId> shown = new HashSet<>();

    @Override
    public Integer call() {
        int worst = ExitCode.DONE;
        for (String target : targets) {
            boolean isNumber = target.toUpperCase(Locale.ROOT).matches("NCT\\d{8}");
            worst = Math.max(worst, isNumber ? ofStored(new NctId(target.toUpperCase(Locale.ROOT))) : ofFile(target));
        }
        return worst;
    }

    private int ofStored(NctId id) {
        try (SqliteStore opened = store.openFilled(day.today(), errors())) {
            Optional<StoredStudy> found = opened.find(id);
            if (found.isEmpty()) {
                errors().println("%s is not in our copy. To get it: trialway import FILE, or trialway sync."
                        .formatted(id));
                return ExitCode.NOTHING_FOUND;
            }
            print(found.get().study());
            return ExitCode.DONE;
        }
    }

    private int ofFile(String path) {
        var rejected = new int[1];
        try {
            RecordFile.at(Path.of(path)).read(incoming -> {
                switch (incoming) {
                    case RegistryRecord record -> print(record.study());
                    case RejectedRecord bad -> {
                        rejected[0]++;
                        errors().println(bad.where() + ": " + bad.message());
                    }
                }
            });
        } catch (IOException | InvalidPathException e) {
            errors().println("%s cannot be read. Expected a file of records, or a study number such as NCT…."
                    .formatted(path));
            return ExitCode.BAD_INPUT;
        }
        return rejected[0] == 0 ? ExitCode.DONE : ExitCode.BAD_INPUT;
    }

    private void print(Study study) {
        if (!shown.add(study.id())) {
            return;
        }
        PrintWriter out = spec.commandLine().getOut();
        Classification given = TreatmentReader.read(study);
        if (json) {
            out.println(ClassificationJson.of(study, given));
            tellHowFar();
        } else {
            ClassificationText.print(new Lines(out), study, given);
        }
    }

    /// Whole registries are written into a file: lines of their own say that it goes on.
    private void tellHowFar() {
        if (shown.size() % STUDIES_BETWEEN_LINES == 0) {
            errors().println(String.format(Locale.ROOT, "%,d studies so far", shown.size()));
        }
    }

    private PrintWriter errors() {
        return spec.commandLine().getErr();
    }
}
