package org.trialway.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.trialway.criteria.Criteria.Entry;
import org.trialway.text.Span;

/// Prints criteria line by line: place, section, cohort, plain words, the record's own words, and what was not read.
///
/// ```
/// [120..164] INCLUSION  ECOG performance status at most 1   "ECOG PS 0-1"
/// [166..204] EXCLUSION  platelets at least 100 ×10⁹/L   "Platelets < 100, unless …"
///            not read: [181..204] "unless …"
/// ```
final class CriteriaListing {

    private static final int LONGEST_QUOTE = 100;

    private final String text;
    private final List<String> lines = new ArrayList<>();

    private CriteriaListing(String text) {
        this.text = text;
    }

    /// One line an entry, without line ends; its parts below it, indented by two blanks a level.
    ///
    /// @param text the eligibility text the criteria were read from
    static List<String> lines(Criteria criteria, String text) {
        var listing = new CriteriaListing(text);
        criteria.entries().forEach(listing::add);
        return List.copyOf(listing.lines);
    }

    private void add(Entry entry) {
        Criterion required = entry.required();
        String cohort = entry.cohort().isEmpty() ? "" : "{" + entry.cohort() + "}  ";
        lines.add("%s %s  %s%s   %s"
                .formatted(
                        place(required.source()), entry.section(), cohort, head(required), quote(required.source())));
        if (required instanceof Criterion.PartlyUnderstood partly) {
            lines.add("  not read: " + partly.unread().stream().map(this::place).collect(Collectors.joining(", ")));
            parts(partly.read(), 1);
        } else {
            parts(required, 1);
        }
    }

    /// A tree is named at its head and spelled out below.
    private static String head(Criterion criterion) {
        return switch (criterion) {
            case Criterion.All all -> "all of";
            case Criterion.AnyOf any -> "one of";
            case Criterion.Not not -> "not";
            case Criterion.PartlyUnderstood partly -> "(partly) " + head(partly.read());
            case Criterion.NotUnderstood words -> "not understood";
            case Criterion.Age age -> PlainWords.of(age);
            case Criterion.Sex sex -> PlainWords.of(sex);
            case Criterion.PerformanceStatus status -> PlainWords.of(status);
            case Criterion.LifeExpectancy life -> PlainWords.of(life);
            case Criterion.LabLimit limit -> PlainWords.of(limit);
            case Criterion.Administrative point -> PlainWords.of(point);
            case Criterion.Has has -> PlainWords.of(has);
            case Criterion.TherapyLines count -> PlainWords.of(count);
            case Criterion.Stage stage -> PlainWords.of(stage);
            case Criterion.MeasurableDisease disease -> PlainWords.of(disease);
            case Criterion.Marker marker -> PlainWords.of(marker);
            case Criterion.HlaType hla -> PlainWords.of(hla);
            case Criterion.Qualified qualified -> "in some degree";
            case Criterion.Unless unless -> "with an exception";
            case Criterion.When when -> "for some";
            case Criterion.AsksNothing nothing -> PlainWords.of(nothing);
        };
    }

    private void parts(Criterion criterion, int depth) {
        List<Criterion> parts = switch (criterion) {
            case Criterion.All all -> all.parts();
            case Criterion.AnyOf any -> any.parts();
            case Criterion.Not not -> List.of(not.part());
            case Criterion.PartlyUnderstood partly -> List.of(partly.read());
            case Criterion.NotUnderstood words -> List.of();
            case Criterion.Age age -> List.of();
            case Criterion.Sex sex -> List.of();
            case Criterion.PerformanceStatus status -> List.of();
            case Criterion.LifeExpectancy life -> List.of();
            case Criterion.LabLimit limit -> List.of();
            case Criterion.Administrative point -> List.of();
            case Criterion.Has has -> List.of();
            case Criterion.TherapyLines count -> List.of();
            case Criterion.Stage stage -> List.of();
            case Criterion.MeasurableDisease disease -> List.of();
            case Criterion.Marker marker -> List.of();
            case Criterion.HlaType hla -> List.of();
            case Criterion.Qualified qualified -> List.of(qualified.part());
            case Criterion.Unless unless -> List.of(unless.rule(), unless.exception());
            case Criterion.When when -> List.of(when.condition(), when.rule());
            case Criterion.AsksNothing nothing -> List.of();
        };
        for (Criterion part : parts) {
            lines.add("  ".repeat(depth) + place(part.source()) + " " + head(part) + "   " + quote(part.source()));
            parts(part, depth + 1);
        }
    }

    private String place(Source source) {
        return switch (source) {
            case Source.Words words ->
                "[%d..%d]".formatted(words.span().start(), words.span().end());
            case Source.Field field -> "[" + field.name() + "]";
        };
    }

    private String place(Span span) {
        return "[%d..%d] %s".formatted(span.start(), span.end(), quote(span.in(text)));
    }

    private String quote(Source source) {
        return switch (source) {
            case Source.Words words -> quote(words.span().in(text));
            case Source.Field field -> quote(field.value());
        };
    }

    private static String quote(String words) {
        String folded = words.strip().replaceAll("\\s+", " ");
        boolean fits = folded.length() <= LONGEST_QUOTE;
        return "\"" + (fits ? folded : folded.substring(0, LONGEST_QUOTE - 1) + "…") + "\"";
    }
}
