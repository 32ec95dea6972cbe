package org.trialway.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trialway.study.Results;
import org.trialway.study.Study;
import org.trialway.study.StudyWords;

/// The results that a study's team posted, in the record's own words.
///
/// @param survival whether survival figures were asked for
/// @param posted the day, or empty
/// @param harms how many people of each group came to harm
/// @param events the serious harms that most people had
public record ResultsPage(
        String id,
        String title,
        String registryAddress,
        boolean survival,
        String posted,
        List<Results.Group> groups,
        List<MeasureView> mainGoals,
        List<MeasureView> others,
        List<HarmView> harms,
        List<EventView> events) {

    private static final int VALUES_SHOWN = 60;
    private static final int EVENTS_SHOWN = 12;

    /// One measure of a study with what came out.
    ///
    /// @param isHidden whether it tells survival and nobody asked
    /// @param comparisons one line each
    /// @param left how many values are left out
    public record MeasureView(
            String title,
            String timeFrame,
            String unit,
            boolean isHidden,
            List<ValueView> values,
            List<String> comparisons,
            int left) {}

    /// One value of a measure.
    ///
    /// @param spread in brackets, or empty
    public record ValueView(String group, String part, String value, String spread) {}

    public record HarmView(String group, String serious, String deaths) {}

    public record EventView(String term, List<String> counts) {}

    static ResultsPage of(Study study, Results results, boolean survival) {
        return new ResultsPage(
                study.id().value(),
                study.titles().brief(),
                StudyWords.registryAddress(study.id()),
                survival,
                results.posted().isKnown() ? results.posted().toString() : "",
                results.groups(),
                views(results.measures().stream().filter(Results.Measure::isMainGoal), survival),
                views(results.measures().stream().filter(measure -> !measure.isMainGoal()), survival),
                results.harms().stream().map(group -> harm(group, survival)).toList(),
                results.events().stream()
                        .filter(Results.Event::isSerious)
                        .filter(event -> event.people() > 0)
                        .sorted(Comparator.comparingInt(Results.Event::people).reversed())
                        .limit(EVENTS_SHOWN)
                        .map(ResultsPage::event)
                        .toList());
    }

    private static List<MeasureView> views(Stream<Results.Measure> measures, boolean survival) {
        return measures.map(measure -> view(measure, survival)).toList();
    }

    private static MeasureView view(Results.Measure measure, boolean survival) {
        boolean hidden = measure.tellsSurvival() && !survival;
        var values = hidden ? List.<Results.Value>of() : measure.values();
        return new MeasureView(
                measure.title(),
                measure.timeFrame(),
                (measure.kind().toLowerCase(Locale.ROOT).replace('_', ' ') + ", " + measure.unit()),
                hidden,
                values.stream().limit(VALUES_SHOWN).map(ResultsPage::value).toList(),
                hidden
                        ? List.of()
                        : measure.comparisons().stream()
                                .map(ResultsPage::line)
                                .filter(line -> !line.isEmpty())
                                .toList(),
                Math.max(0, values.size() - VALUES_SHOWN));
    }

    private static ValueView value(Results.Value value) {
        return new ValueView(value.group(), value.part(), value.value(), spread(value.spread()));
    }

    private static String spread(Results.Spread spread) {
        if (!spread.isGiven()) {
            return "";
        }
        String bounds = spread.low().isEmpty() && spread.high().isEmpty()
                ? spread.spread()
                : spread.low() + " to " + spread.high();
        return spread.kind().isEmpty() ? bounds : spread.kind() + " " + bounds;
    }

    /// A comparison in one line; empty when it has neither a value nor a p-value.
    private static String line(Results.Comparison comparison) {
        String value = comparison.value().isEmpty() ? "" : comparison.kind() + " " + comparison.value();
        String interval = comparison.low().isEmpty() && comparison.high().isEmpty()
                ? ""
                : "%s %% interval %s to %s".formatted(comparison.level(), comparison.low(), comparison.high());
        String p = comparison.pValue().isEmpty() ? "" : "p " + comparison.pValue();
        String figures =
                Stream.of(value, interval, p).filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
        return figures.isEmpty() ? "" : String.join(" against ", comparison.groups()) + ": " + figures;
    }

    private static HarmView harm(Results.GroupHarms group, boolean survival) {
        String deaths = survival ? share(group.deaths()) : "";
        return new HarmView(group.group(), share(group.serious()), deaths);
    }

    private static String share(Results.Affected affected) {
        if (!affected.isKnown()) {
            return "not given";
        }
        long percent = Math.round(100.0 * affected.people() / affected.atRisk());
        return "%d of %d people (%d %%)".formatted(affected.people(), affected.atRisk(), percent);
    }

    private static EventView event(Results.Event event) {
        return new EventView(
                event.term(),
                event.counts().stream()
                        .map(count -> count.group() + ": " + share(count.affected()))
                        .toList());
    }
}
