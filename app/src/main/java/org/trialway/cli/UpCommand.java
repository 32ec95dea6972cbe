package org.trialway.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.trialway.fhir.PatientFiles;
import org.trialway.registry.Pacing;
import org.trialway.registry.RegistryClient;
import org.trialway.search.StudyIndex;
import org.trialway.store.SqliteStore;
import org.trialway.web.PortTakenException;
import org.trialway.web.RecordUpload;
import org.trialway.web.WebServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `trialway up`: serves the pages, and keeps the studies current in the background.
@Command(
        name = "up",
        description = "Serves Trialway's pages on this computer, with a first set of studies inside.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "When the registry can be reached, studies on mesothelioma and then on immunotherapy are fetched in the",
            "background, and once a day after that what changed. Ctrl-C stops it; nothing is lost.",
            "",
            "Exit codes: 0 stopped; 2 wrong use; 5 the port is taken, or our copy cannot be opened."
        })
final class UpCommand implements Callable<Integer> {

    /// A record is held in memory while it is read.
    private static final int MOST_MEGABYTES = 500;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "Port to serve on. Default: ${DEFAULT-VALUE}.")
    private int port;

    @Option(names = "--no-sync", description = "Do not ask the registry; show the studies that are here.")
    private boolean noSync;

    @Option(
            names = "--largest-record",
            paramLabel = "MB",
            defaultValue = "10",
            description = "Largest hospital record that the pages take. Default: ${DEFAULT-VALUE}.")
    private int largestRecord;

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private RegistryOption registry = new RegistryOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter errors = spec.commandLine().getErr();
        if (largestRecord < 1 || largestRecord > MOST_MEGABYTES) {
            throw new ParameterException(
                    spec.commandLine(), "--largest-record: expected 1 to %d".formatted(MOST_MEGABYTES));
        }
        try (RegistryClient client = registry.client(RegistryClient.USUAL_PAGE, Pacing.SYSTEM, spec);
                SqliteStore opened = store.openRefreshed(today(), errors);
                StudyIndex index = StudyIndex.open(store.indexFolder(), opened);
                var background = new BackgroundSync(client, opened, index, errors);
                WebServer server = WebServer.start(
                        port, opened, index, UpCommand::today, background::news, new RecordUpload(largestRecord))) {
            spec.commandLine()
                    .getOut()
                    .println("Trialway is at http://localhost:%d – Ctrl-C stops it.".formatted(server.port()));
            spec.commandLine().getOut().flush();
            // Whoever sends the first record should not wait for the library.
            Thread.ofPlatform().daemon().name("fhir-warm-up").start(PatientFiles::warmUp);
            if (!noSync) {
                background.start();
            }
            untilStopped();
            return ExitCode.DONE;
        } catch (PortTakenException e) {
            errors.println(e.getMessage());
            return ExitCode.CANNOT;
        }
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    /// Until the process is asked to end; what is open is then closed in order.
    private static void untilStopped() throws InterruptedException {
        var stopped = new CountDownLatch(1);
        Thread main = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> {
            stopped.countDown();
            join(main);
        }));
        stopped.await();
    }

    private static void join(Thread main) {
        try {
            main.join(5_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
