package org.trialway.criteria;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trialway.criteria.Meaning.Word;
import org.trialway.knowledge.Concept.Kind;

/// "Stage III or IV", "stages IIIB-IV", "stage IB3, IIA2 and IIB". Each stage named is an alternative unless a dash or
/// "to" makes a range of two.
///
/// Arabic numbers are read after "stage" only up to 4. What has a stage of its own beside cancer (a kidney, a pressure
/// ulcer) is left alone.
final class StageRecogniser implements Recogniser {

    private static final Pattern STAGE = Pattern.compile("(iv|i{1,3}|[0-4])([a-d]?)(\\d?)");
    private static final List<String> ROMAN = List.of("0", "I", "II", "III", "IV");
    private static final Set<String> STAGE_WORDS = Set.of("stage", "stages", "staged");
    private static final Set<String> OF_OTHER_THINGS = Set.of(
            "ckd", "kidney", "renal", "hypertension", "ulcer", "nyha", "encephalopathy", "copd", "liver", "hepatic");
    private static final Set<String> OPEN_UPWARDS = Set.of("or higher", "or greater", "or above", "and above");

    /// @param number 0 to 4
    private record Named(int number, String printed) {}

    @Override
    public @Nullable Reading at(Marks marks, int at, Topic topic) {
        if (!isStageWord(marks, at) || isOfOtherThing(marks, at - 1)) {
            return null;
        }
        if (isOfBarcelona(marks, at)) {
            return barcelona(marks, at);
        }
        var ranges = new ArrayList<Criterion.Stage>();
        int next = marks.skip(at + 1, Word.NEUTRAL, Word.COLON);
        int end = next;
        while (next - at < Marks.FARTHEST) {
            Named first = named(marks, next);
            if (first == null) {
                break;
            }
            int after = next + 1;
            Named last = marks.isAny(after, Word.DASH, Word.TO, Word.NEUTRAL) ? named(marks, after + 1) : null;
            boolean range = last != null && last.number() >= first.number() && isRange(marks, after);
            end = range ? after + 2 : after;
            ranges.add(stage(first, range && last != null ? last : first, marks, at, end));
            next = marks.skip(end, Word.COMMA, Word.OR, Word.AND, Word.SLASH, Word.AND_OR);
            next = isStageWord(marks, next) ? next + 1 : next;
            if (next == end) {
                break;
            }
        }
        if (ranges.isEmpty() || isOfOtherThing(marks, marks.skip(end, Word.NEUTRAL))) {
            return null;
        }
        end = openEnd(marks, end, ranges);
        var source = new Source.Words(marks.span(at, end));
        List<Criterion> merged = merged(ranges, source);
        return new Reading(at, end, Combine.anyOf(merged, source));
    }

    /// "Barcelona Clinic Liver Cancer (BCLC) stage".
    private static boolean isOfBarcelona(Marks marks, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
            if (marks.hasOneOf(i, Set.of("bclc", "barcelona"))) {
                return true;
            }
        }
        return false;
    }

    /// "stage B or C" of that scheme, from A to D. The words that name the scheme stay unread, for its stages are not
    /// those of a person's record.
    private static @Nullable Reading barcelona(Marks marks, int at) {
        var letters = new ArrayList<String>();
        int end = at + 1;
        int next = marks.skip(at + 1, Word.NEUTRAL);
        while (next < marks.size() && letters.size() < 4 && next - at < Marks.FARTHEST && isLetter(marks, next)) {
            letters.add(marks.words(next).getFirst().toUpperCase(Locale.ROOT));
            end = next + 1;
            next = marks.skip(end, Word.COMMA, Word.OR, Word.AND, Word.SLASH, Word.AND_OR, Word.DASH, Word.TO);
            next = isStageWord(marks, next) ? next + 1 : next;
        }
        if (letters.isEmpty()) {
            return null;
        }
        String printed = "BCLC " + letters.getFirst() + (letters.size() > 1 ? "-" + letters.getLast() : "");
        var source = new Source.Words(marks.span(at, end));
        return new Reading(at, end, new Criterion.Stage(0, 4, printed, source));
    }

    private static boolean isLetter(Marks marks, int at) {
        String word = marks.words(at).getFirst();
        return marks.words(at).size() == 1 && word.matches("[abcd][12]?");
    }

    private static boolean isStageWord(Marks marks, int at) {
        return at >= 0
                && at < marks.size()
                && STAGE_WORDS.contains(marks.words(at).getFirst())
                && marks.words(at).size() == 1;
    }

    private static boolean isRange(Marks marks, int at) {
        return marks.isAny(at, Word.DASH, Word.TO) || marks.words(at).equals(List.of("-"));
    }

    private static boolean isOfOtherThing(Marks marks, int at) {
        if (at < 0 || at >= marks.size()) {
            return false;
        }
        int next = marks.at(at) instanceof Meaning.Degree ? at + 1 : at;
        boolean illness =
                marks.at(next) instanceof Meaning.Named named && named.concept().kind() == Kind.CONDITION;
        return illness || marks.hasOneOf(at, OF_OTHER_THINGS);
    }

    private static @Nullable Named named(Marks marks, int at) {
        if (at >= marks.size() || marks.words(at).size() != 1) {
            return null;
        }
        Matcher matcher = STAGE.matcher(marks.words(at).getFirst());
        if (!matcher.matches()
                || (matcher.group(2).isEmpty() && !matcher.group(3).isEmpty())) {
            return null;
        }
        int roman = ROMAN.indexOf(matcher.group(1).toUpperCase(Locale.ROOT));
        int number = roman >= 0 ? roman : Integer.parseInt(matcher.group(1));
        return new Named(number, ROMAN.get(number) + matcher.group(2).toUpperCase(Locale.ROOT) + matcher.group(3));
    }

    private static Criterion.Stage stage(Named first, Named last, Marks marks, int from, int to) {
        String printed = first.equals(last) ? first.printed() : first.printed() + "-" + last.printed();
        return new Criterion.Stage(first.number(), last.number(), printed, new Source.Words(marks.span(from, to)));
    }

    /// "stage III or higher" has IV as its end.
    private static int openEnd(Marks marks, int end, List<Criterion.Stage> ranges) {
        boolean open = end < marks.size() && OPEN_UPWARDS.contains(String.join(" ", marks.words(end)));
        Criterion.Stage last = ranges.getLast();
        if (!open || last.earliest() != last.latest() || last.latest() == 4) {
            return end;
        }
        var up = new Criterion.Stage(last.earliest(), 4, last.printed() + "-IV", last.source());
        ranges.set(ranges.size() - 1, up);
        return end + 1;
    }

    /// "I, II or III" is one range; stages with letters stay apart, for what lies between them is not all meant.
    private static List<Criterion> merged(List<Criterion.Stage> ranges, Source source) {
        var merged = new ArrayList<Criterion.Stage>();
        for (Criterion.Stage stage : ranges.stream()
                .sorted(Comparator.comparingInt(Criterion.Stage::earliest))
                .toList()) {
            Criterion.Stage before = merged.isEmpty() ? null : merged.getLast();
            if (before != null && goesOn(before, stage)) {
                String printed = first(before.printed()) + "-" + last(stage.printed());
                merged.set(merged.size() - 1, new Criterion.Stage(before.earliest(), stage.latest(), printed, source));
            } else {
                merged.add(new Criterion.Stage(stage.earliest(), stage.latest(), stage.printed(), source));
            }
        }
        return List.copyOf(merged);
    }

    private static boolean goesOn(Criterion.Stage before, Criterion.Stage stage) {
        return stage.earliest() == before.latest() + 1
                && !before.cutsThrough(before.latest())
                && !stage.cutsThrough(stage.earliest());
    }

    private static String first(String printed) {
        int dash = printed.indexOf('-');
        return dash < 0 ? printed : printed.substring(0, dash);
    }

    private static String last(String printed) {
        return printed.substring(printed.indexOf('-') + 1);
    }
}
