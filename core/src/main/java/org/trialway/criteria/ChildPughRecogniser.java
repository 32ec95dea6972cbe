package org.trialway.criteria;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trialway.criteria.Meaning.Word;
import org.trialway.knowledge.Comparison;
import org.trialway.knowledge.Lab;
import org.trialway.knowledge.LabUnit;

/// "Child-Pugh A", "Child-Pugh class A or B", "Child-Pugh B7": a class by its letter, which is at most so many points
/// (A
/// 5 to 6, B 7 to 9, C 10 to 15; Pugh 1973), or points behind the letter. Numbers alone are a laboratory value's.
final class ChildPughRecogniser implements Beginnings.Told {

    private static final Set<String> QUIET = Set.of(
            "class", "score", "grade", "status", "of", "stage", "is", "a", "liver", "function", "classification");

    @Override
    public boolean mayBeginWith(Meaning meaning) {
        return meaning instanceof Meaning.LabName;
    }

    @Override
    public @Nullable Reading at(Marks marks, int at, Topic topic) {
        boolean named =
                marks.at(at) instanceof Meaning.LabName name && name.labs().equals(List.of(Lab.CHILD_PUGH));
        if (!named) {
            return null;
        }
        int i = at + 1;
        while (i < marks.size() && i - at < 6 && isQuiet(marks, i)) {
            i++;
        }
        int least = Integer.MAX_VALUE;
        int most = 0;
        boolean points = false;
        int end = at;
        while (i < marks.size() && i - at < Marks.FARTHEST && letter(marks, i) >= 0) {
            int letter = letter(marks, i);
            int number = number(marks, i);
            points |= number > 0;
            least = Math.min(least, number > 0 ? number : first(letter));
            most = Math.max(most, number > 0 ? number : last(letter));
            end = isApart(marks, i) ? i + 2 : i + 1;
            i = marks.skip(
                    end, Word.OR, Word.SLASH, Word.DASH, Word.COMMA, Word.AND, Word.TO, Word.NEUTRAL, Word.AND_OR);
        }
        return end > at && least < most + 1 ? reading(marks, at, end, least, most, points) : null;
    }

    private static boolean isQuiet(Marks marks, int at) {
        boolean letterA = marks.words(at).equals(List.of("a")) && !isQuietNext(marks, at + 1);
        return !letterA
                && (marks.isAny(at, Word.NEUTRAL, Word.COLON, Word.EQUALS, Word.DASH, Word.OPEN)
                        || QUIET.containsAll(marks.words(at)));
    }

    /// "a class": an article; "A": the class.
    private static boolean isQuietNext(Marks marks, int at) {
        return at < marks.size() && !marks.words(at).equals(List.of("or")) && QUIET.containsAll(marks.words(at));
    }

    private static Reading reading(Marks marks, int at, int end, int least, int most, boolean points) {
        var source = new Source.Words(marks.span(at, end));
        LabUnit unit = points ? LabUnit.POINTS : LabUnit.CHILD_PUGH_CLASS;
        var upper = new Criterion.LabLimit(Lab.CHILD_PUGH, Comparison.AT_MOST, most, unit, source);
        if (least <= 5) {
            return new Reading(at, end, upper);
        }
        var lower = new Criterion.LabLimit(Lab.CHILD_PUGH, Comparison.AT_LEAST, least, unit, source);
        return new Reading(at, end, Combine.all(List.of(lower, upper), source));
    }

    /// 0 for A, 1 for B, 2 for C; -1 for any other word.
    private static int letter(Marks marks, int at) {
        if (at >= marks.size() || marks.words(at).size() > 2) {
            return -1;
        }
        String word = marks.words(at).getFirst();
        boolean shaped = word.length() == 1 || (word.length() <= 3 && digits(word.substring(1)) > 0);
        return shaped ? "abc".indexOf(word.charAt(0)) : -1;
    }

    private static boolean isApart(Marks marks, int at) {
        Meaning.Amount next = marks.number(at + 1);
        return marks.words(at).getFirst().length() == 1 && next != null && next.value() >= 5 && next.value() <= 15;
    }

    private static int number(Marks marks, int at) {
        Meaning.Amount next = marks.number(at + 1);
        if (isApart(marks, at) && next != null) {
            return (int) next.value();
        }
        return digits(marks.words(at).getFirst().substring(1));
    }

    /// 0 when these are not the digits of 5 to 15.
    private static int digits(String text) {
        if (text.isEmpty() || text.length() > 2 || !text.chars().allMatch(Character::isDigit)) {
            return 0;
        }
        int number = Integer.parseInt(text);
        return number >= 5 && number <= 15 ? number : 0;
    }

    private static int first(int letter) {
        return switch (letter) {
            case 0 -> 5;
            case 1 -> 7;
            default -> 10;
        };
    }

    private static int last(int letter) {
        return switch (letter) {
            case 0 -> 6;
            case 1 -> 9;
            default -> 15;
        };
    }
}
