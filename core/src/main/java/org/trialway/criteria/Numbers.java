package org.trialway.criteria;

import java.util.regex.Pattern;

/// Reads numbers as people write them in English records, with both meanings of a comma or point kept where one
/// cannot know: "1.500" may be one and a half or fifteen hundred. The unit settles it later.
final class Numbers {

    private Numbers() {}

    /// @param digits digits with points or commas between them
    static Meaning of(String digits) {
        boolean commas = digits.indexOf(',') >= 0;
        boolean points = digits.indexOf('.') >= 0;
        if (!commas && !points) {
            return number(digits, Double.NaN);
        }
        if (commas && points) {
            return mixed(digits);
        }
        char mark = commas ? ',' : '.';
        String grouped = digits.replace(String.valueOf(mark), "");
        boolean once = digits.indexOf(mark) == digits.lastIndexOf(mark);
        boolean groups = isGrouped(digits, mark);
        if (!once) {
            return groups ? number(grouped, Double.NaN) : Meaning.Word.UNKNOWN; // "1.1.2" is a section, no number
        }
        double decimal = parse(digits.replace(mark, '.'));
        if (!groups) {
            return new Meaning.Amount(decimal, Double.NaN);
        }
        return commas ? new Meaning.Amount(parse(grouped), decimal) : new Meaning.Amount(decimal, parse(grouped));
    }

    /// "1,234.5" and "1.234,5": the last mark is the decimal one.
    private static Meaning mixed(String digits) {
        char decimal = digits.lastIndexOf(',') > digits.lastIndexOf('.') ? ',' : '.';
        char group = decimal == ',' ? '.' : ',';
        int at = digits.lastIndexOf(decimal);
        boolean sound = digits.indexOf(decimal) == at && isGrouped(digits.substring(0, at), group);
        return sound
                ? number(
                        digits.substring(0, at).replace(String.valueOf(group), "") + "." + digits.substring(at + 1),
                        Double.NaN)
                : Meaning.Word.UNKNOWN;
    }

    private static Meaning number(String digits, double other) {
        return new Meaning.Amount(parse(digits), other);
    }

    /// Digits too many for any medical value read as infinite, which every check refuses.
    private static double parse(String digits) {
        return digits.length() > 15 ? Double.POSITIVE_INFINITY : Double.parseDouble(digits);
    }

    /// Whether marks stand where thousands do: one to three digits, then threes; not "0,500".
    private static boolean isGrouped(String digits, char mark) {
        String[] groups = digits.split(Pattern.quote(String.valueOf(mark)), -1);
        if (groups.length < 2 || groups[0].length() > 3 || groups[0].startsWith("0")) {
            return false;
        }
        for (int i = 1; i < groups.length; i++) {
            if (groups[i].length() != 3) {
                return false;
            }
        }
        return true;
    }

    /// Whether two numbers with a blank between them are one: "100 000".
    static boolean isGroup(String first, String second) {
        boolean whole = first.length() <= 3 && first.chars().allMatch(Character::isDigit) && !first.startsWith("0");
        return whole && (second.equals("000") || second.equals("500"));
    }
}
