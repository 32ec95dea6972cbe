package org.trialway.criteria;

import org.trialway.text.Span;

/// Gives the names of a criterion an exception that stands outside of its words: in the list below it or in the item
/// after it. Limits on numbers keep theirs; whatever may soften those leaves them open.
final class Softened {

    private Softened() {}

    /// @param words where the exception stands; nobody knows whom it admits
    static Criterion by(Criterion criterion, Span words) {
        return softened(criterion, new Criterion.NotUnderstood(new Source.Words(words)));
    }

    private static Criterion softened(Criterion criterion, Criterion exception) {
        return switch (criterion) {
            case Criterion.All all ->
                new Criterion.All(
                        all.parts().stream()
                                .map(part -> softened(part, exception))
                                .toList(),
                        all.source());
            case Criterion.AnyOf any ->
                new Criterion.AnyOf(
                        any.parts().stream()
                                .map(part -> softened(part, exception))
                                .toList(),
                        any.source());
            case Criterion.PartlyUnderstood partly ->
                new Criterion.PartlyUnderstood(softened(partly.read(), exception), partly.unread(), partly.source());
            case Criterion.When when ->
                new Criterion.When(when.condition(), softened(when.rule(), exception), when.source());
            case Criterion.Not not -> unless(not, exception);
            case Criterion.Qualified qualified -> unless(qualified, exception);
            case Criterion.Has has -> unless(has, exception);
            case Criterion.Marker marker -> unless(marker, exception);
            case Criterion.TherapyLines lines -> unless(lines, exception);
            case Criterion.Stage stage -> unless(stage, exception);
            case Criterion.Unless unless ->
                new Criterion.Unless(unless.rule(), joined(unless.exception(), exception), unless.source());
            case Criterion.Age age -> age;
            case Criterion.Sex sex -> sex;
            case Criterion.PerformanceStatus status -> status;
            case Criterion.LifeExpectancy life -> life;
            case Criterion.LabLimit limit -> limit;
            case Criterion.MeasurableDisease disease -> disease;
            case Criterion.HlaType hla -> hla;
            case Criterion.Administrative point ->
                point.point() == Criterion.Administrative.Point.OTHER_TRIAL ? unless(point, exception) : point;
            case Criterion.AsksNothing nothing -> nothing;
            case Criterion.NotUnderstood nothing -> nothing;
        };
    }

    private static Criterion unless(Criterion rule, Criterion exception) {
        return new Criterion.Unless(rule, exception, rule.source());
    }

    /// "except for:" and the list below are one exception.
    private static Criterion joined(Criterion own, Criterion more) {
        boolean both = own instanceof Criterion.NotUnderstood
                && own.source() instanceof Source.Words
                && more.source() instanceof Source.Words;
        return both
                ? new Criterion.NotUnderstood(
                        new Source.Words(Sources.words(own).join(Sources.words(more))))
                : own;
    }
}
