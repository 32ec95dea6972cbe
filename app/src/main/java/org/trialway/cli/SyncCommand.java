package org.trialway.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.trialway.json.SyncJson;
import org.trialway.registry.Pacing;
import org.trialway.registry.RegistryClient;
import org.trialway.registry.RegistryException;
import org.trialway.registry.Scope;
import org.trialway.registry.Sync;
import org.trialway.registry.SyncState;
import org.trialway.registry.SyncSummary;
import org.trialway.store.SqliteStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `trialway sync`: brings our copy of the registry up to date.
@Command(
        name = "sync",
        description = {
            "Brings our copy of the registry up to date: everything the first time, then what changed.",
            "Without --condition, --term or --all it does again what was synced before."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  trialway sync --condition mesothelioma",
            "  trialway sync --term 'pembrolizumab OR nivolumab'",
            "  trialway sync",
            "",
            "A sync that is stopped goes on from its last page. One request a second at most.",
            "Exit codes: 0 done; 1 the registry knows no such study; 2 wrong use;",
            "3 the registry cannot be reached or answers wrongly (what was received is saved);",
            "5 our copy cannot be written."
        })
final class SyncCommand implements Callable<Integer> {

    @Option(names = "--condition", paramLabel = "WORDS", description = "Studies of this condition.")
    private String condition = "";

    @Option(names = "--term", paramLabel = "WORDS", description = "Studies that name this, e.g. an agent.")
    private String term = "";

    @Option(names = "--all", description = "The whole registry: half a million studies, some hours.")
    private boolean all;

    @Mixin
    private RegistryOption registry = new RegistryOption();

    @Option(
            names = "--page-size",
            paramLabel = "N",
            description = "Studies asked for at once, 1 to 1000 (default: ${DEFAULT-VALUE}).")
    private int pageSize = RegistryClient.USUAL_PAGE;

    @Option(names = "--json", description = "Print the summary as JSON, one line for each part synced.")
    private boolean json;

    @Mixin
    private StoreOption store = new StoreOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    private final Pacing pacing;

    SyncCommand(Pacing pacing) {
        this.pacing = pacing;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (var client = registry.client(pageSize, pacing, spec);
                var opened = store.open()) {
            int worst = ExitCode.DONE;
            for (var scope : scopes(opened)) {
                worst = Math.max(worst, synced(client, opened, scope));
                if (worst == ExitCode.BAD_INPUT) {
                    break;
                }
            }
            return worst;
        }
    }

    private List<Scope> scopes(SyncState state) {
        var asked = new Scope(condition, term);
        if (all && !asked.isAll()) {
            throw wrongUse("--all is everything; leave out --condition and --term.");
        }
        if (all || !asked.isAll()) {
            return List.of(asked);
        }
        var before = state.states().stream().map(SyncState.ScopeState::scope).toList();
        if (before.isEmpty()) {
            throw wrongUse("Nothing was synced before. Which part? E.g. --condition mesothelioma, or --all.");
        }
        return before;
    }

    private ParameterException wrongUse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private int synced(RegistryClient client, SqliteStore opened, Scope scope) throws InterruptedException {
        boolean isFirst = !opened.state(scope).lastFinished().isKnown();
        try {
            var summary = summary(client, opened, scope);
            print(summary);
            return isFirst && summary.read() == 0 ? nothing(scope) : ExitCode.DONE;
        } catch (RegistryException e) {
            errors().println("Sync of %s stopped: %s. What was received is saved; \"trialway sync\" goes on from there."
                    .formatted(scope.words(), withoutEnd(String.valueOf(e.getMessage()))));
            return ExitCode.BAD_INPUT;
        }
    }

    /// The bar ends here, so that what is printed next stands on a line of its own.
    private SyncSummary summary(RegistryClient client, SqliteStore opened, Scope scope) throws InterruptedException {
        try (var progress = progress()) {
            return new Sync(client, opened, new SyncProgress(progress)).run(scope);
        }
    }

    private static String withoutEnd(String message) {
        return message.replaceAll("\\.$", "");
    }

    private int nothing(Scope scope) {
        errors().println("The registry finds no study for %s. Check the words, or use fewer.".formatted(scope.words()));
        return ExitCode.NOTHING_FOUND;
    }

    private Progress progress() {
        boolean shown = !json && Progress.isTerminal();
        return shown ? Progress.ofStudies(errors(), System.err, "sync") : Progress.hidden(errors());
    }

    private void print(SyncSummary summary) {
        if (json) {
            spec.commandLine().getOut().println(SyncJson.of(summary));
            return;
        }
        spec.commandLine()
                .getOut()
                .println(String.format(
                        Locale.ROOT,
                        "Read %,d of %s: %,d new, %,d changed, %,d unchanged, %,d rejected; %,d gone from the registry."
                                + " As of %s.",
                        summary.read(),
                        summary.scope().words(),
                        summary.stored().fresh(),
                        summary.stored().changed(),
                        summary.stored().unchanged(),
                        summary.rejected(),
                        summary.gone(),
                        summary.confirmedOn()));
    }

    private PrintWriter errors() {
        return spec.commandLine().getErr();
    }
}
