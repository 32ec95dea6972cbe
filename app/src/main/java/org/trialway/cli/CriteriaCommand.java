package org.trialway.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.trialway.criteria.Criteria;
import org.trialway.criteria.CriteriaParser;
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
            "",
            "Exit codes: 0 done; 1 our copy has no such study; 2 wrong use; 3 a file cannot be read; 5 our copy",
            "cannot be opened."
        })
final class CriteriaCommand implements Callable<Integer> {

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
    }

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
            found.ifPresent(stored -> print(stored.study(), stored.criteria()));
            if (found.isEmpty()) {
                errors().println("%s is not in our copy. To get it: trialway import FILE, or trialway sync."
                        .formatted(id));
            }
            return found.isPresent() ? ExitCode.DONE : ExitCode.NOTHING_FOUND;
        }
    }

    private int ofFile(String path) {
        var parser = new CriteriaParser();
        Consumer<Study> printer = study -> print(study, parser.parse(study.eligibility()));
        try {
            var rejected = new int[1];
            RecordFile.at(Path.of(path)).read(incoming -> {
                switch (incoming) {
                    case RegistryRecord record -> printer.accept(record.study());
                    case RejectedRecord bad -> {
                        rejected[0]++;
                        errors().println(bad.where() + ": " + bad.message());
                    }
                }
            });
            return rejected[0] == 0 ? ExitCode.DONE : ExitCode.BAD_INPUT;
        } catch (IOException e) {
            errors().println("%s cannot be read. Expected a file of records, or a study number such as NCT…."
                    .formatted(path));
            return ExitCode.BAD_INPUT;
        }
    }

    private void print(Study study, Criteria criteria) {
        PrintWriter out = spec.commandLine().getOut();
        if (form.json) {
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
