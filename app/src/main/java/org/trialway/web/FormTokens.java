package org.trialway.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
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
        byte[] sent = sent(page).getBytes(StandardCharsets.UTF_8);
        byte[] expected = Visit.token(page).getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(sent, expected)) {
            throw new Refusal(
                    HttpStatus.FORBIDDEN,
                    "That form could not be taken",
                    "The form is too old, or it came from elsewhere. Please open its page again and fill it in anew.");
        }
    }

    /// Our forms are sent in one way, and the one with a file in another; what comes otherwise is not read.
    private static String sent(Context page) {
        boolean isForm =
                Objects.requireNonNullElse(page.contentType(), "").startsWith("application/x-www-form-urlencoded");
        return isForm || RecordUpload.isSent(page) ? Objects.requireNonNullElse(page.formParam(FIELD), "") : "";
    }
}
