package org.trialway.criteria;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trialway.text.Span;

/// Cuts an eligibility text into [Block]s: joins lines that only wrap, keeps apart lines that stand alone.
///
/// Joining too much is safe, since an unread neighbour only makes a criterion less certain; cutting too much could lose
/// an exception. So a line goes on unless something says that a new item begins.
final class Blocks {

    /// Records that wrap their lines do so near 80 columns; longer and much shorter lines are paragraphs.
    private static final int SHORTEST_WRAPPED = 60;

    private static final int LONGEST_WRAPPED = 100;

    private final String text;
    private final List<Block> blocks = new ArrayList<>();
    private boolean blank = true;
    private @Nullable Line last;

    /// @param start first unit of the line that is no blank
    private record Line(int start, int end, int indent, Bullet bullet) {
        int length() {
            return end - start + indent;
        }
    }

    private Blocks(String text) {
        this.text = text;
    }

    static List<Block> of(String text) {
        var blocks = new Blocks(text);
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            blocks.add(start, end);
            start = end + 1;
        }
        return blocks.blocks;
    }

    private void add(int start, int end) {
        Line line = line(start, end);
        if (line.start() == line.end()) {
            blank = true;
            return;
        }
        if (goesOn(line)) {
            Block block = blocks.removeLast();
            blocks.add(new Block(
                    new Span(block.body().start(), line.end()), block.indent(), block.bullet(), block.afterBlank()));
        } else {
            begin(line);
        }
        blank = false;
        last = line;
    }

    private Line line(int start, int end) {
        int from = start;
        int indent = 0;
        while (from < end && isBlank(text.charAt(from))) {
            indent += text.charAt(from) == '\t' ? 4 : 1;
            from++;
        }
        int to = end;
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return new Line(from, to, indent, Bullet.at(text, from, to));
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }

    private void begin(Line line) {
        Bullet bullet = line.bullet();
        int body = bullet.isBullet() ? bullet.end() : line.start();
        Bullet inner = bullet.isBullet() ? Bullet.at(text, body, line.end()) : Bullet.NONE;
        // "* 1. Age": the sign makes the list, the number counts it.
        if (inner.isBullet() && inner.end() < line.end()) {
            bullet = new Bullet(bullet.style(), inner.ordinal(), inner.end());
            body = inner.end();
        }
        if (body < line.end()) {
            blocks.add(new Block(new Span(body, line.end()), line.indent(), bullet, blank));
        }
    }

    private boolean goesOn(Line line) {
        if (blank || line.bullet().isBullet() || last == null || blocks.isEmpty() || isHeadingLike(line)) {
            return false;
        }
        Block block = blocks.getLast();
        if (block.hasBullet()) {
            return true;
        }
        boolean opensList = text.charAt(last.end() - 1) == ':';
        return !opensList && (beginsInside(line) || isWrapped(last));
    }

    /// A line that ends in a colon and starts like a title, e.g. "Exclusion criteria:" right below the last item.
    private boolean isHeadingLike(Line line) {
        return text.charAt(line.end() - 1) == ':'
                && line.end() - line.start() < LONGEST_WRAPPED
                && Character.isUpperCase(text.charAt(line.start()));
    }

    /// A small letter or an opening parenthesis cannot begin an item.
    private boolean beginsInside(Line line) {
        char c = text.charAt(line.start());
        return Character.isLowerCase(c) || c == '(';
    }

    private boolean isWrapped(Line line) {
        char end = text.charAt(line.end() - 1);
        return line.length() >= SHORTEST_WRAPPED && line.length() <= LONGEST_WRAPPED && end != '.' && end != ';';
    }
}
