package org.trialway.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// The conditions of a tree that have no parts, in text order.
final class Leaves {

    private Leaves() {}

    static List<Criterion> of(Criterion criterion) {
        if (criterion instanceof Criterion.Has) {
            return List.of(criterion); // by far the most
        }
        var leaves = new ArrayList<Criterion>();
        add(criterion, leaves);
        return leaves;
    }

    static Criterion first(Criterion criterion) {
        return switch (criterion) {
            case Criterion.All all -> first(all.parts().getFirst());
            case Criterion.AnyOf any -> first(any.parts().getFirst());
            case Criterion.Not not -> first(not.part());
            case Criterion.PartlyUnderstood partly -> first(partly.read());
            case Criterion.Qualified qualified -> first(qualified.part());
            case Criterion.Unless unless -> first(unless.rule());
            case Criterion.When when -> first(when.rule());
            default -> criterion;
        };
    }

    /// Whether every leaf is so; as of all of [#of], without a list of them.
    static boolean areAll(Criterion criterion, Predicate<Criterion> so) {
        return switch (criterion) {
            case Criterion.All all -> areAll(all.parts(), so);
            case Criterion.AnyOf any -> areAll(any.parts(), so);
            case Criterion.Not not -> areAll(not.part(), so);
            case Criterion.PartlyUnderstood partly -> areAll(partly.read(), so);
            case Criterion.Qualified qualified -> areAll(qualified.part(), so);
            case Criterion.Unless unless -> areAll(unless.rule(), so);
            case Criterion.When when -> areAll(when.rule(), so);
            default -> so.test(criterion);
        };
    }

    private static boolean areAll(List<Criterion> parts, Predicate<Criterion> so) {
        for (int i = 0; i < parts.size(); i++) { // no iterator: asked of every name of every text
            if (!areAll(parts.get(i), so)) {
                return false;
            }
        }
        return true;
    }

    private static void add(Criterion criterion, List<Criterion> leaves) {
        switch (criterion) {
            case Criterion.All all -> all.parts().forEach(part -> add(part, leaves));
            case Criterion.AnyOf any -> any.parts().forEach(part -> add(part, leaves));
            case Criterion.Not not -> add(not.part(), leaves);
            case Criterion.PartlyUnderstood partly -> add(partly.read(), leaves);
            case Criterion.Qualified qualified -> add(qualified.part(), leaves);
            case Criterion.Unless unless -> add(unless.rule(), leaves);
            case Criterion.When when -> add(when.rule(), leaves);
            case Criterion.Age leaf -> leaves.add(leaf);
            case Criterion.Sex leaf -> leaves.add(leaf);
            case Criterion.PerformanceStatus leaf -> leaves.add(leaf);
            case Criterion.LifeExpectancy leaf -> leaves.add(leaf);
            case Criterion.LabLimit leaf -> leaves.add(leaf);
            case Criterion.Administrative leaf -> leaves.add(leaf);
            case Criterion.Has leaf -> leaves.add(leaf);
            case Criterion.TherapyLines leaf -> leaves.add(leaf);
            case Criterion.Stage leaf -> leaves.add(leaf);
            case Criterion.MeasurableDisease leaf -> leaves.add(leaf);
            case Criterion.Marker leaf -> leaves.add(leaf);
            case Criterion.HlaType leaf -> leaves.add(leaf);
            case Criterion.AsksNothing leaf -> leaves.add(leaf);
            case Criterion.NotUnderstood leaf -> leaves.add(leaf);
        }
    }
}
