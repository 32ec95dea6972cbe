package org.trialway.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.Map;
import java.util.function.Supplier;
import org.trialway.registry.SnapshotStore;

/// Renders a page record into its template, inside the frame that every page shares.
final class Pages {

    static final String HTML = "text/html; charset=utf-8";

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final SnapshotStore store;
    private final Supplier<String> syncNews;

    Pages(SnapshotStore store, Supplier<String> syncNews) {
        this.store = store;
        this.syncNews = syncNews;
    }

    /// @param template name without its ending, e.g. `search`
    /// @param title what the browser's tab says, without the program's name
    /// @param body the record that the template takes as `page`
    void show(Context page, String template, String title, Object body) {
        render(page, template, frame(page, title, store.coverage().words(), syncNews.get()), body);
    }

    /// Shows what went wrong without asking the store, which may be what went wrong.
    void showError(Context page, ErrorPage body) {
        render(page, "error", frame(page, body.headline(), "", ""), body);
    }

    private static Frame frame(Context page, String title, String searched, String news) {
        return new Frame(
                title, page.path(), () -> Visit.token(page), Visit.patient(page).isPresent(), searched, news);
    }

    private void render(Context page, String template, Frame frame, Object body) {
        var html = new StringOutput(16 * 1024);
        templates.render(template + ".jte", Map.of("frame", frame, "page", body), html);
        page.contentType(HTML).result(html.toString());
    }
}
