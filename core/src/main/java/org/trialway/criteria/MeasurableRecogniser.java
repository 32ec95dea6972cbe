package org.trialway.criteria;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trialway.criteria.Meaning.Word;

/// "Measurable disease", "at least one measurable lesion per RECIST 1.1", "measurable or evaluable disease".
///
/// Words that define what is measurable set no new demand; sizes in them stay unread.
final class MeasurableRecogniser implements Recogniser {

    private static final Set<String> MEASURABLE =
            Set.of("measurable", "measureable", "measurably", "mensurable", "bidimensionally", "unidimensionally");
    private static final Set<String> EVALUABLE = Set.of("evaluable", "evaluatable", "assessable");
    private static final Set<String> THINGS = Set.of(
            ("disease lesion lesions tumor tumour tumors tumours site sites mass masses target metastasis metastases "
                            + "cancer malignancy burden diseaseby")
                    .split(" "));
    private static final Set<String> OPEN = Set.of("regardless", "irrespective", "without", "whether");
    private static final Set<String> BEING = Set.of("is", "are", "be", "was");
    private static final Set<String> BEFORE = Set.of("non", "nonmeasurable");
    private static final Set<String> BETWEEN = Set.of(
            "radiologically", "radiographically", "clinically", "target", "tumor", "tumour", "non", "measurable");
    private static final Set<String> RULES =
            Set.of(("recist mrecist irecist rano lugano cheson iwg recil percist choi imwg pcwg3 gcig modified version "
                            + "response evaluation solid tumors tumours tumor tumour ct mri scan scans pet imaging "
                            + "radiographic radiological guidelines assessment assessed evaluated investigator "
                            + "immune related working group v1.1 v1.0 v1 1.1 1.0 1 v local criteria in for of the gynecologic "
                            + "cancer intergroup prostate international myeloma")
                    .split(" "));

    @Override
    public @Nullable Reading at(Marks marks, int at, Topic topic) {
        int start = afterCount(marks, at);
        boolean measurable = isOneOf(marks, start, MEASURABLE) || (start > at && isTarget(marks, start));
        boolean evaluable = isOneOf(marks, start, EVALUABLE);
        if ((!measurable && !evaluable) || isNegated(marks, at)) {
            return null;
        }
        int i = start + 1;
        while (i - at < Marks.FARTHEST && isInside(marks, i)) {
            measurable |= isOneOf(marks, i, MEASURABLE);
            evaluable |= isOneOf(marks, i, EVALUABLE);
            if (isOneOf(marks, i, BEFORE)) {
                return null;
            }
            i++;
        }
        int things = i;
        while (isThing(marks, i)) {
            i++;
        }
        if (i == things && !isDemanded(marks, at, i)) {
            return null;
        }
        int end = afterRules(marks, i);
        if (isDefinition(marks, end)) {
            return null;
        }
        var source = new Source.Words(marks.span(at, end));
        return new Reading(at, end, new Criterion.MeasurableDisease(evaluable, source));
    }

    /// "at least one target lesion": what RECIST measures.
    private static boolean isTarget(Marks marks, int at) {
        return isOneOf(marks, at, Set.of("target")) && isOneOf(marks, at + 1, Set.of("lesion", "lesions"));
    }

    /// "non-measurable": the dash between is a mark of its own.
    private static boolean isNegated(Marks marks, int at) {
        return isOneOf(marks, at - 1, BEFORE)
                || isLeftOpen(marks, at)
                || (at > 1 && marks.words(at - 1).equals(List.of("-")) && isOneOf(marks, at - 2, BEFORE));
    }

    /// "regardless of the presence of measurable disease", "with or without measurable disease".
    private static boolean isLeftOpen(Marks marks, int at) {
        for (int i = Math.max(0, at - 5); i < at; i++) {
            if (marks.isAny(i, Word.STOP, Word.SEMICOLON)) {
                continue;
            }
            if (marks.hasOneOf(i, OPEN)) {
                return true;
            }
        }
        return false;
    }

    /// "at least one", "≥ 1": one is what there is to measure at the least.
    private static int afterCount(Marks marks, int at) {
        if (marks.is(at, Word.ONE_OF)) {
            return marks.skip(at + 1, Word.NEUTRAL);
        }
        int number = marks.at(at) instanceof Meaning.Limit ? at + 1 : at;
        Meaning.Amount count = marks.number(number);
        boolean one = count != null && count.value() == 1;
        return one ? marks.skip(number + 1, Word.NEUTRAL) : at;
    }

    private static boolean isInside(Marks marks, int at) {
        return marks.isAny(at, Word.OR, Word.AND_OR, Word.SLASH, Word.COMMA, Word.NEUTRAL)
                || isOneOf(marks, at, MEASURABLE)
                || isOneOf(marks, at, EVALUABLE)
                || (isOneOf(marks, at, BETWEEN) && !isThing(marks, at));
    }

    private static boolean isThing(Marks marks, int at) {
        return at < marks.size()
                && !marks.words(at).isEmpty()
                && THINGS.contains(marks.words(at).getFirst());
    }

    /// "Disease must be measurable", "tumors must be measurable".
    private static boolean isDemanded(Marks marks, int at, int end) {
        boolean last = end >= marks.size() || marks.isAny(end, Word.STOP, Word.SEMICOLON) || isRule(marks, end);
        return last && at > 0 && marks.has(Word.DEMAND);
    }

    private static int afterRules(Marks marks, int at) {
        int end = at;
        int i = at;
        while (i - at < Marks.FARTHEST && (isQuiet(marks, i) || isRule(marks, i))) {
            i++;
            end = isRule(marks, i - 1) ? i : end;
        }
        return marks.is(end, Word.CLOSE) && opens(marks, at, end) ? end + 1 : end;
    }

    private static boolean opens(Marks marks, int from, int to) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            depth += marks.is(i, Word.OPEN) ? 1 : marks.is(i, Word.CLOSE) ? -1 : 0;
        }
        return depth > 0;
    }

    private static boolean isQuiet(Marks marks, int at) {
        return marks.isAny(at, Word.NEUTRAL, Word.COMMA, Word.OPEN, Word.DASH, Word.SLASH);
    }

    private static boolean isRule(Marks marks, int at) {
        return at < marks.size() && RULES.containsAll(marks.words(at));
    }

    /// "Measurable disease IS defined as …" only explains; "measurable disease, defined as …" asks for it.
    private static boolean isDefinition(Marks marks, int end) {
        for (int i = end; i < Math.min(end + 3, marks.size()); i++) {
            if (marks.words(i).contains("defined")) {
                return i == 0 || marks.hasOneOf(i - 1, BEING) || marks.hasOneOf(i, BEING);
            }
        }
        return false;
    }

    private static boolean isOneOf(Marks marks, int at, Set<String> words) {
        return at >= 0
                && at < marks.size()
                && marks.words(at).size() <= 2
                && words.contains(marks.words(at).getFirst())
                && !marks.words(at).equals(List.of("-"));
    }
}
