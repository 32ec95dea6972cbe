package org.trialway.web;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/// Answers what never reaches a page, such as a request that is not HTTP: in a few words, with the same headers as
/// every page and nothing of what was sent.
final class BarePage extends ErrorHandler {

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        SecurityHeaders.write(response.getHeaders()::put);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, SecurityHeaders.NO_TRACE);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Pages.HTML);
        Content.Sink.write(response, true, html(ErrorPages.words(response.getStatus())), callback);
        return true;
    }

    /// @param page words of ours, without markup
    static String html(ErrorPage page) {
        return """
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s – Trialway</title>
                <link rel="stylesheet" href="/assets/style.css">
                </head>
                <body>
                <main class="narrow prose">
                <h1>%s</h1>
                <p class="lead">%s</p>
                <p><a class="button quiet" href="/">Go to the first page</a></p>
                </main>
                </body>
                </html>
                """.formatted(page.headline(), page.headline(), page.help());
    }
}
