package org.trialway.criteria;

import java.util.ArrayList;
import java.util.List;

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
        return criterion instanceof Criterion.Has ? criterion : of(criterion).getFirst();
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
