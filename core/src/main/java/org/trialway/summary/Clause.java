package org.trialway.summary;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trialway.text.Span;

/// The stretch of a criterion around a name, up to the nearest comma, bracket or "or": where words of degree
/// belong to it.
final class Clause {

    private static final Pattern BREAK = Pattern.compile(
            "[,;:()\\[\\]]|\\.\\s|\\bor\\b|\\band/or\\b|\\band\\b|\\bsuch as\\b", Pattern.CASE_INSENSITIVE);

    private Clause() {}

    static Span around(String criterion, Span name) {
        int start = 0;
        int end = criterion.length();
        Matcher breaks = BREAK.matcher(criterion);
        while (breaks.find()) {
            if (breaks.end() <= name.start()) {
                start = breaks.end();
            } else if (breaks.start() >= name.end()) {
                end = breaks.start();
                break;
            }
        }
        return new Span(start, end);
    }
}
