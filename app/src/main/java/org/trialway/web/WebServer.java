package org.trialway.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.staticfiles.Location;
import io.javalin.util.JavalinBindException;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.trialway.registry.SnapshotStore;
import org.trialway.search.StudyIndex;

/// The web server: wires the pages to their addresses.
public final class WebServer implements AutoCloseable {

    private static final long LARGEST_FORM_BYTES = 64 * 1024;

    private final Javalin javalin;

    private WebServer(Javalin javalin) {
        this.javalin = javalin;
    }

    /// Serves on the given port of this machine only.
    ///
    /// @param port 0 for any free port
    /// @param today asked at each request, so that no page goes stale
    /// @param syncNews one line on a sync that is under way; empty when none is
    /// @throws PortTakenException if the port cannot be had
    public static WebServer start(
            int port, SnapshotStore store, StudyIndex index, Supplier<LocalDate> today, Supplier<String> syncNews) {
        return start(port, store, index, today, syncNews, RecordUpload.USUAL);
    }

    /// As the other, taking hospital records up to another size.
    public static WebServer start(
            int port,
            SnapshotStore store,
            StudyIndex index,
            Supplier<LocalDate> today,
            Supplier<String> syncNews,
            RecordUpload upload) {
        var pages = new Pages(store, syncNews);
        Javalin javalin = Javalin.create(config -> {
            settle(config);
            SecurityHeaders.addTo(config.routes);
            upload.settle(config);
            FormTokens.addTo(config.routes);
            new HomePages(pages).addTo(config.routes);
            new StudyPages(pages, store, index, today).addTo(config.routes);
            new TreatmentPages(pages, store, index, today).addTo(config.routes);
            new PatientPages(pages, today).addTo(config.routes);
            new RecordPages(pages, upload, today).addTo(config.routes);
            new MatchPages(pages, store, today).addTo(config.routes);
            new EvidencePages(pages).addTo(config.routes);
            new AskPages(pages, store, today).addTo(config.routes);
            new ErrorPages(pages).addTo(config.routes);
        });
        try {
            return new WebServer(javalin.start("127.0.0.1", port));
        } catch (JavalinBindException e) {
            throw new PortTakenException(port, e);
        }
    }

    private static void settle(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = LARGEST_FORM_BYTES;
        config.staticFiles.add(files -> {
            files.hostedPath = "/assets";
            files.directory = "/web";
            files.location = Location.CLASSPATH;
        });
        config.http.prefer405over404 = true;
        config.jetty.modifyServer(server -> server.setErrorHandler(new BarePage()));
        ErrorPages.settle(config.router);
        Visit.settle(config.jetty);
    }

    public int port() {
        return javalin.port();
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
