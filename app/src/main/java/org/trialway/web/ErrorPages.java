package org.trialway.web;

import io.javalin.config.RouterConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// Polite pages for what goes wrong. A fault of ours is logged with a number that the page shows; what the visitor
/// sent is in neither.
final class ErrorPages {

    private static final Logger LOG = System.getLogger(ErrorPages.class.getName());

    private final Pages pages;

    ErrorPages(Pages pages) {
        this.pages = pages;
    }

    void addTo(RoutesConfig routes) {
        routes.exception(Refusal.class, (refusal, page) -> show(page, refusal.status(), refusal.page()));
        // The server's own messages quote the address; ours do not.
        routes.exception(HttpResponseException.class, (e, page) -> show(page, e.getStatus(), words(e.getStatus())));
        routes.exception(Exception.class, (fault, page) -> show(page, 500, ourFault(fault)));
    }

    /// An [Error], such as a stack that ran over, passes by the pages; it gets its answer here.
    static void settle(RouterConfig router) {
        router.javaLangErrorHandler((response, fault) -> writeBare(response, ourFault(fault)));
    }

    private static void writeBare(HttpServletResponse response, ErrorPage page) {
        try {
            response.setStatus(500);
            response.setContentType(Pages.HTML);
            response.getOutputStream().write(BarePage.html(page).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ErrorPage ourFault(Throwable fault) {
        String number = UUID.randomUUID().toString().substring(0, 8);
        // The message may quote what was sent; the kind and place of the fault are enough to find it.
        LOG.log(Level.ERROR, "Fault {0}: {1} at {2}", number, fault.getClass().getName(), place(fault));
        return new ErrorPage(
                "Something broke on our side",
                "Nothing was sent anywhere. Please try again; the fault's number is " + number + ".");
    }

    private static String place(Throwable fault) {
        for (StackTraceElement frame : fault.getStackTrace()) {
            if (frame.getClassName().startsWith("org.trialway.")) {
                return frame.toString();
            }
        }
        return "a library";
    }

    /// What a page about a request that the server refused says.
    static ErrorPage words(int status) {
        return switch (status) {
            case 404 ->
                new ErrorPage("There is no such page", "Check the address, or start again from the first page.");
            case 405 -> new ErrorPage("This page does not work that way", "Please start again from the first page.");
            case 413, 414, 431 ->
                new ErrorPage(
                        "That was too much to read", "Please go back, shorten what you typed, and send it again.");
            default ->
                new ErrorPage(
                        "That did not work", "We could not read what your browser sent. Please go back and try again.");
        };
    }

    private void show(Context page, int status, ErrorPage words) {
        page.status(status);
        pages.showError(page, words);
    }
}
