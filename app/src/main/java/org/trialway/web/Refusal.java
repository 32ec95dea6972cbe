package org.trialway.web;

import io.javalin.http.HttpStatus;

/// A request that is answered with a page about why not, in words of ours that hold nothing of what was sent.
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final HttpStatus status;
    private final String headline;
    private final String help;

    Refusal(HttpStatus status, String headline, String help) {
        super(headline, null, false, false);
        this.status = status;
        this.headline = headline;
        this.help = help;
    }

    int status() {
        return status.getCode();
    }

    ErrorPage page() {
        return new ErrorPage(headline, help);
    }
}
