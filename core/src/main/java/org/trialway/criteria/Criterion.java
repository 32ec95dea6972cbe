package org.trialway.criteria;

import java.util.List;
import org.trialway.knowledge.Comparison;
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
            OTHER_TRIAL("taking part in another trial");

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
                    case TISSUE_SAMPLE, LANGUAGE, OTHER_TRIAL -> false;
                };
            }
        }
    }

    /// Words that set no condition: "male or female", "any age", "not specified". Everyone satisfies it.
    record AsksNothing(Source source) implements Criterion {}

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
