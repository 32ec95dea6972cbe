package org.trialway.criteria;

import java.util.List;
import org.trialway.knowledge.Comparison;
import org.trialway.knowledge.Concept;
import org.trialway.knowledge.Lab;
import org.trialway.knowledge.LabUnit;
import org.trialway.knowledge.PerformanceScale;
import org.trialway.study.AgeLimit;
import org.trialway.text.Span;

/// One condition a person must satisfy, as a tree whose every node remembers where it stands in the record.
///
/// Exclusions are already turned round: "ECOG above 2 is excluded" is a [Not] or the opposite limit.
/// To add a kind, add a record here; the compiler then names every switch that must decide.
public sealed interface Criterion {

    Source source();

    /// All parts hold. Never empty: "no conditions" would read as "everyone may join".
    record All(List<Criterion> parts, Source source) implements Criterion {
        public All {
            parts = checkedParts(parts, "All", source);
        }
    }

    /// At least one part holds. Never empty.
    record AnyOf(List<Criterion> parts, Source source) implements Criterion {
        public AnyOf {
            parts = checkedParts(parts, "AnyOf", source);
        }
    }

    record Not(Criterion part, Source source) implements Criterion {}

    /// The person's age, counted in the unit of the limit: whole completed years for years.
    record Age(Comparison comparison, AgeLimit limit, Source source) implements Criterion {
        public Age {
            if (!limit.isLimit()) {
                throw new IllegalArgumentException("Age at %s has no limit".formatted(source));
            }
        }
    }

    record Sex(Admitted admitted, Source source) implements Criterion {
        public enum Admitted {
            FEMALE,
            MALE
        }
    }

    record PerformanceStatus(PerformanceScale scale, Comparison comparison, int value, Source source)
            implements Criterion {
        public PerformanceStatus {
            if (!scale.admits(value)) {
                throw new IllegalArgumentException("%d at %s is not on the %s scale".formatted(value, source, scale));
            }
        }
    }

    /// How long the person is expected to live.
    ///
    /// @param weeks expected time to live, in weeks; the registry's months count 4 weeks each
    record LifeExpectancy(Comparison comparison, double weeks, Source source) implements Criterion {}

    /// A limit on a laboratory value. With [LabUnit#TIMES_ULN] or [LabUnit#TIMES_LLN], `value` is the factor.
    record LabLimit(Lab lab, Comparison comparison, double value, LabUnit unit, Source source) implements Criterion {
        public LabLimit {
            if (!(value >= 0) || Double.isInfinite(value)) {
                throw new IllegalArgumentException(
                        "%s limit %s at %s: need a finite value of 0 or more".formatted(lab, value, source));
            }
        }
    }

    /// A point about running the study rather than about the person's health.
    record Administrative(Point point, Source source) implements Criterion {
        public enum Point {
            CONSENT("consent"),
            COMPLIANCE("able to follow the study plan"),
            INVESTIGATOR_JUDGEMENT("the study doctor's judgement"),
            TISSUE_SAMPLE("a tissue sample"),
            LANGUAGE("language"),
            OTHER_TRIAL("taking part in another trial"),
            VULNERABLE("a protected or dependent position"),
            TRAVEL("travel and visits"),
            REGISTRY("registration or insurance");

            private final String words;

            Point(String words) {
                this.words = words;
            }

            public String words() {
                return words;
            }

            /// Whether the point is settled at the study site and so never stands in a person's way beforehand.
            public boolean isSettledAtTheSite() {
                return switch (this) {
                    case CONSENT, COMPLIANCE, INVESTIGATOR_JUDGEMENT -> true;
                    case TISSUE_SAMPLE, LANGUAGE, OTHER_TRIAL, VULNERABLE, TRAVEL, REGISTRY -> false;
                };
            }
        }
    }

    /// Words that set no condition: "male or female", "any age", "not specified". Everyone satisfies it.
    record AsksNothing(Source source) implements Criterion {}

    /// The person has, had, takes or is what the concept names; which of these, its kind says.
    ///
    /// @param withinDays only when it was so within this many days before the study begins; 0 when at any time
    record Has(Concept concept, int withinDays, Source source) implements Criterion {
        public Has {
            if (withinDays < 0) {
                throw new IllegalArgumentException("%d days at %s: need 0 or more".formatted(withinDays, source));
            }
        }
    }

    /// How many earlier lines of a treatment the person had.
    ///
    /// @param least 0 when there is no lower bound
    /// @param most -1 when there is no upper bound
    record TherapyLines(Concept therapy, int least, int most, Source source) implements Criterion {
        public TherapyLines {
            if (least < 0 || most < -1 || (least == 0 && most < 0) || (most >= 0 && most < least)) {
                throw new IllegalArgumentException("%d to %d lines at %s bound nothing".formatted(least, most, source));
            }
        }
    }

    /// The stage of the cancer lies between two, both included: 1 to 4 for I to IV.
    ///
    /// @param printed with the letters the text gives, e.g. `IIIB-IV`
    record Stage(int earliest, int latest, String printed, Source source) implements Criterion {
        public Stage {
            if (earliest < 0 || latest > 4 || earliest > latest) {
                throw new IllegalArgumentException("stages %d to %d at %s".formatted(earliest, latest, source));
            }
        }

        /// Whether only some of the stages of this number are meant, by their letter.
        public boolean cutsThrough(int number) {
            int dash = printed.indexOf('-');
            String first = dash < 0 ? printed : printed.substring(0, dash);
            return (number == earliest && hasLetter(first))
                    || (number == latest && hasLetter(printed.substring(dash + 1)));
        }

        private static boolean hasLetter(String stage) {
            return stage.chars().anyMatch(unit -> unit >= 'A' && unit <= 'D');
        }
    }

    /// There is disease that scans can measure, or at least evaluate.
    record MeasurableDisease(boolean evaluableIsEnough, Source source) implements Criterion {}

    /// A test result on tumour or blood. What was not tested is unknown.
    ///
    /// @param marker HGNC symbol, or `MSI`, `TMB`
    /// @param state the state asked for; [State#ANY] when only a threshold is
    /// @param threshold NaN when there is none
    /// @param unit of the threshold, e.g. `%`; empty when there is none
    record Marker(String marker, State state, Comparison comparison, double threshold, String unit, Source source)
            implements Criterion {
        public enum State {
            ANY,
            POSITIVE,
            NEGATIVE,
            MUTATED,
            WILD_TYPE,
            AMPLIFIED,
            HIGH,
            LOW,
            FUSION,
            DEFICIENT
        }
    }

    /// A tissue type.
    ///
    /// @param allele e.g. `A*02:01`, or `A*02` for all of its group
    record HlaType(String allele, Source source) implements Criterion {}

    /// A part that holds only in a degree or scope whose words we cannot judge: "uncontrolled" hypertension. It fails
    /// where the part fails and is unknown otherwise.
    ///
    /// @param words the words of degree or scope
    record Qualified(Criterion part, Span words, Source source) implements Criterion {}

    /// A rule with an exception: satisfied by whoever satisfies the rule or comes under the exception.
    record Unless(Criterion rule, Criterion exception, Source source) implements Criterion {}

    /// A rule for some people only: satisfied by whoever does not meet the condition, or satisfies the rule.
    record When(Criterion condition, Criterion rule, Source source) implements Criterion {}

    /// A criterion of which some words were not read. It can come to neither yes nor no: an unread word may be
    /// an exception that admits, or one more condition that turns away.
    ///
    /// @param read what was understood
    /// @param unread the words that were not, in text order, never empty; some may stand outside of `source`, in a
    ///     heading above it or a note below it
    record PartlyUnderstood(Criterion read, List<Span> unread, Source source) implements Criterion {
        public PartlyUnderstood {
            unread = List.copyOf(unread);
            if (unread.isEmpty()) {
                throw new IllegalArgumentException("PartlyUnderstood at %s leaves nothing unread".formatted(source));
            }
        }

        /// Whether all its words stand as unread: it was read, but in a form whose readings are not relied on
        /// (docs/decisions/0007).
        public boolean isHeldBack() {
            return unread.size() == 1
                    && source instanceof Source.Words words
                    && unread.getFirst().equals(words.span());
        }
    }

    /// Words the parser does not understand. Evaluates to unknown, never to yes or no.
    record NotUnderstood(Source source) implements Criterion {}

    private static List<Criterion> checkedParts(List<Criterion> parts, String kind, Source source) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("%s at %s has no parts".formatted(kind, source));
        }
        return List.copyOf(parts);
    }
}
