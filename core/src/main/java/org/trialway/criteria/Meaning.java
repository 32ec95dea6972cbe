package org.trialway.criteria;

import java.util.List;
import org.trialway.criteria.Criterion.Administrative.Point;
import org.trialway.knowledge.Comparison;
import org.trialway.knowledge.Concept;
import org.trialway.knowledge.Lab;
import org.trialway.knowledge.PerformanceScale;
import org.trialway.study.AgeLimit;

/// What a word or phrase of an eligibility text stands for, as far as we know it.
sealed interface Meaning {

    /// A number, in digits or in words.
    ///
    /// @param value as an English writer means it: "1,500" is 1500, "1.5" is 1.5
    /// @param other the other way to read it, 1.5 for "1,500" and 1500 for "1.500"; NaN when there is none
    record Amount(double value, double other) implements Meaning {

        /// The same divided by `parts`: a percentage as a fraction.
        Amount over(double parts) {
            return new Amount(value / parts, Double.NaN);
        }
    }

    /// Stands before its number: "at least", ">".
    record Limit(Comparison comparison) implements Meaning {}

    /// Stands after its number: "or more".
    ///
    /// @param ofAge whether it can only speak of age: "or older"
    record LimitAfter(Comparison comparison, boolean ofAge) implements Meaning {}

    /// Stands before its number and speaks of age: "older than".
    record AgeLimitWord(Comparison comparison) implements Meaning {}

    record LabName(List<Lab> labs) implements Meaning {}

    record ScaleName(PerformanceScale scale) implements Meaning {}

    record Time(AgeLimit.Unit unit) implements Meaning {}

    /// A unit of a laboratory value, in the spelling of [org.trialway.knowledge.UnitTable].
    record Unit(String printed) implements Meaning {}

    record SexName(Criterion.Sex.Admitted admitted) implements Meaning {}

    /// A word or phrase that makes a point about running the study.
    record PointWord(Point point) implements Meaning {}

    /// A name from the tables of [org.trialway.knowledge.Concepts].
    record Named(Concept concept) implements Meaning {}

    /// A degree or scope that narrows the name beside it: "active", "uncontrolled".
    record Degree(String words) implements Meaning {}

    /// A word that matters by its kind only.
    enum Word implements Meaning {
        /// On the closed list of [NeutralWords]: sets no condition and admits no exception.
        NEUTRAL,
        /// Says that something must be so: "must", "required". Neutral among inclusions, suspicious among exclusions.
        DEMAND,
        ADEQUATE,
        INADEQUATE,
        /// Names what the limits below are about and sets none: "organ function".
        TOPIC,
        AND,
        OR,
        AND_OR,
        NOT,
        COMMA,
        SEMICOLON,
        STOP,
        COLON,
        OPEN,
        CLOSE,
        DASH,
        SLASH,
        EQUALS,
        TO,
        BETWEEN,
        FROM,
        WITHIN,
        AGE,
        /// "years OF AGE", "years OLD".
        OF_AGE,
        PERFORMANCE,
        LIFE,
        TIMES,
        PERCENT,
        ULN,
        LLN,
        NORMAL,
        /// "male or female", "any age", "not specified".
        NOTHING_ASKED,
        /// "prior to", "before".
        BEFORE,
        /// Joins two limits of one range, "at least 18 but under 70"; elsewhere as good as [#CAUTION].
        BUT,
        /// What a time is counted from: "first dose", "start of treatment".
        EVENT,
        /// Speaks of an allergy; what to follows.
        ALLERGY,
        COHORT,
        EVERY_COHORT,
        /// A donor, a control: someone other than the patient.
        OTHER_PERSON,
        /// "the following", "as follows": what comes below belongs here.
        FOLLOWING,
        ONE_OF,
        ALL_OF,
        INCLUDED,
        EXCLUDED,
        /// Admits or softens: "unless", "allowed", "may", "if".
        CAUTION,
        /// Speaks of a rule or value named before: "this criterion", "lower values", "these patients".
        POINTS_BACK,
        /// "e.g.", "such as", "including": what follows are examples.
        EXAMPLE,
        UNKNOWN
    }
}
