package org.trialway.evidence;

import java.util.List;
import java.util.Locale;

/// What a figure measures.
///
/// @param name as the table writes it, e.g. `survival`, `alive at 2 years` or `harm: blood clots`
public record Measure(String name, Kind kind) {

    /// The kinds of measure; the order is that of a table's columns.
    public enum Kind {
        /// How many people: whole numbers.
        PEOPLE(Sense.OTHER, ""),
        /// Share of people whose tumour shrank by the study's rules.
        RESPONSE(Sense.BENEFIT, " %"),
        /// Share of people whose tumour shrank or stayed the same.
        CONTROL(Sense.BENEFIT, " %"),
        /// Another share that speaks for the treatment.
        OTHER_SHARE(Sense.BENEFIT, " %"),
        /// Time that half of the people lived longer than, in months.
        SURVIVAL(Sense.SURVIVAL, " months"),
        /// Time after which the cancer had grown, or the person had died, in half of the people; in months.
        UNTIL_GROWTH(Sense.SURVIVAL, " months"),
        /// Share of people alive, or without growth, or of tumours still smaller, after a stated time.
        AFTER_A_TIME(Sense.SURVIVAL, " %"),
        /// How often people died, compared with the control group: below 1 means less often.
        RATIO_OF_DEATHS(Sense.SURVIVAL, ""),
        /// How often the cancer grew or people died, compared with the control group.
        RATIO_OF_GROWTH(Sense.SURVIVAL, ""),
        /// A count within a group, such as deaths caused by the treatment.
        COUNT(Sense.HARM, ""),
        /// Share of people with any severe harm (grade 3 or worse).
        SEVERE_HARMS(Sense.HARM, " %"),
        /// Share of people with any serious harm: one that kills, cripples or leads to hospital.
        SERIOUS_HARMS(Sense.HARM, " %"),
        /// Share of people with one named harm.
        HARM(Sense.HARM, " %"),
        /// What the source says of harms without a figure.
        HARM_NOTE(Sense.HARM, "");

        private final Sense sense;
        private final String unit;

        Kind(Sense sense, String unit) {
            this.sense = sense;
            this.unit = unit;
        }

        /// What follows the value: `" %"`, `" months"` or nothing.
        public String unit() {
            return unit;
        }
    }

    private enum Sense {
        BENEFIT,
        SURVIVAL,
        HARM,
        OTHER
    }

    private static final String HARM = "harm: ";
    private static final String COUNT = "count: ";
    private static final List<String> AFTER = List.of("alive at ", "no growth at ", "still shrunk at ");

    /// @throws IllegalArgumentException if no measure goes by that name
    static Measure called(String name) {
        return new Measure(name, kindOf(name));
    }

    private static Kind kindOf(String name) {
        if (name.startsWith(HARM)) {
            return Kind.HARM;
        }
        if (name.startsWith(COUNT)) {
            return Kind.COUNT;
        }
        if (AFTER.stream().anyMatch(name::startsWith)) {
            return Kind.AFTER_A_TIME;
        }
        if (List.of("immune response", "reached surgery").contains(name)) {
            return Kind.OTHER_SHARE;
        }
        String constant = name.toUpperCase(Locale.ROOT).replace(' ', '_');
        for (Kind kind : Kind.values()) {
            if (kind.name().equals(constant)) {
                return kind;
            }
        }
        throw new IllegalArgumentException(
                "\"%s\" is no measure. Expected e.g. survival or severe harms".formatted(name));
    }

    /// Whether it tells how long people lived or stayed without growth: shown only to those who ask.
    public boolean isSurvival() {
        return kind.sense == Sense.SURVIVAL;
    }

    /// Whether it speaks of a gain, so that it may stand only beside the same figure of the other groups.
    public boolean isBenefit() {
        return kind.sense == Sense.BENEFIT || kind.sense == Sense.SURVIVAL;
    }

    public boolean isHarm() {
        return kind.sense == Sense.HARM && !isNeutralCount();
    }

    private boolean isNeutralCount() {
        return kind == Kind.COUNT && !name.contains("deaths");
    }

    /// What it is, for people: no capital, no full stop.
    public String words() {
        return switch (kind) {
            case PEOPLE -> "people";
            case RESPONSE -> "tumour shrank";
            case CONTROL -> "tumour shrank or held";
            case SURVIVAL -> "half lived longer than";
            case UNTIL_GROWTH -> "half had no growth for";
            case RATIO_OF_DEATHS -> "deaths compared (hazard ratio)";
            case RATIO_OF_GROWTH -> "growth compared (hazard ratio)";
            case SEVERE_HARMS -> "any severe harm";
            case SERIOUS_HARMS -> "any serious harm";
            case HARM_NOTE -> "harms";
            case HARM -> name.substring(HARM.length());
            case COUNT -> name.substring(COUNT.length());
            case OTHER_SHARE, AFTER_A_TIME -> name;
        };
    }
}
