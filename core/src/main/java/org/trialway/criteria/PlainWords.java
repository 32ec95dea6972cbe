package org.trialway.criteria;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trialway.study.Eligibility;

/// A criterion in plain words, as every door prints it; docs/criteria-language.md lists the wording of each kind.
public final class PlainWords {

    private static final int LONGEST_QUOTE = 90;

    /// Short forms that our tables keep in small letters, as people write them.
    private static final Map<String, String> WRITTEN = Map.of(
            "hiv", "HIV",
            "copd", "COPD",
            "cns metastases", "CNS metastases",
            "hepatitis b", "hepatitis B",
            "hepatitis c", "hepatitis C",
            "ecg abnormality", "ECG abnormality",
            "qt prolongation", "QT prolongation");

    private final @Nullable Eligibility record;

    private PlainWords(@Nullable Eligibility record) {
        this.record = record;
    }

    /// What a person must satisfy, e.g. "ECOG performance status at most 1", with the record's own words where only
    /// they say how far a rule goes: "no hypertension (only: uncontrolled)". Never empty, no full stop.
    public static String of(Criterion criterion, Eligibility record) {
        return new PlainWords(record).words(criterion);
    }

    /// As [#of(Criterion, Eligibility)] without the record at hand: it is only said that it has words of its own.
    public static String of(Criterion criterion) {
        return new PlainWords(null).words(criterion);
    }

    private String words(Criterion criterion) {
        return switch (criterion) {
            case Criterion.All all -> joined(all.parts(), "; and ");
            case Criterion.AnyOf any -> "either " + joined(any.parts(), "; or ");
            case Criterion.Not not -> denied(not.part());
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
            case Criterion.Qualified qualified -> nested(innermost(qualified)) + degrees(qualified);
            case Criterion.Unless unless -> nested(unless.rule()) + exception(unless.exception());
            case Criterion.When when -> "if " + nested(when.condition()) + ": " + nested(when.rule());
            case Criterion.AsksNothing nothing -> "asks nothing";
            case Criterion.PartlyUnderstood partly ->
                nested(partly.read())
                        + (partly.isHeldBack() ? " (read, not relied on)" : " (and words that were not read)");
            case Criterion.NotUnderstood words -> "words that were not understood";
        };
    }

    private String denied(Criterion part) {
        return switch (part) {
            case Criterion.Has has -> denied(has);
            case Criterion.Qualified qualified -> denied(innermost(qualified)) + degrees(qualified);
            default -> "not: " + nested(part);
        };
    }

    private static String denied(Criterion.Has has) {
        return switch (has.concept().kind()) {
            case EXTENT, REPRODUCTIVE, MEDICINE -> "not " + words(has);
            case THERAPY -> "no " + words(has).replace(" any ", " ");
            case CANCER, CONDITION, HISTOLOGY, BIOMARKER, BIOMARKER_STATE, ADMINISTRATIVE, PROCEDURE, ALLERGEN ->
                "no " + words(has);
        };
    }

    /// What is narrowed, below all its degrees.
    private static Criterion innermost(Criterion.Qualified qualified) {
        Criterion part = qualified.part();
        return part instanceof Criterion.Qualified inner ? innermost(inner) : part;
    }

    private String degrees(Criterion.Qualified qualified) {
        if (record == null) {
            return " (in the degree the study words)";
        }
        Set<String> degrees = new LinkedHashSet<>();
        for (Criterion at = qualified; at instanceof Criterion.Qualified one; at = one.part()) {
            degrees.add(recorded(new Source.Words(one.words()), record));
        }
        return " (only: " + String.join("; ", degrees) + ")";
    }

    private String exception(Criterion exception) {
        return exception instanceof Criterion.NotUnderstood && record != null
                ? " (but: " + recorded(exception.source(), record) + ")"
                : ", unless " + nested(exception);
    }

    private static String recorded(Source source, Eligibility record) {
        String words = RecordWords.of(source, record);
        return words.length() > LONGEST_QUOTE
                ? words.substring(0, LONGEST_QUOTE).strip() + "…"
                : words;
    }

    private static String words(Criterion.Has has) {
        String name = WRITTEN.getOrDefault(has.concept().name(), has.concept().name());
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

    private String joined(List<Criterion> parts, String link) {
        return parts.stream().map(this::nested).collect(Collectors.joining(link));
    }

    /// Parts that are themselves lists stand in parentheses, so that "and" and "or" never mix.
    private String nested(Criterion part) {
        boolean isList = part instanceof Criterion.All || part instanceof Criterion.AnyOf;
        return isList ? "(" + words(part) + ")" : words(part);
    }

    /// At most three decimals, none that says nothing: 1.5, 100, 0.833.
    private static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(3, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
