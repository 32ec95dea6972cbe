package org.trialway.criteria;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.trialway.knowledge.Comparison;
import org.trialway.knowledge.LabLimits;
import org.trialway.knowledge.LabUnit;
import org.trialway.text.Span;

/// Finds readings that ask what studies do not ask, so that a slip in the record turns nobody away.
///
/// "Platelets ≥ 100" among exclusions would ask for low platelets: either the words stand under the wrong heading or we
/// misread which. A range is no slip, and neither is a limit on the side where studies set them.
final class Suspicion {

    /// On which side of its value a limit turns people away.
    ///
    /// @param subject what is limited
    /// @param floor whether it is a lower limit
    /// @param usual whether studies set limits on that side
    private record Side(Object subject, boolean floor, boolean usual) {}

    private Suspicion() {}

    /// The words to doubt; empty when nothing is amiss.
    static List<Span> of(Criterion required, Stance stance) {
        List<Criterion> leaves = Leaves.of(required);
        Set<Side> usual = new HashSet<>();
        leaves.forEach(leaf -> usual.addAll(sides(leaf)));
        List<Span> doubts = new ArrayList<>();
        for (Criterion leaf : leaves) {
            if (isBelowNormal(leaf)) {
                doubts.add(Sources.words(leaf));
            }
            for (Side side : sides(leaf)) {
                boolean range = usual.contains(new Side(side.subject(), !side.floor(), true));
                if (!side.usual() && !range) {
                    doubts.add(Sources.words(leaf));
                }
            }
        }
        if (stance == Stance.FORBID && hasLooseAnd(required)) {
            doubts.add(Sources.words(required));
        }
        return doubts;
    }

    /// None for criteria without a side. An age has no usual side; [AgeAgreement] compares it with the record's fields.
    private static List<Side> sides(Criterion leaf) {
        return switch (leaf) {
            case Criterion.LabLimit limit -> side(limit.lab(), limit.comparison(), LabLimits.isFloor(limit.lab()));
            case Criterion.PerformanceStatus status ->
                side(status.scale(), status.comparison(), !status.scale().lowerIsBetter());
            case Criterion.LifeExpectancy life -> side(Criterion.LifeExpectancy.class, life.comparison(), true);
            case Criterion.All all -> List.of();
            case Criterion.AnyOf any -> List.of();
            case Criterion.Not not -> List.of();
            case Criterion.Age age -> List.of();
            case Criterion.Sex sex -> List.of();
            case Criterion.Administrative point -> List.of();
            case Criterion.Has has -> List.of();
            case Criterion.TherapyLines lines -> List.of();
            case Criterion.Stage stage -> List.of();
            case Criterion.MeasurableDisease disease -> List.of();
            case Criterion.Marker marker -> List.of();
            case Criterion.HlaType hla -> List.of();
            case Criterion.Qualified qualified -> List.of();
            case Criterion.Unless unless -> List.of();
            case Criterion.When when -> List.of();
            case Criterion.AsksNothing nothing -> List.of();
            case Criterion.PartlyUnderstood partly -> List.of();
            case Criterion.NotUnderstood words -> List.of();
        };
    }

    /// ".5 × ULN" as an upper limit would bar people with normal values: a slip for 5.
    private static boolean isBelowNormal(Criterion leaf) {
        return leaf instanceof Criterion.LabLimit limit
                && limit.unit() == LabUnit.TIMES_ULN
                && limit.value() < 1
                && (limit.comparison() == Comparison.AT_MOST || limit.comparison() == Comparison.LESS_THAN);
    }

    private static List<Side> side(Object subject, Comparison comparison, boolean usuallyFloor) {
        boolean floor = comparison == Comparison.AT_LEAST || comparison == Comparison.MORE_THAN;
        return List.of(new Side(subject, floor, floor == usuallyFloor));
    }

    /// "AST and ALT > 3 × ULN" among exclusions may mean both together or each alone.
    private static boolean hasLooseAnd(Criterion required) {
        return required instanceof Criterion.AnyOf
                || (required instanceof Criterion.All all
                        && all.parts().stream().anyMatch(Suspicion::hasLooseAnd));
    }
}
