package org.trialway.study;

import java.util.List;
import java.util.regex.Pattern;
import org.trialway.text.PartialDate;

/// Results that a study's team posted in the registry: figures and words as the record has them, not judged by us.
///
/// @param posted the day they were first posted; may be unknown
/// @param groups the groups people went through the study in
/// @param harms how many people came to harm, by group
/// @param events the single harms
public record Results(
        PartialDate posted, List<Group> groups, List<Measure> measures, List<GroupHarms> harms, List<Event> events) {

    private static final Pattern SURVIVAL = Pattern.compile(
            "(?i)surviv|progress|relapse|recurrence|death|died|dead|mortal|alive|\\btime to\\b|duration of");

    public Results {
        groups = List.copyOf(groups);
        measures = List.copyOf(measures);
        harms = List.copyOf(harms);
        events = List.copyOf(events);
    }

    /// One group of people.
    ///
    /// @param people how many began, or -1 when the record does not say
    public record Group(String title, String description, int people) {}

    /// Something that was measured.
    ///
    /// @param rank the registry's constant, e.g. `PRIMARY`, `SECONDARY`, `POST_HOC`
    /// @param kind what the values are, in the registry's constant, e.g. `MEDIAN`, `NUMBER`; may be empty
    /// @param unit e.g. `months`; may be empty
    /// @param values empty where the record announces the measure only
    public record Measure(
            String rank,
            String title,
            String timeFrame,
            String kind,
            String unit,
            List<Value> values,
            List<Comparison> comparisons) {
        public Measure {
            values = List.copyOf(values);
            comparisons = List.copyOf(comparisons);
        }

        public boolean isMainGoal() {
            return rank.equals("PRIMARY");
        }

        /// Whether it tells how long people lived or stayed without growth, by the words of its title.
        public boolean tellsSurvival() {
            return SURVIVAL.matcher(title).find();
        }
    }

    /// One value of a measure.
    ///
    /// @param group the title of its group
    /// @param part which part of the measure, e.g. a time or a category; may be empty
    /// @param value as it stands, e.g. `14.8` or `NA`
    /// @param people in the group, as the measure counts them; -1 when not given
    public record Value(String group, String part, String value, Spread spread, int people) {}

    /// How sure a value is, as the record has it.
    ///
    /// @param kind e.g. `95% Confidence Interval`, `Standard Deviation`; may be empty
    /// @param spread one number around the value, or empty
    /// @param low lower bound, or empty
    /// @param high upper bound, or empty
    public record Spread(String kind, String spread, String low, String high) {

        public boolean isGiven() {
            return !spread.isEmpty() || !low.isEmpty() || !high.isEmpty();
        }
    }

    /// A comparison of groups.
    ///
    /// @param groups their titles
    /// @param kind e.g. `Hazard Ratio (HR)`; may be empty
    /// @param level of the interval in percent, e.g. `95`; may be empty
    public record Comparison(
            List<String> groups, String kind, String value, String level, String low, String high, String pValue) {
        public Comparison {
            groups = List.copyOf(groups);
        }
    }

    /// How many people of a group came to harm; any number may be -1 for not given.
    public record GroupHarms(String group, Affected deaths, Affected serious, Affected other) {}

    /// How many of how many; -1 for not given.
    public record Affected(int people, int atRisk) {

        public boolean isKnown() {
            return people >= 0 && atRisk > 0;
        }
    }

    /// One kind of harm.
    ///
    /// @param organs the part of the body, in the record's words; may be empty
    public record Event(String term, String organs, boolean isSerious, List<EventCount> counts) {
        public Event {
            counts = List.copyOf(counts);
        }

        /// People affected in all groups.
        public int people() {
            return counts.stream()
                    .mapToInt(count -> Math.max(0, count.affected().people()))
                    .sum();
        }
    }

    /// How many people of a group had a harm.
    public record EventCount(String group, Affected affected) {}
}
