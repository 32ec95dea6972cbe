package org.trialway.match;

import java.time.LocalDate;
import org.trialway.criteria.Criterion;
import org.trialway.knowledge.Comparison;
import org.trialway.study.AgeLimit;

/// Decides age limits in whole completed units, from a birth date or an age told on a day.
///
/// Who is too young waits for a birthday; who is too old stays so. "More than 18 years" is left open for
/// someone who is 18: some records mean 19 by it, others every adult.
final class AgeRule {

    private AgeRule() {}

    static Outcome outcomeOf(Criterion.Age age, Chart chart) {
        if (chart.births().isEmpty()) {
            return Outcome.unknown(age, Because.NOT_TOLD, chart.births());
        }
        BirthSpan birth = chart.birth();
        if (birth.isContradiction()) {
            return Outcome.unknown(age, Because.CONFLICTING_FACTS, chart.births());
        }
        AgeLimit limit = age.limit();
        long least = birth.leastAge(chart.day(), limit.unit());
        long most = birth.mostAge(chart.day(), limit.unit());
        Truth truth = truthOf(age.comparison(), limit.value(), least, most);
        if (truth == Truth.UNKNOWN) {
            return Outcome.unknown(age, Because.NOT_COMPARABLE, chart.births());
        }
        return Outcome.decided(age, truth, chart.births(), turning(age, birth, truth, most));
    }

    private static Truth truthOf(Comparison comparison, int limit, long least, long most) {
        return switch (comparison) {
            case AT_LEAST -> least >= limit ? Truth.YES : most < limit ? Truth.NO : Truth.UNKNOWN;
            case MORE_THAN -> least > limit ? Truth.YES : most < limit ? Truth.NO : Truth.UNKNOWN;
            case AT_MOST -> most <= limit ? Truth.YES : least > limit ? Truth.NO : Truth.UNKNOWN;
            case LESS_THAN -> most < limit ? Truth.YES : least >= limit ? Truth.NO : Truth.UNKNOWN;
            case EQUAL ->
                least == limit && most == limit ? Truth.YES : most < limit || least > limit ? Truth.NO : Truth.UNKNOWN;
        };
    }

    /// Age only grows, so whatever lies ahead waits for a birthday and whatever lies behind is permanent.
    private static Barrier turning(Criterion.Age age, BirthSpan birth, Truth truth, long most) {
        int limit = age.limit().value();
        boolean holds = truth == Truth.YES;
        return switch (age.comparison()) {
            case AT_LEAST, MORE_THAN -> holds ? Barrier.permanent() : reaching(limit, age, birth);
            case AT_MOST -> holds ? reaching(limit + 1, age, birth) : Barrier.permanent();
            case LESS_THAN -> holds ? reaching(limit, age, birth) : Barrier.permanent();
            case EQUAL -> {
                if (holds) {
                    yield reaching(limit + 1, age, birth);
                }
                yield most < limit ? reaching(limit, age, birth) : Barrier.permanent();
            }
        };
    }

    private static Barrier reaching(int units, Criterion.Age age, BirthSpan birth) {
        LocalDate day = birth.firstDayOf(units, age.limit().unit());
        return new Barrier.WaitUntil(day);
    }
}
