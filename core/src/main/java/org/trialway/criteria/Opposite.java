package org.trialway.criteria;

import org.trialway.knowledge.Comparison;

/// What a person must satisfy so that a statement does not hold of them.
///
/// An exception admits whichever way its rule is put, and a rule for some people stays a rule for them.
/// A point about running the study stays what it is: "unable to give consent" among exclusions asks for consent.
final class Opposite {

    private Opposite() {}

    static Criterion of(Criterion statement) {
        return switch (statement) {
            case Criterion.All all
            when isForSomeAndOthers(all) ->
                new Criterion.All(all.parts().stream().map(Opposite::of).toList(), all.source());
            case Criterion.All all ->
                new Criterion.AnyOf(all.parts().stream().map(Opposite::of).toList(), all.source());
            case Criterion.AnyOf any ->
                new Criterion.All(any.parts().stream().map(Opposite::of).toList(), any.source());
            case Criterion.Not not -> not.part();
            case Criterion.Age age ->
                age.comparison() == Comparison.EQUAL
                        ? new Criterion.Not(age, age.source())
                        : new Criterion.Age(age.comparison().opposite(), age.limit(), age.source());
            case Criterion.Sex sex -> new Criterion.Sex(other(sex.admitted()), sex.source());
            case Criterion.PerformanceStatus status ->
                status.comparison() == Comparison.EQUAL
                        ? new Criterion.Not(status, status.source())
                        : new Criterion.PerformanceStatus(
                                status.scale(), status.comparison().opposite(), status.value(), status.source());
            case Criterion.LifeExpectancy life ->
                life.comparison() == Comparison.EQUAL
                        ? new Criterion.Not(life, life.source())
                        : new Criterion.LifeExpectancy(life.comparison().opposite(), life.weeks(), life.source());
            case Criterion.LabLimit limit ->
                limit.comparison() == Comparison.EQUAL
                        ? new Criterion.Not(limit, limit.source())
                        : new Criterion.LabLimit(
                                limit.lab(),
                                limit.comparison().opposite(),
                                limit.value(),
                                limit.unit(),
                                limit.source());
            case Criterion.Administrative point -> point;
            case Criterion.Has has -> new Criterion.Not(has, has.source());
            case Criterion.TherapyLines lines -> new Criterion.Not(lines, lines.source());
            case Criterion.Stage stage -> new Criterion.Not(stage, stage.source());
            case Criterion.MeasurableDisease disease -> new Criterion.Not(disease, disease.source());
            case Criterion.Marker marker -> new Criterion.Not(marker, marker.source());
            case Criterion.HlaType hla -> new Criterion.Not(hla, hla.source());
            case Criterion.Qualified qualified -> new Criterion.Not(qualified, qualified.source());
            case Criterion.Unless unless ->
                new Criterion.Unless(of(unless.rule()), unless.exception(), unless.source());
            case Criterion.When when -> new Criterion.When(when.condition(), of(when.rule()), when.source());
            case Criterion.AsksNothing nothing -> nothing;
            case Criterion.PartlyUnderstood partly ->
                new Criterion.PartlyUnderstood(of(partly.read()), partly.unread(), partly.source());
            case Criterion.NotUnderstood words -> words;
        };
    }

    /// One rule for people with a condition and another for all others: turned round, both still stand, for no person
    /// comes under both.
    static boolean isForSomeAndOthers(Criterion.All all) {
        boolean each = all.parts().stream()
                .allMatch(part -> part instanceof Criterion.Unless || part instanceof Criterion.When);
        return each && all.parts().stream().anyMatch(Criterion.When.class::isInstance);
    }

    private static Criterion.Sex.Admitted other(Criterion.Sex.Admitted admitted) {
        return switch (admitted) {
            case FEMALE -> Criterion.Sex.Admitted.MALE;
            case MALE -> Criterion.Sex.Admitted.FEMALE;
        };
    }
}
