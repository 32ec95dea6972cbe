package org.trialway.web;

import java.util.Set;
import java.util.regex.Pattern;

/// The tags of a page in their order, so that what a browser made of it can be compared with what was sent: a browser
/// that had to mend something opens or closes a tag elsewhere.
final class MarkupOrder {

    private static final Set<String> VOID = Set.of("br", "hr", "img", "input", "link", "meta");
    private static final Pattern TAG = Pattern.compile("<(/?)([a-z][a-z0-9]*)(?:[^>\"]|\"[^\"]*\")*>");

    /// Gives the same as [#of] for the page that a browser shows.
    static final String OF_THE_PAGE = """
            (() => {
                const empty = new Set(['br', 'hr', 'img', 'input', 'link', 'meta']);
                const order = e => {
                    const name = e.tagName.toLowerCase();
                    return name + ' ' + (empty.has(name) ? '' : [...e.children].map(order).join('') + '/' + name + ' ');
                };
                return order(document.documentElement);
            })()
            """;

    private MarkupOrder() {}

    static String of(String source) {
        var order = new StringBuilder();
        var tags = TAG.matcher(source);
        while (tags.find()) {
            String name = tags.group(2);
            if (tags.group(1).isEmpty() || !VOID.contains(name)) {
                order.append(tags.group(1)).append(name).append(' ');
            }
        }
        return order.toString();
    }
}
