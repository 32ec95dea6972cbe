package org.trialway.criteria;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trialway.criteria.Meaning.Word;
import org.trialway.knowledge.Comparison;
import org.trialway.knowledge.Lab;
import org.trialway.knowledge.LabLimits;
import org.trialway.knowledge.LabUnit;

/// "ANC ≥ 1,500/mm3", "AST and ALT ≤ 2.5 × ULN", "haemoglobin 90 g/L or more", "creatinine normal".
final class LabRecogniser implements Beginnings.Told {

    @Override
    public boolean mayBeginWith(Meaning meaning) {
        return meaning instanceof Meaning.LabName || meaning instanceof Meaning.Named;
    }

    @Override
    public @Nullable Reading at(Marks marks, int at, Topic topic) {
        LabNameList names = LabNameList.at(marks, at);
        if (names == null) {
            return null;
        }
        int start = marks.skip(
                names.end(), Word.NEUTRAL, Word.COLON, Word.EQUALS, Word.DEMAND, Word.DASH, Word.COMMA, Word.TO);
        Reading inside = marks.is(start, Word.OPEN) ? limit(marks, at, names, start + 1) : null;
        if (inside != null && marks.is(inside.to(), Word.CLOSE)) {
            return new Reading(at, inside.to() + 1, inside.statement());
        }
        return limit(marks, at, names, LabMethods.after(marks, start));
    }

    private static @Nullable Reading limit(Marks marks, int at, LabNameList names, int start) {
        if (marks.is(start, Word.NORMAL)) {
            return normal(marks, at, names, start + 1);
        }
        int within = marks.is(start, Word.WITHIN) ? start + 1 : start;
        Bounds bounds = meant(marks, names, Bounds.at(marks, within));
        if (bounds == null || bounds.either() || bounds.ofAge()) {
            return null;
        }
        if (within > start) {
            return withinMultiple(marks, at, names, bounds);
        }
        return bounded(marks, at, names, bounds);
    }

    /// "protein in urine < 2+" counts pluses; "adequate clearance, defined as 60 mL/min" is a floor.
    private static @Nullable Bounds meant(Marks marks, LabNameList names, @Nullable Bounds bounds) {
        if (bounds == null || bounds.bounds().size() != 1) {
            return bounds;
        }
        Bounds.Bound only = bounds.bounds().getFirst();
        Quantity quantity = only.quantity();
        Lab first = names.labs().getFirst();
        if (first == Lab.PROTEINURIA && !quantity.hasUnit() && isPlus(marks, quantity.end())) {
            var pluses = new Bounds.Bound(only.comparison(), quantity.withUnit(new Meaning.Unit("+")));
            return new Bounds(List.of(pluses), false, false, Math.max(bounds.end(), quantity.end() + 1));
        }
        boolean floor = only.comparison() == Comparison.EQUAL
                && quantity.hasUnit()
                && marks.has(Word.ADEQUATE)
                && LabLimits.isFloor(first);
        return floor
                ? new Bounds(List.of(new Bounds.Bound(Comparison.AT_LEAST, quantity)), false, false, bounds.end())
                : bounds;
    }

    private static boolean isPlus(Marks marks, int at) {
        return at < marks.size() && marks.words(at).equals(List.of("+"));
    }

    /// "AST within 5 times the upper limit of normal".
    private static @Nullable Reading withinMultiple(Marks marks, int at, LabNameList names, Bounds bounds) {
        Bounds.Bound only = bounds.bounds().getFirst();
        if (only.comparison() != Comparison.EQUAL || only.quantity().unit() != Word.ULN) {
            return null;
        }
        var most = new Bounds.Bound(Comparison.AT_MOST, only.quantity());
        return bounded(marks, at, names, new Bounds(List.of(most), false, false, bounds.end()));
    }

    static @Nullable Reading bounded(Marks marks, int at, LabNameList names, Bounds bounds) {
        int plain = afterRestatement(marks, bounds, names);
        LabConditions conditions = LabConditions.after(marks, plain, names);
        if (conditions != null) {
            Reading conditional = conditional(marks, at, names, bounds, conditions);
            if (conditional != null) {
                return conditional;
            }
        }
        Bounds other = alternative(marks, bounds, names);
        int normal = other == null ? afterOrNormal(marks, plain) : plain;
        int end = other == null ? normal : other.end();
        end = end == plain && follows(marks, at) ? LabTails.end(marks, end) : end;
        var source = new Source.Words(marks.span(at, end));
        List<Criterion> tests = new ArrayList<>();
        for (Lab lab : names.labs()) {
            Criterion limits = limits(lab, bounds, source);
            Criterion second = other == null ? null : limits(lab, other, source);
            if (limits == null || (other != null && second == null)) {
                return null;
            }
            second = normal > plain ? normal(lab, source) : second;
            tests.add(second == null ? limits : new Criterion.AnyOf(List.of(limits, second), source));
        }
        return new Reading(at, end, names.either() ? Combine.anyOf(tests, source) : Combine.all(tests, source));
    }

    private static @Nullable Reading conditional(
            Marks marks, int at, LabNameList names, Bounds bounds, LabConditions conditions) {
        var source = new Source.Words(marks.span(at, conditions.end()));
        List<Criterion> tests = new ArrayList<>();
        for (Lab lab : names.labs()) {
            Criterion limits = limits(lab, bounds, source);
            Criterion test = limits == null ? null : conditional(lab, limits, conditions, source);
            if (test == null) {
                return null;
            }
            tests.add(test);
        }
        Criterion all = names.either() ? Combine.anyOf(tests, source) : Combine.all(tests, source);
        return new Reading(at, conditions.end(), all);
    }

    /// The limit for people without the conditions, and for those with one its own.
    private static @Nullable Criterion conditional(Lab lab, Criterion limits, LabConditions conditions, Source source) {
        if (conditions.only() != null) {
            var has = new Criterion.Has(conditions.only(), 0, source);
            return new Criterion.When(conditions.without() ? Opposite.of(has) : has, limits, source);
        }
        List<Criterion> exceptions = new ArrayList<>();
        List<Criterion> parts = new ArrayList<>();
        for (LabConditions.Other other : conditions.others()) {
            var condition = new Criterion.Has(other.condition(), 0, source);
            exceptions.add(condition);
            Criterion milder = milder(lab, other, source);
            if (milder != null) {
                parts.add(new Criterion.When(condition, milder, source));
            } else if (other.limit() != null) {
                return null;
            }
        }
        parts.addFirst(new Criterion.Unless(limits, Combine.anyOf(exceptions, source), source));
        return Combine.all(parts, source);
    }

    /// What people with the condition need instead; null for nothing, or when the limit makes no sense.
    private static @Nullable Criterion milder(Lab lab, LabConditions.Other other, Source source) {
        LabNameList test = other.test();
        if (test == null) {
            return other.limit() == null ? null : limits(lab, other.limit(), source);
        }
        List<Criterion> tests = new ArrayList<>();
        for (Lab one : test.labs()) {
            Criterion limit = other.limit() == null ? normal(one, source) : limits(one, other.limit(), source);
            if (limit == null) {
                return null;
            }
            tests.add(limit);
        }
        return Combine.all(tests, source);
    }

    /// "≥ 1.5 × 10⁹/L or within normal range".
    private static int afterOrNormal(Marks marks, int at) {
        int or = marks.skip(at, Word.COMMA);
        int normal = marks.skip(or + 1, Word.NEUTRAL);
        return marks.is(or, Word.OR) && marks.is(normal, Word.NORMAL) ? normal + 1 : at;
    }

    /// Whether an "or" stands right before, so that the limit is one of two.
    private static boolean follows(Marks marks, int at) {
        int i = at - 1;
        while (i >= 0 && marks.isAny(i, Word.NEUTRAL, Word.COMMA)) {
            i--;
        }
        return marks.is(i, Word.OR) || marks.is(i, Word.AND_OR);
    }

    private static @Nullable Criterion limits(Lab lab, Bounds bounds, Source source) {
        List<Criterion> limits = new ArrayList<>();
        for (Bounds.Bound bound : bounds.bounds()) {
            LabValues.Value value = LabValues.of(lab, bound.quantity());
            if (value == null || bound.comparison() == Comparison.EQUAL) {
                return null;
            }
            limits.add(new Criterion.LabLimit(lab, bound.comparison(), value.number(), value.unit(), source));
        }
        return Combine.all(limits, source);
    }

    /// "≤ 1.5 mg/dL or ≤ 1.5 × ULN", when nothing follows that could tie the second limit to a condition.
    private static @Nullable Bounds alternative(Marks marks, Bounds bounds, LabNameList names) {
        int or = marks.skip(bounds.end(), Word.COMMA);
        if (!marks.is(or, Word.OR)) {
            return null;
        }
        Bounds second = Bounds.at(marks, marks.skip(or + 1, Word.NEUTRAL));
        boolean sound = second != null
                && isEnd(marks, second.end())
                && second.bounds().getFirst().comparison() != Comparison.EQUAL
                && limits(names.labs().getFirst(), second, NOWHERE) != null;
        return sound ? second : null;
    }

    private static final Source NOWHERE = new Source.Field("", "");

    private static boolean isEnd(Marks marks, int at) {
        return at >= marks.size() || marks.isAny(at, Word.STOP, Word.SEMICOLON, Word.CLOSE);
    }

    /// "≥ 1.5 × 10^9/L (1500/mm3)": the same limit again in another unit.
    private static int afterRestatement(Marks marks, Bounds bounds, LabNameList names) {
        int end = bounds.end();
        int open = marks.is(end, Word.OPEN) ? end + 1 : marks.isAny(end, Word.SLASH, Word.EQUALS) ? end : -1;
        if (open < 0) {
            return end;
        }
        Bounds again = Bounds.at(marks, marks.skip(open, Word.NEUTRAL, Word.EQUALS, Word.SLASH));
        boolean closed = again != null && (open == end || marks.is(again.end(), Word.CLOSE));
        if (again == null || !closed || !isSame(names.labs().getFirst(), bounds, again)) {
            return end;
        }
        return open == end ? again.end() : again.end() + 1;
    }

    private static boolean isSame(Lab lab, Bounds first, Bounds second) {
        if (first.bounds().size() != 1 || second.bounds().size() != 1) {
            return false;
        }
        Bounds.Bound again = second.bounds().getFirst();
        LabValues.Value one = LabValues.of(lab, first.bounds().getFirst().quantity());
        LabValues.Value two = LabValues.of(lab, again.quantity());
        boolean sameSide = again.comparison() == Comparison.EQUAL
                || again.comparison() == first.bounds().getFirst().comparison();
        return one != null
                && two != null
                && sameSide
                && one.unit() == two.unit()
                && Math.abs(one.number() - two.number()) <= 0.02 * one.number();
    }

    /// "Creatinine normal": not beyond the limit of normal on the side that matters for this test.
    static Reading normal(Marks marks, int at, LabNameList names, int end) {
        var source = new Source.Words(marks.span(at, end));
        List<Criterion> tests = new ArrayList<>();
        for (Lab lab : names.labs()) {
            tests.add(normal(lab, source));
        }
        return new Reading(at, end, names.either() ? Combine.anyOf(tests, source) : Combine.all(tests, source));
    }

    private static Criterion normal(Lab lab, Source source) {
        return LabLimits.isFloor(lab)
                ? new Criterion.LabLimit(lab, Comparison.AT_LEAST, 1, LabUnit.TIMES_LLN, source)
                : new Criterion.LabLimit(lab, Comparison.AT_MOST, 1, LabUnit.TIMES_ULN, source);
    }
}
