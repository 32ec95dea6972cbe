package org.trialway.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import java.util.function.BiConsumer;

/// Headers that keep a page to itself: nothing from elsewhere, no scripts, no frames, no traces.
final class SecurityHeaders {

    /// A shared computer must not keep what a person told us, nor a list made from it.
    static final String NO_TRACE = "no-store";

    private static final Map<String, String> EVERYWHERE = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "Referrer-Policy",
            "no-referrer",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), microphone=(), geolocation=()");

    private SecurityHeaders() {}

    static void addTo(RoutesConfig routes) {
        routes.before(SecurityHeaders::set);
    }

    private static void set(Context page) {
        write(page::header);
        if (!page.path().startsWith("/assets/")) {
            page.header("Cache-Control", NO_TRACE);
        }
    }

    /// Hands over each header, name and value, that every answer has.
    static void write(BiConsumer<String, String> header) {
        EVERYWHERE.forEach(header);
    }
}
