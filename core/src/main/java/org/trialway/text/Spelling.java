package org.trialway.text;

/// One spelling for characters that records write in several ways.
final class Spelling {

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Spelling() {}

    static char letter(char c) {
        return switch (c) {
            case 'µ', 'μ', 'Μ' -> 'u'; // micro sign, Greek mu
            case '’' -> '\'';
            default -> {
                int digit = superscript(c);
                yield digit >= 0 ? (char) ('0' + digit) : Character.toLowerCase(c);
            }
        };
    }

    /// The value of a raised digit, or -1.
    static int superscript(char c) {
        return c < '²' ? -1 : SUPERSCRIPTS.indexOf(c);
    }

    static char point(char c) {
        return c == ',' ? ',' : '.';
    }

    static String sign(char c) {
        return switch (c) {
            case '≥', '≧', '⩾', '⋝', '≫' -> ">=";
            case '≤', '≦', '⩽', '⋜', '≪' -> "<=";
            case '＞', '›', '﹥', '˃', 'ᐳ' -> ">";
            case '＜', '‹', '﹤', '˂', 'ᐸ' -> "<";
            case '＝' -> "=";
            case '‐', '‑', '‒', '–', '—', '―', '−', '﹣', '－' -> "-";
            case '×', '✕', '✖', '╳', '⨯', '⋅', '∙' -> "x";
            case '∗', '＊' -> "*";
            case '⁄', '∕', '／' -> "/";
            case '（', '［', '[' -> "(";
            case '）', '］', ']' -> ")";
            case '，', '、' -> ",";
            case '；' -> ";";
            case '：' -> ":";
            case '。' -> ".";
            case '％', '﹪' -> "%";
            case '“', '”', '„', '«', '»' -> "\"";
            case '‘', '’', '`', '´' -> "'";
            default -> String.valueOf(c);
        };
    }

    /// The sign that a character entity such as `&gt;` stands for, or empty when none starts at `at`.
    static String entity(String text, int at, int end) {
        if (text.charAt(at) != '&' || at + 3 >= end) {
            return "";
        }
        if (text.startsWith("&gt;", at)) {
            return ">";
        }
        if (text.startsWith("&lt;", at)) {
            return "<";
        }
        if (text.startsWith("&ge;", at)) {
            return ">=";
        }
        if (text.startsWith("&le;", at)) {
            return "<=";
        }
        return text.startsWith("&amp;", at) && at + 4 < end ? "&" : "";
    }
}
