package org.trialway.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.trialway.registry.RecordFile;
import org.trialway.registry.RegistryRecord;
import org.trialway.registry.RejectedRecord;
import org.trialway.registry.SnapshotStore.StoredStudy;
import org.trialway.store.SqliteStore;
import org.trialway.study.NctId;
import org.trialway.study.Study;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The studies a command is asked about: numbers of our copy, and files of records. Each study is handed over once, as
/// it came first.
final class StudyTargets {

    private static final int STUDIES_BETWEEN_LINES = 1000;
    private static final Pattern NUMBER = Pattern.compile("NCT\\d{8}");

    /// What somebody who means a study number may type.
    private static final Pattern MEANT_AS_NUMBER = Pattern.compile("NCT[\\d -]*");

    @Parameters(
            arity = "1..*",
            paramLabel = "NCT…|FILE",
            description = "Study numbers, or files in any form that import reads.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private List<String> targets;

    @Mixin
    private DayOption day = new DayOption();

    @Mixin
    private StoreOption store = new StoreOption();

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    private final Set<NctId> shown = new HashSet<>();

    /// What a command does with a study.
    interface Reader {

        void stored(StoredStudy study);

        void fromFile(Study study);
    }

    /// Hands over every study, and says on stderr what could not be read.
    ///
    /// @return the exit code
    /// @throws ParameterException if a target is meant as a study number and is none
    int each(Reader reader) {
        targets.forEach(this::check);
        int worst = ExitCode.DONE;
        for (String target : targets) {
            worst = Math.max(worst, isNumber(target) ? stored(numberOf(target), reader) : file(target, reader));
        }
        return worst;
    }

    private void check(String target) {
        boolean meant = MEANT_AS_NUMBER.matcher(target.toUpperCase(Locale.ROOT)).matches();
        if (meant && !isNumber(target) && !Files.exists(Path.of(target))) {
            throw new ParameterException(
                    spec.commandLine(),
                    "\"%s\" is not a study number. Expected NCT and eight digits, or a file of records."
                            .formatted(target));
        }
    }

    private static boolean isNumber(String target) {
        return NUMBER.matcher(target.toUpperCase(Locale.ROOT)).matches();
    }

    private static NctId numberOf(String target) {
        return new NctId(target.toUpperCase(Locale.ROOT));
    }

    private int stored(NctId id, Reader reader) {
        try (SqliteStore opened = store.openFilled(day.today(), errors())) {
            Optional<StoredStudy> found = opened.find(id);
            if (found.isEmpty()) {
                errors().println("%s is not in our copy. To get it: trialway import FILE, or trialway sync."
                        .formatted(id));
                return ExitCode.NOTHING_FOUND;
            }
            if (shown.add(id)) {
                reader.stored(found.get());
            }
            return ExitCode.DONE;
        }
    }

    private int file(String path, Reader reader) {
        RecordFile records;
        try {
            records = RecordFile.at(Path.of(path));
        } catch (IOException e) {
            return unreadable(path, Failures.reason(e));
        } catch (InvalidPathException e) {
            return unreadable(path, "this is no name of a file");
        }
        return read(records, reader) ? ExitCode.DONE : ExitCode.BAD_INPUT;
    }

    private int unreadable(String path, String reason) {
        errors().println("%s cannot be read: %s. Expected a file of records, or a study number such as NCT…."
                .formatted(path, reason));
        return ExitCode.BAD_INPUT;
    }

    /// Whether every record could be read.
    private boolean read(RecordFile records, Reader reader) {
        var rejected = new int[1];
        records.read(incoming -> {
            switch (incoming) {
                case RegistryRecord record -> {
                    if (shown.add(record.study().id())) {
                        reader.fromFile(record.study());
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

    /// For output that goes into a file, so that nobody sees it grow: says now and then that it goes on.
    void tellHowFar() {
        if (shown.size() % STUDIES_BETWEEN_LINES == 0) {
            errors().println(String.format(Locale.ROOT, "%,d studies so far", shown.size()));
        }
    }

    private PrintWriter errors() {
        return spec.commandLine().getErr();
    }
}
