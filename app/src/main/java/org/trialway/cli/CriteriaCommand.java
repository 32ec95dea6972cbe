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
import org.trialway.criteria.Criteria;
import org.trialway.criteria.CriteriaParser;
import org.trialway.json.AttributeLine;
import org.trialway.json.CriteriaJson;
import org.trialway.registry.RecordFile;
import org.trialway.registry.RegistryRecord;
import org.trialway.registry.RejectedRecord;
import org.trialway.registry.SnapshotStore.StoredStudy;
import org.trialway.store.SqliteStore;
import org.trialway.study.NctId;
import org.trialway.study.Study;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `trialway criteria`: what a study asks of people, as the program reads it.
@Command(
        name = "criteria",
        description =
                "Shows what studies ask of people: each criterion as read, where it stands, and what was not read.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  trialway criteria NCT…",
            "  trialway criteria NCT… --plain",
            "  trialway criteria records.ndjson.gz --json",
            "  trialway criteria records.ndjson.gz --attributes > attributes.ndjson",
            "",
            "A file needs no copy of the registry. A study that is named twice is shown once, as it came first.",
            "Exit codes: 0 done; 1 our copy has no such study; 2 wrong use; 3 a file cannot be read; 5 our copy",
            "cannot be opened."
        })
final class CriteriaCommand implements Callable<Integer> {

    private static final int STUDIES_BETWEEN_LINES = 1000;

    @Parameters(
            arity = "1..*",
            paramLabel = "NCT…|FILE",
            description = "Study numbers, or files in any form that import reads.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private List<String> targets;

    @ArgGroup
    private Form form = new Form();

    @Mixin
    private DayOption day = new DayOption();

    @Mixin
    private StoreOption store = new StoreOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    /// At most one of them.
    private static final class Form {

        @Option(names = "--plain", description = "Print what people need in plain words only.")
        private boolean plain;

        @Option(names = "--json", description = "Print one JSON object a study; see docs/json.md.")
        private boolean json;

        @Option(
                names = "--attributes",
                description = "Print what the text asks for as attributes in a closed vocabulary, one JSON object a"
                        + " study and line; see docs/json.md.")
        private boolean attributes;
    }

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
            if (found.isPresent() && shown.add(id)) {
                print(found.get().study(), found.get().criteria());
            }
            if (found.isEmpty()) {
                errors().println("%s is not in our copy. To get it: trialway import FILE, or trialway sync."
                        .formatted(id));
            }
            return found.isPresent() ? ExitCode.DONE : ExitCode.NOTHING_FOUND;
        }
    }

    private int ofFile(String path) {
        RecordFile file;
        try {
            file = RecordFile.at(Path.of(path));
        } catch (IOException | InvalidPathException e) {
            errors().println("%s cannot be read. Expected a file of records, or a study number such as NCT…."
                    .formatted(path));
            return ExitCode.BAD_INPUT;
        }
        return read(file) ? ExitCode.DONE : ExitCode.BAD_INPUT;
    }

    /// Whether every record could be read.
    private boolean read(RecordFile file) {
        var parser = new CriteriaParser();
        var rejected = new int[1];
        file.read(incoming -> {
            switch (incoming) {
                case RegistryRecord record -> {
                    Study study = record.study();
                    if (shown.add(study.id())) {
                        print(study, parser.parse(study));
                        tellHowFar();
                    }
                }
                case RejectedRecord bad -> {
                    rejected[0]++;
                    errors().println(bad.where() + ": " + bad.message());
                }
            }
        });
        return rejected[0] == 0;
    }

    /// Whole registries are written as attributes into a file: lines of their own say that it goes on.
    private void tellHowFar() {
        if (form.attributes && shown.size() % STUDIES_BETWEEN_LINES == 0) {
            errors().println(String.format(Locale.ROOT, "%,d studies so far", shown.size()));
        }
    }

    private void print(Study study, Criteria criteria) {
        PrintWriter out = spec.commandLine().getOut();
        if (form.attributes) {
            out.println(AttributeLine.of(study, criteria));
        } else if (form.json) {
            out.println(CriteriaJson.of(study, criteria));
        } else if (form.plain) {
            CriteriaText.plain(new Lines(out), study, criteria);
        } else {
            CriteriaText.tree(new Lines(out), study, criteria);
        }
    }

    private PrintWriter errors() {
        return spec.commandLine().getErr();
    }
}
