package org.trialway.criteria;

/// The mark at the head of a list item: `*`, `-`, `•`, `1.`, `1)`, `(a)`, `iv.`
///
/// @param style alike for all items of one list, e.g. `*`, `9.` for numbers, `(a)` for letters in parentheses
/// @param ordinal the number or the letter's place in the alphabet; 0 for marks that do not count
/// @param end one past the mark and the blanks after it
record Bullet(String style, int ordinal, int end) {

    /// No bullet.
    static final Bullet NONE = new Bullet("", 0, -1);

    private static final String SIGNS = "*-•●▪■◦○‣⁃∙·–—➢✓→+~◆□";

    /// The bullet that begins at `start`, or [#NONE]. `end` bounds the line.
    static Bullet at(String text, int start, int end) {
        if (start >= end) {
            return NONE;
        }
        int from = text.charAt(start) == '\\' && start + 1 < end ? start + 1 : start;
        char c = text.charAt(from);
        if (SIGNS.indexOf(c) >= 0) {
            return sign(text, from, end);
        }
        if (c == 'o'
                && isBlankAt(text, from + 1, end)
                && from + 2 < end
                && Character.isUpperCase(text.charAt(from + 2))) {
            return new Bullet("o", 0, afterBlanks(text, from + 1, end));
        }
        return counted(text, start, end);
    }

    /// A sign is a bullet before a blank or a letter: "* Age", "-Age"; not in "-5" or "**".
    private static Bullet sign(String text, int at, int end) {
        boolean free = isBlankAt(text, at + 1, end) || (at + 1 < end && Character.isLetter(text.charAt(at + 1)));
        return free ? new Bullet(String.valueOf(text.charAt(at)), 0, afterBlanks(text, at + 1, end)) : NONE;
    }

    private static Bullet counted(String text, int start, int end) {
        boolean open = text.charAt(start) == '(' || text.charAt(start) == '[';
        int from = open ? start + 1 : start;
        int to = from;
        while (to < end && to - from < 5 && Character.isLetterOrDigit(text.charAt(to))) {
            to++;
        }
        int close = to < end && text.charAt(to) == '\\' ? to + 1 : to;
        if (to == from || close >= end) {
            return NONE;
        }
        char mark = text.charAt(close);
        boolean closes = open ? mark == ')' || mark == ']' : mark == '.' || mark == ')';
        boolean dashed = mark == '-' && isBlankAt(text, close + 1, end) && Character.isDigit(text.charAt(from));
        return (closes || dashed) && isFree(text, close + 1, end, from, to)
                ? counted(text.substring(from, to), open, mark, afterBlanks(text, close + 1, end))
                : NONE;
    }

    /// After the mark comes a blank or the end; after "1." also a letter, since some records leave no blank.
    private static boolean isFree(String text, int at, int end, int from, int to) {
        boolean digits = text.substring(from, to).chars().allMatch(Character::isDigit);
        return at >= end || isBlankAt(text, at, end) || (digits && Character.isUpperCase(text.charAt(at)));
    }

    private static Bullet counted(String word, boolean open, char mark, int end) {
        String frame = (open ? "(" : "") + "%s" + mark;
        if (word.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return word.length() <= 3 ? new Bullet(frame.formatted("9"), Integer.parseInt(word), end) : NONE;
        }
        int roman = Roman.value(word);
        if (roman > 0 && (word.length() > 1 || roman == 1)) {
            return new Bullet(frame.formatted(Character.isUpperCase(word.charAt(0)) ? "I" : "i"), roman, end);
        }
        boolean letter = word.length() == 1 && word.charAt(0) < 128;
        if (!letter) {
            return NONE;
        }
        boolean upper = Character.isUpperCase(word.charAt(0));
        return new Bullet(frame.formatted(upper ? "A" : "a"), Character.toLowerCase(word.charAt(0)) - 'a' + 1, end);
    }

    private static boolean isBlankAt(String text, int at, int end) {
        return at < end && (Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at)));
    }

    private static int afterBlanks(String text, int at, int end) {
        int i = at;
        while (isBlankAt(text, i, end)) {
            i++;
        }
        return i;
    }

    boolean isBullet() {
        return !style.isEmpty();
    }

    /// Whether numbers count the items.
    boolean isNumber() {
        return style.contains("9");
    }
}
