package org.trialway.match;

import java.util.function.Predicate;
import org.trialway.criteria.Criterion;

/// Walks a criterion down to the parts that are asked of a person one by one.
final class Leaf {

    private Leaf() {}

    /// Whether the claim is true of any leaf. What was only partly read is looked into as well.
    static boolean anyOf(Criterion criterion, Predicate<Criterion> claim) {
        return switch (criterion) {
            case Criterion.All all -> all.parts().stream().anyMatch(part -> anyOf(part, claim));
            case Criterion.AnyOf any -> any.parts().stream().anyMatch(part -> anyOf(part, claim));
            case Criterion.Not not -> anyOf(not.part(), claim);
            case Criterion.Qualified qualified -> anyOf(qualified.part(), claim);
            case Criterion.Unless unless -> anyOf(unless.rule(), claim) || anyOf(unless.exception(), claim);
            case Criterion.When when -> anyOf(when.condition(), claim) || anyOf(when.rule(), claim);
            case Criterion.PartlyUnderstood partly -> anyOf(partly.read(), claim);
            case Criterion.Has has -> claim.test(has);
            case Criterion.TherapyLines lines -> claim.test(lines);
            case Criterion.Stage stage -> claim.test(stage);
            case Criterion.Age age -> claim.test(age);
            case Criterion.Sex sex -> claim.test(sex);
            case Criterion.PerformanceStatus status -> claim.test(status);
            case Criterion.LifeExpectancy expectancy -> claim.test(expectancy);
            case Criterion.LabLimit limit -> claim.test(limit);
            case Criterion.Administrative point -> claim.test(point);
            case Criterion.MeasurableDisease disease -> claim.test(disease);
            case Criterion.Marker marker -> claim.test(marker);
            case Criterion.HlaType hla -> claim.test(hla);
            case Criterion.AsksNothing nothing -> claim.test(nothing);
            case Criterion.NotUnderstood words -> claim.test(words);
        };
    }
}
