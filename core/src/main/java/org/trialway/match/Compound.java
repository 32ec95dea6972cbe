package org.trialway.match;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.trialway.criteria.Criterion;
import org.trialway.patient.Fact;

/// Puts the outcomes of parts together: truth by Kleene's tables, the barrier by what it takes to turn the whole.
///
/// | whole | truth | to turn it |
/// |---|---|---|
/// | all of | NO | every failing part must turn: the hardest of their barriers |
/// | all of | YES | one part is enough: the mildest barrier |
/// | any of | NO | one part is enough: the mildest barrier |
/// | any of | YES | every part that holds must turn: the hardest of their barriers |
/// | not | any | as its part |
final class Compound {

    private Compound() {}

    static Outcome all(Criterion.All whole, List<Outcome> parts, boolean negated) {
        Truth truth = Truth.YES;
        for (Outcome part : parts) {
            truth = truth.and(part.truth());
        }
        Barrier turning = switch (truth) {
            case YES -> mildest(parts);
            case NO -> hardest(parts, Truth.NO);
            case UNKNOWN -> Barrier.none();
        };
        return whole(whole, parts, truth, turning, negated);
    }

    static Outcome anyOf(Criterion.AnyOf whole, List<Outcome> parts, boolean negated) {
        Truth truth = Truth.NO;
        for (Outcome part : parts) {
            truth = truth.or(part.truth());
        }
        Barrier turning = switch (truth) {
            case YES -> hardest(parts, Truth.YES);
            case NO -> mildest(parts);
            case UNKNOWN -> Barrier.none();
        };
        return whole(whole, parts, truth, turning, !negated);
    }

    static Outcome not(Criterion.Not whole, Outcome part) {
        Finding inner = part.finding();
        return Outcome.of(whole, inner.truth().not(), inner.because(), inner.facts(), part.turning(), List.of(inner));
    }

    static Outcome partly(Criterion.PartlyUnderstood whole, Outcome read) {
        Finding inner = read.finding();
        return Outcome.of(
                whole,
                Truth.UNKNOWN,
                whole.isHeldBack() ? Because.NOT_RELIED_ON : Because.PARTLY_UNDERSTOOD,
                inner.facts(),
                Barrier.none(),
                List.of(inner));
    }

    /// The words of degree may leave out whoever has the thing, but cannot take in who has it not.
    static Outcome qualified(Criterion.Qualified whole, Outcome part) {
        Finding inner = part.finding();
        if (inner.truth() == Truth.NO) {
            return Outcome.of(whole, Truth.NO, inner.because(), inner.facts(), part.turning(), List.of(inner));
        }
        Because because = inner.truth() == Truth.YES ? Because.NOT_COMPARABLE : inner.because();
        return Outcome.of(whole, Truth.UNKNOWN, because, inner.facts(), Barrier.none(), List.of(inner));
    }

    static Outcome unless(Criterion.Unless whole, Outcome rule, Outcome exception, boolean negated) {
        return eitherOf(whole, List.of(rule, exception), rule.truth().or(exception.truth()), negated);
    }

    static Outcome when(Criterion.When whole, Outcome condition, Outcome rule, boolean negated) {
        return eitherOf(whole, List.of(condition, rule), condition.truth().not().or(rule.truth()), negated);
    }

    private static Outcome eitherOf(Criterion whole, List<Outcome> parts, Truth truth, boolean negated) {
        Barrier turning = truth == Truth.UNKNOWN ? Barrier.none() : mildest(parts);
        return whole(whole, parts, truth, turning, !negated);
    }

    /// @param oneIsEnough whether one part can bring about what the study asks for
    private static Outcome whole(
            Criterion whole, List<Outcome> parts, Truth truth, Barrier turning, boolean oneIsEnough) {
        List<Finding> findings = new ArrayList<>(parts.size());
        for (Outcome part : parts) {
            findings.add(part.finding());
        }
        Because because = truth == Truth.UNKNOWN ? whyUnknown(findings, oneIsEnough) : Because.DECIDED;
        return Outcome.of(whole, truth, because, factsOf(findings), turning, findings);
    }

    /// The heaviest reason of the unknown parts, with two exceptions. Where some parts were understood and others
    /// not, the whole was partly understood. Where one way in is closed and only the site can open another, the
    /// person stands before a real barrier, so the point weighs as a fact that was not told.
    private static Because whyUnknown(List<Finding> parts, boolean oneIsEnough) {
        Because heaviest = Because.DECIDED;
        boolean allNotUnderstood = true;
        boolean someDecided = false;
        for (Finding part : parts) {
            heaviest = heaviest.heavier(part.because());
            allNotUnderstood &= part.because() == Because.NOT_UNDERSTOOD;
            someDecided |= part.truth() != Truth.UNKNOWN;
        }
        if (heaviest == Because.NOT_UNDERSTOOD && !allNotUnderstood) {
            return Because.PARTLY_UNDERSTOOD;
        }
        return heaviest.isForTheSite() && oneIsEnough && someDecided ? Because.NOT_TOLD : heaviest;
    }

    private static List<Fact> factsOf(List<Finding> parts) {
        Set<Fact> facts = new LinkedHashSet<>();
        for (Finding part : parts) {
            facts.addAll(part.facts());
        }
        return List.copyOf(facts);
    }

    private static Barrier mildest(List<Outcome> parts) {
        Barrier mildest = Barrier.permanent();
        for (Outcome part : parts) {
            mildest = mildest.milder(part.turning());
        }
        return mildest;
    }

    private static Barrier hardest(List<Outcome> parts, Truth among) {
        Barrier hardest = Barrier.none();
        for (Outcome part : parts) {
            if (part.truth() == among) {
                hardest = hardest.harder(part.turning());
            }
        }
        return hardest;
    }
}
