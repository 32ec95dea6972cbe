package org.trialway.text;

import java.util.ArrayList;
import java.util.List;
import org.trialway.text.Tokens.Kind;
import org.trialway.text.Tokens.Token;

/// Cuts a text into [Tokens] in one pass; looks at each character a bounded number of times.
final class Tokenizer {

    private final String text;
    private final int end;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    Tokenizer(String text, Span part) {
        this.text = text;
        this.at = part.start();
        this.end = part.end();
    }

    List<Token> read() {
        while (at < end) {
            char c = text.charAt(at);
            if (isBlank(c)) {
                at++;
            } else if (Character.isLetter(c)) {
                word();
            } else if (startsNumber(at)) {
                number();
            } else {
                sign();
            }
        }
        return tokens;
    }

    static boolean isBlank(char c) {
        boolean plain = c > ' ' && c < 127; // most characters are, and the tables of Unicode are slow
        return !plain && isRareBlank(c);
    }

    private static boolean isRareBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }

    private void word() {
        int start = at;
        while (at < end && text.charAt(at) >= 'a' && text.charAt(at) <= 'z') {
            at++;
        }
        if (at == end || !isInWord(at)) {
            add(Kind.WORD, start, text.substring(start, at)); // most words are plain
            return;
        }
        var spelled = new StringBuilder().append(text, start, at);
        while (at < end && isInWord(at)) {
            spelled.append(Spelling.letter(text.charAt(at)));
            at++;
        }
        add(Kind.WORD, start, spelled.toString());
    }

    private boolean isInWord(int index) {
        char c = text.charAt(index);
        if ((c >= 'a' && c <= 'z') || isDigit(c)) {
            return true;
        }
        boolean apostrophe = c == '\'' || c == '’';
        return Character.isLetterOrDigit(c)
                || Spelling.superscript(c) >= 0
                || Character.getType(c) == Character.NON_SPACING_MARK
                || (apostrophe && index + 1 < end && Character.isLetter(text.charAt(index + 1)));
    }

    /// A number may begin with its decimal point (`.5`), but not right after a word or a digit.
    private boolean startsNumber(int index) {
        char c = text.charAt(index);
        if (isDigit(c) || Spelling.superscript(c) >= 0) {
            return true;
        }
        boolean free = index == 0 || !Character.isLetterOrDigit(text.charAt(index - 1));
        return c == '.' && free && index + 1 < end && isDigit(text.charAt(index + 1));
    }

    private void number() {
        int start = at;
        var spelled = new StringBuilder();
        boolean raised = Spelling.superscript(text.charAt(at)) >= 0;
        if (text.charAt(at) == '.') {
            spelled.append("0.");
            at++;
        }
        while (at < end && continuesNumber(at, raised)) {
            char c = text.charAt(at);
            int digit = raised ? Spelling.superscript(c) : Character.digit(c, 10);
            spelled.append(digit >= 0 ? (char) ('0' + digit) : Spelling.point(c));
            at++;
        }
        add(Kind.NUMBER, start, spelled.toString());
    }

    private boolean continuesNumber(int index, boolean raised) {
        char c = text.charAt(index);
        if (raised) {
            return Spelling.superscript(c) >= 0;
        }
        boolean point = c == '.' || c == ',' || c == '·';
        return isDigit(c) || (point && index + 1 < end && isDigit(text.charAt(index + 1)));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private void sign() {
        int start = at;
        at = skipEscape(at);
        String spelled = Spelling.entity(text, at, end);
        if (spelled.isEmpty()) {
            spelled = Spelling.sign(text.charAt(at));
            at++;
        } else {
            at = text.indexOf(';', at) + 1;
        }
        add(Kind.SIGN, start, withEquals(spelled));
    }

    /// `>` and `=` are one sign when they touch, escaped or not, in either order.
    private String withEquals(String spelled) {
        int next = at < end ? skipEscape(at) : end;
        if (next >= end) {
            return spelled;
        }
        char c = text.charAt(next);
        boolean after = c == '=' && (spelled.equals(">") || spelled.equals("<"));
        boolean before = spelled.equals("=") && (c == '>' || c == '<');
        if (after || before) {
            at = next + 1;
            return after ? spelled + "=" : c + "=";
        }
        return spelled;
    }

    /// A backslash before a sign is markup: the registry writes `\>` and `\*`.
    private int skipEscape(int index) {
        boolean escapes = text.charAt(index) == '\\'
                && index + 1 < end
                && text.charAt(index + 1) != '\\'
                && !Character.isLetterOrDigit(text.charAt(index + 1))
                && !isBlank(text.charAt(index + 1));
        return escapes ? index + 1 : index;
    }

    private void add(Kind kind, int start, String word) {
        tokens.add(new Token(kind, start, at, word));
    }
}
