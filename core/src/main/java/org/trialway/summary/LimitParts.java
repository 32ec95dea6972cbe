package org.trialway.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trialway.criteria.Criterion;
import org.trialway.criteria.Source;
import org.trialway.knowledge.Comparison;
import org.trialway.knowledge.LabUnit;
import org.trialway.match.Truth;
import org.trialway.note.Measured;
import org.trialway.note.Sign;
import org.trialway.summary.Placed.Sort;
import org.trialway.text.Span;

/// The parts of a criterion that limit a laboratory value or a bedside value.
final class LimitParts {

    private static final Pattern LESS = Pattern.compile(
            "<|≤|less than|below|under|lower than|at most|or less|or lower|not more than|up to",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MORE = Pattern.compile(
            ">|≥|more than|above|over|higher than|greater than|at least|or more|or higher|exceed",
            Pattern.CASE_INSENSITIVE);
    private static final int AROUND = 28;

    private LimitParts() {}

    static List<Placed> of(Asked asked, Subject subject) {
        List<Placed> parts = new ArrayList<>();
        for (Criterion leaf : asked.leaves()) {
            if (leaf instanceof Criterion.LabLimit limit) {
                parts.add(placed(limit, lab(limit, subject)));
            } else if (leaf instanceof Criterion.PerformanceStatus || leaf instanceof Criterion.Stage) {
                parts.add(placed(leaf, Part.unknown()));
            }
        }
        for (Measured measured : asked.vitals()) {
            if (measured instanceof Measured.Vital vital && vital.least() == vital.most()) {
                parts.add(
                        new Placed(vital.span().start(), vital.span().end(), vital(vital, asked, subject), Sort.LIMIT));
            }
        }
        return parts;
    }

    private static Placed placed(Criterion leaf, Part part) {
        Span span = leaf.source() instanceof Source.Words words ? words.span() : new Span(0, 0);
        int before = CriterionLeaves.HEADING.length();
        return new Placed(Math.max(0, span.start() - before), Math.max(0, span.end() - before), part, Sort.LIMIT);
    }

    private static Part lab(Criterion.LabLimit limit, Subject subject) {
        for (Measured measured : subject.reading().measured()) {
            if (measured instanceof Measured.LabValue value && value.lab() == limit.lab()) {
                double bound = bound(limit, value);
                return Double.isNaN(bound)
                        ? Part.of(Truth.UNKNOWN, List.of(value.sentence()))
                        : Part.of(Truth.of(limit.comparison().holds(value.value(), bound)), List.of(value.sentence()));
            }
        }
        return Part.unknown();
    }

    /// The limit in the test's own unit; NaN where the normal limit it is told in is not known.
    private static double bound(Criterion.LabLimit limit, Measured.LabValue value) {
        if (limit.unit() == LabUnit.TIMES_ULN) {
            return limit.value() * value.upperLimit();
        }
        return limit.unit() == limit.lab().unit() ? limit.value() : Double.NaN;
    }

    private static Part vital(Measured.Vital asked, Asked criterion, Subject subject) {
        Comparison comparison = comparisonAt(criterion, asked);
        for (Measured measured : subject.reading().measured()) {
            if (measured instanceof Measured.Vital told && told.sign() == asked.sign()) {
                boolean least = comparison.holds(told.least(), asked.least());
                boolean most = comparison.holds(told.most(), asked.least());
                return Part.of(least == most ? Truth.of(least) : Truth.UNKNOWN, List.of(told.sentence()));
            }
        }
        return Part.unknown();
    }

    private static Comparison comparisonAt(Asked criterion, Measured.Vital vital) {
        int from = vital.span().start();
        int to = Math.min(criterion.text().length(), vital.span().end() + AROUND);
        String around = criterion.text().substring(from, to);
        Matcher less = LESS.matcher(around);
        Matcher more = MORE.matcher(around);
        int firstLess = less.find() ? less.start() : Integer.MAX_VALUE;
        int firstMore = more.find() ? more.start() : Integer.MAX_VALUE;
        if (firstLess == firstMore) {
            return vital.sign() == Sign.COMA_SCALE ? Comparison.EQUAL : Comparison.AT_LEAST;
        }
        return firstLess < firstMore ? Comparison.AT_MOST : Comparison.AT_LEAST;
    }
}
