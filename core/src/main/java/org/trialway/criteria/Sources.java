package org.trialway.criteria;

import org.trialway.text.Span;

/// Says of which words a criterion is, when an item holds nothing but it.
final class Sources {

    private Sources() {}

    /// The words of a criterion that was read from the text.
    static Span words(Criterion criterion) {
        return switch (criterion.source()) {
            case Source.Words words -> words.span();
            case Source.Field field -> throw new IllegalArgumentException("a field has no words: " + field);
        };
    }

    static Criterion at(Criterion criterion, Source source) {
        return switch (criterion) {
            case Criterion.All all -> new Criterion.All(all.parts(), source);
            case Criterion.AnyOf any -> new Criterion.AnyOf(any.parts(), source);
            case Criterion.Not not -> new Criterion.Not(not.part(), source);
            case Criterion.Age age -> new Criterion.Age(age.comparison(), age.limit(), source);
            case Criterion.Sex sex -> new Criterion.Sex(sex.admitted(), source);
            case Criterion.PerformanceStatus status ->
                new Criterion.PerformanceStatus(status.scale(), status.comparison(), status.value(), source);
            case Criterion.LifeExpectancy life -> new Criterion.LifeExpectancy(life.comparison(), life.weeks(), source);
            case Criterion.LabLimit limit ->
                new Criterion.LabLimit(limit.lab(), limit.comparison(), limit.value(), limit.unit(), source);
            case Criterion.Administrative point -> new Criterion.Administrative(point.point(), source);
            case Criterion.Has has -> new Criterion.Has(has.concept(), has.withinDays(), source);
            case Criterion.TherapyLines lines ->
                new Criterion.TherapyLines(lines.therapy(), lines.least(), lines.most(), source);
            case Criterion.Stage stage ->
                new Criterion.Stage(stage.earliest(), stage.latest(), stage.printed(), source);
            case Criterion.MeasurableDisease disease ->
                new Criterion.MeasurableDisease(disease.evaluableIsEnough(), source);
            case Criterion.Marker marker ->
                new Criterion.Marker(
                        marker.marker(),
                        marker.state(),
                        marker.comparison(),
                        marker.threshold(),
                        marker.unit(),
                        source);
            case Criterion.HlaType hla -> new Criterion.HlaType(hla.allele(), source);
            case Criterion.Qualified qualified -> new Criterion.Qualified(qualified.part(), qualified.words(), source);
            case Criterion.Unless unless -> new Criterion.Unless(unless.rule(), unless.exception(), source);
            case Criterion.When when -> new Criterion.When(when.condition(), when.rule(), source);
            case Criterion.AsksNothing nothing -> new Criterion.AsksNothing(source);
            case Criterion.PartlyUnderstood partly ->
                new Criterion.PartlyUnderstood(partly.read(), partly.unread(), source);
            case Criterion.NotUnderstood words -> new Criterion.NotUnderstood(source);
        };
    }
}
