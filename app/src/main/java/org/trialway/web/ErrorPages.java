package org.trialway.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Objects;
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
        routes.exception(
                HttpResponseException.class,
                (e, page) -> show(
                        page, e.getStatus(), headline(e.getStatus()), Objects.requireNonNullElse(e.getMessage(), "")));
        routes.exception(Exception.class, this::ourFault);
        routes.error(
                404,
                page -> show(
                        page, 404, "There is no such page", "Check the address, or start again from the first page."));
    }

    private void ourFault(Exception fault, Context page) {
        String number = UUID.randomUUID().toString().substring(0, 8);
        // The message may quote what was sent; the kind and place of the fault are enough to find it.
        LOG.log(Level.ERROR, "Fault {0}: {1} at {2}", number, fault.getClass().getName(), place(fault));
        show(
                page,
                500,
                "Something broke on our side",
                "Nothing was sent anywhere. Please try again; the fault's number is " + number + ".");
    }

    private static String place(Exception fault) {
        for (StackTraceElement frame : fault.getStackTrace()) {
            if (frame.getClassName().startsWith("org.trialway.")) {
                return frame.toString();
            }
        }
        return "a library";
    }

    private static String headline(int status) {
        return switch (status) {
            case 403 -> "That form could not be taken";
            case 404 -> "There is no such page";
            case 413 -> "That was too much to read";
            default -> "That did not work";
        };
    }

    private void show(Context page, int status, String headline, String help) {
        page.status(status);
        pages.show(page, "error", headline, new ErrorPage(headline, help));
    }
}
