package org.trialway.criteria;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

/// A criterion in plain words, as every door prints it; docs/criteria-language.md lists the wording of each kind.
public final class PlainWords {

    private PlainWords() {}

    /// What a person must satisfy, e.g. "ECOG performance status at most 1". Never empty, no full stop.
    public static String of(Criterion criterion) {
        return switch (criterion) {
            case Criterion.All all -> joined(all.parts(), "; and ");
            case Criterion.AnyOf any -> "either " + joined(any.parts(), "; or ");
            case Criterion.Not not -> "not: " + nested(not.part());
            case Criterion.Age age ->
                "age " + age.comparison().words() + " " + age.limit().words();
            case Criterion.Sex sex -> words(sex.admitted());
            case Criterion.PerformanceStatus status ->
                "%s %s %d".formatted(status.scale().words(), status.comparison().words(), status.value());
            case Criterion.LifeExpectancy life ->
                "life expectancy %s %s weeks".formatted(life.comparison().words(), number(life.weeks()));
            case Criterion.LabLimit limit -> words(limit);
            case Criterion.Administrative point -> point.point().words();
            case Criterion.AsksNothing nothing -> "asks nothing";
            case Criterion.PartlyUnderstood partly -> nested(partly.read()) + " (and words that were not read)";
            case Criterion.NotUnderstood words -> "words that were not understood";
        };
    }

    private static String words(Criterion.Sex.Admitted admitted) {
        return switch (admitted) {
            case FEMALE -> "female";
            case MALE -> "male";
        };
    }

    private static String words(Criterion.LabLimit limit) {
        return "%s %s %s%s"
                .formatted(
                        limit.lab().words(),
                        limit.comparison().words(),
                        number(limit.value()),
                        limit.unit().behindValue());
    }

    private static String joined(List<Criterion> parts, String link) {
        return parts.stream().map(PlainWords::nested).collect(Collectors.joining(link));
    }

    /// Parts that are themselves lists stand in parentheses, so that "and" and "or" never mix.
    private static String nested(Criterion part) {
        boolean isList = part instanceof Criterion.All || part instanceof Criterion.AnyOf;
        return isList ? "(" + of(part) + ")" : of(part);
    }

    /// At most three decimals, none that says nothing: 1.5, 100, 0.833.
    private static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(3, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
