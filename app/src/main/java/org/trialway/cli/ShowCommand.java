package org.trialway.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.trialway.json.HistoryJson;
import org.trialway.json.StudyJson;
import org.trialway.registry.RecordVersion;
import org.trialway.registry.ResultsReader;
import org.trialway.registry.SnapshotStore.StoredStudy;
import org.trialway.store.SqliteStore;
import org.trialway.study.NctId;
import org.trialway.study.Origin;
import org.trialway.study.Results;
import org.trialway.study.StudyWords;
import org.trialway.text.PartialDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `trialway show`: one study, as our copy of the registry has it.
@Command(
        name = "show",
        description = "Shows one study: whether it takes people, what it does, who may take part, and where.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Example: trialway show NCT…",
            "Exit codes: 0 done; 1 our copy has no such study; 2 wrong use; 5 our copy cannot be read."
        })
final class ShowCommand implements Callable<Integer> {

    @Parameters(paramLabel = "NCT…", description = "The study's number: NCT and eight digits.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private String number;

    @Option(names = "--json", description = "Print it as JSON; the shape is in docs/json.md.")
    private boolean json;

    @Option(names = "--history", description = "List the versions of the record that we have, the oldest first.")
    private boolean history;

    @Mixin
    private DayOption day = new DayOption();

    @Mixin
    private StoreOption store = new StoreOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Override
    public Integer call() {
        var id = id();
        try (var opened = store.openFilled(day.today(), spec.commandLine().getErr())) {
            return history ? showHistory(opened, id) : showStudy(opened, id);
        }
    }

    private NctId id() {
        try {
            return new NctId(number.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private int showStudy(SqliteStore opened, NctId id) {
        var found = opened.find(id);
        if (found.isEmpty()) {
            return unknown(opened, id);
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(StudyJson.of(found.get(), posted(opened, found.get()), day.today()));
        } else {
            StudyText.of(found.get(), posted(opened, found.get()), day.today()).forEach(out::println);
        }
        return ExitCode.DONE;
    }

    /// The day results were first posted; unknown when there are none.
    private static PartialDate posted(SqliteStore opened, StoredStudy found) {
        return ResultsReader.of(opened, found.study()).map(Results::posted).orElse(PartialDate.UNKNOWN);
    }

    private int showHistory(SqliteStore opened, NctId id) {
        List<RecordVersion> versions = opened.versions(id);
        if (versions.isEmpty()) {
            return unknown(opened, id);
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(HistoryJson.of(id, versions));
        } else {
            versions.forEach(version -> out.println(line(version)));
        }
        return ExitCode.DONE;
    }

    private static String line(RecordVersion version) {
        String ours = version.origin() == Origin.RESTATED ? "  in our words" : "";
        return version.firstSeen() + "  " + version.hash() + ours;
    }

    private int unknown(SqliteStore opened, NctId id) {
        spec.commandLine()
                .getErr()
                .println(
                        "%s is not among the %,d studies of our copy. To get it: trialway import FILE, or trialway sync."
                                .formatted(id, opened.coverage().studies()));
        spec.commandLine().getErr().println("The registry's own page: " + StudyWords.registryAddress(id));
        return ExitCode.NOTHING_FOUND;
    }
}
