package org.trialway.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/// Headers that keep a page to itself: nothing from elsewhere, no scripts, no frames, no traces.
final class SecurityHeaders {

    private SecurityHeaders() {}

    static void addTo(RoutesConfig routes) {
        routes.before(SecurityHeaders::set);
    }

    private static void set(Context page) {
        page.header(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        page.header("Referrer-Policy", "no-referrer");
        page.header("X-Content-Type-Options", "nosniff");
        page.header("X-Frame-Options", "DENY");
        page.header("Cross-Origin-Opener-Policy", "same-origin");
        page.header("Cross-Origin-Resource-Policy", "same-origin");
        page.header("Permissions-Policy", "camera=(), microphone=(), geolocation=(), interest-cohort=()");
        if (!page.path().startsWith("/assets/")) {
            // A shared computer must not keep what a person told us, nor a list made from it.
            page.header("Cache-Control", "no-store");
        }
    }
}
