package org.trialway.criteria;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
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
            case Criterion.Has has -> words(has);
            case Criterion.TherapyLines lines -> words(lines);
            case Criterion.Stage stage -> words(stage);
            case Criterion.MeasurableDisease disease ->
                disease.evaluableIsEnough() ? "measurable or evaluable disease" : "measurable disease";
            case Criterion.Marker marker -> words(marker);
            case Criterion.HlaType hla -> "HLA-" + hla.allele();
            case Criterion.Qualified qualified -> nested(qualified.part()) + " (in the degree the study words)";
            case Criterion.Unless unless -> nested(unless.rule()) + ", unless " + nested(unless.exception());
            case Criterion.When when -> "if " + nested(when.condition()) + ": " + nested(when.rule());
            case Criterion.AsksNothing nothing -> "asks nothing";
            case Criterion.PartlyUnderstood partly -> nested(partly.read()) + " (and words that were not read)";
            case Criterion.NotUnderstood words -> "words that were not understood";
        };
    }

    private static String words(Criterion.Has has) {
        String name = has.concept().name();
        String what = switch (has.concept().kind()) {
            case CANCER, CONDITION, HISTOLOGY, EXTENT, BIOMARKER, BIOMARKER_STATE, REPRODUCTIVE, ADMINISTRATIVE -> name;
            case THERAPY -> "earlier " + name;
            case PROCEDURE -> name + " done";
            case MEDICINE -> "taking " + name;
            case ALLERGEN -> "allergy to " + name;
        };
        return has.withinDays() == 0 ? what : "%s within %d days".formatted(what, has.withinDays());
    }

    private static String words(Criterion.TherapyLines lines) {
        String of = " earlier lines of " + lines.therapy().name();
        if (lines.most() < 0) {
            return "at least " + lines.least() + of;
        }
        return lines.least() == 0
                ? "at most " + lines.most() + of
                : "%d to %d%s".formatted(lines.least(), lines.most(), of);
    }

    private static String words(Criterion.Stage stage) {
        return "stage " + stage.printed().replace("-", " to ");
    }

    private static String words(Criterion.Marker marker) {
        String state = marker.state() == Criterion.Marker.State.ANY
                ? ""
                : " " + marker.state().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String threshold = Double.isNaN(marker.threshold())
                ? ""
                : " %s %s%s".formatted(marker.comparison().words(), number(marker.threshold()), marker.unit());
        return marker.marker() + state + threshold;
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
