package org.trialway.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HandlerType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Objects;

/// Refuses a form that our own page did not send, so that another site cannot post in a visitor's name.
final class FormTokens {

    /// Name of the hidden field every form carries.
    static final String FIELD = "token";

    private FormTokens() {}

    static void addTo(RoutesConfig routes) {
        routes.before(FormTokens::check);
    }

    private static void check(Context page) {
        if (!page.method().equals(HandlerType.POST)) {
            return;
        }
        byte[] sent = Objects.requireNonNullElse(page.formParam(FIELD), "").getBytes(StandardCharsets.UTF_8);
        byte[] expected = Visit.token(page).getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(sent, expected)) {
            throw new ForbiddenResponse(
                    "This form is too old or came from elsewhere. Open the page again and resend it.");
        }
    }
}
