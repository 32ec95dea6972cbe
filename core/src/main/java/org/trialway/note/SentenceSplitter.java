package org.trialway.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trialway.text.Span;

/// Cuts a note into sentences: one a line where the lines are numbered from 0 or 1, otherwise at headings,
/// line ends and full stops that end a sentence.
final class SentenceSplitter {

    private static final Pattern NUMBERED = Pattern.compile("\\s*(\\d{1,4})[.)]\\s+");
    private static final Pattern HEADING = Pattern.compile("\\s*([A-Za-z][A-Za-z &-]{1,40}):");

    /// Words whose full stop ends no sentence.
    private static final Set<String> SHORT = Set.of(
            "dr", "mr", "mrs", "ms", "prof", "st", "vs", "e.g", "i.e", "approx", "no", "fig", "resp", "b.i.d", "t.i.d",
            "q.d", "p.o", "ca", "etc");

    /// A single capital letter before a full stop is a name's, as in "J. Smith", but not behind these.
    private static final Pattern LETTERED = Pattern.compile(
            "\\b(hepatitis|vitamin|type|group|grade|class|stage|influenza|pugh|factor)\\s$", Pattern.CASE_INSENSITIVE);

    /// The longest of those words and the blank behind it.
    private static final int LONGEST = 10;

    private static final String INITIAL = "dr";

    private final String text;
    private final List<Sentence> sentences = new ArrayList<>();
    private Section section = Section.NONE;

    private SentenceSplitter(String text) {
        this.text = text;
    }

    static NoteText split(String text) {
        var splitter = new SentenceSplitter(text);
        List<Span> lines = linesOf(text);
        if (isNumbered(text, lines)) {
            lines.forEach(splitter::numbered);
        } else {
            lines.forEach(splitter::free);
        }
        return new NoteText(text, splitter.sentences);
    }

    private static List<Span> linesOf(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (!text.substring(start, end).isBlank()) {
                lines.add(new Span(start, end));
            }
            start = end + 1;
        }
        return lines;
    }

    private static boolean isNumbered(String text, List<Span> lines) {
        int last = -1;
        for (Span line : lines) {
            Matcher number = NUMBERED.matcher(line.in(text));
            if (!number.lookingAt() || Integer.parseInt(number.group(1)) <= last) {
                return false;
            }
            last = Integer.parseInt(number.group(1));
        }
        return lines.size() > 1 || last == 0;
    }

    private void numbered(Span line) {
        Matcher number = NUMBERED.matcher(line.in(text));
        if (number.lookingAt()) {
            int start = line.start() + number.end();
            section = headedAt(new Span(start, line.end())).orElse(section);
            add(Integer.parseInt(number.group(1)), start, line.end());
        }
    }

    private void free(Span line) {
        int start = line.start();
        Optional<Section> headed = headedAt(line);
        if (headed.isPresent()) {
            section = headed.get();
            start = text.indexOf(':', line.start()) + 1;
        }
        for (int at = start; at < line.end(); at++) {
            if (endsSentence(at, line.end())) {
                add(sentences.size(), start, at + 1);
                start = at + 1;
            }
        }
        add(sentences.size(), start, line.end());
    }

    private Optional<Section> headedAt(Span line) {
        Matcher heading = HEADING.matcher(line.in(text));
        return heading.lookingAt() ? Section.headed(heading.group(1)) : Optional.empty();
    }

    private boolean endsSentence(int at, int end) {
        char c = text.charAt(at);
        if (c == '!' || c == '?') {
            return true;
        }
        boolean stop = c == '.' && (at + 1 == end || Character.isWhitespace(text.charAt(at + 1)));
        if (!stop || at + 1 == end) {
            return stop;
        }
        int next = at + 1;
        while (next < end && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        boolean begins = next == end || !Character.isLowerCase(text.charAt(next));
        return begins && !SHORT.contains(wordBefore(at));
    }

    private String wordBefore(int at) {
        int start = at;
        while (start > 0 && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            start--;
        }
        String word = text.substring(start, at).toLowerCase(Locale.ROOT);
        boolean initial = word.length() == 1 && Character.isUpperCase(text.charAt(start));
        return initial
                        && !LETTERED.matcher(text.substring(Math.max(0, start - LONGEST), start))
                                .find()
                ? INITIAL
                : word;
    }

    private void add(int number, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            sentences.add(new Sentence(number, new Span(start, end), section));
        }
    }
}
