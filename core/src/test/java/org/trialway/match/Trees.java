package org.trialway.match;

import java.util.List;
import org.trialway.criteria.Criteria;
import org.trialway.criteria.Criteria.Entry;
import org.trialway.criteria.Criteria.Section;
import org.trialway.criteria.Criterion;
import org.trialway.criteria.Source;
import org.trialway.knowledge.Comparison;
import org.trialway.knowledge.Lab;
import org.trialway.knowledge.LabUnit;
import org.trialway.knowledge.PerformanceScale;
import org.trialway.study.AgeLimit;
import org.trialway.study.NctId;
import org.trialway.text.Span;

/// Short names for the criteria that tests build by hand.
final class Trees {

    static final NctId STUDY = new NctId("NCT00000000");
    static final Source WORDS = new Source.Words(new Span(0, 5));

    private Trees() {}

    static Criterion all(Criterion... parts) {
        return new Criterion.All(List.of(parts), WORDS);
    }

    static Criterion anyOf(Criterion... parts) {
        return new Criterion.AnyOf(List.of(parts), WORDS);
    }

    static Criterion not(Criterion part) {
        return new Criterion.Not(part, WORDS);
    }

    static Criterion age(Comparison comparison, String limit) {
        return new Criterion.Age(comparison, AgeLimit.parse(limit), WORDS);
    }

    static Criterion female() {
        return new Criterion.Sex(Criterion.Sex.Admitted.FEMALE, WORDS);
    }

    static Criterion male() {
        return new Criterion.Sex(Criterion.Sex.Admitted.MALE, WORDS);
    }

    static Criterion ecog(Comparison comparison, int value) {
        return new Criterion.PerformanceStatus(PerformanceScale.ECOG, comparison, value, WORDS);
    }

    static Criterion karnofsky(Comparison comparison, int value) {
        return new Criterion.PerformanceStatus(PerformanceScale.KARNOFSKY, comparison, value, WORDS);
    }

    static Criterion lansky(Comparison comparison, int value) {
        return new Criterion.PerformanceStatus(PerformanceScale.LANSKY, comparison, value, WORDS);
    }

    static Criterion lab(Lab lab, Comparison comparison, double value) {
        return new Criterion.LabLimit(lab, comparison, value, lab.unit(), WORDS);
    }

    static Criterion lab(Lab lab, Comparison comparison, double value, LabUnit unit) {
        return new Criterion.LabLimit(lab, comparison, value, unit, WORDS);
    }

    static Criterion point(Criterion.Administrative.Point point) {
        return new Criterion.Administrative(point, WORDS);
    }

    static Criterion lifeExpectancy(double weeks) {
        return new Criterion.LifeExpectancy(Comparison.AT_LEAST, weeks, WORDS);
    }

    static Criterion notUnderstood() {
        return new Criterion.NotUnderstood(WORDS);
    }

    static Criterion asksNothing() {
        return new Criterion.AsksNothing(WORDS);
    }

    static Criterion partly(Criterion read) {
        return new Criterion.PartlyUnderstood(read, List.of(new Span(3, 5)), WORDS);
    }

    static Criteria forEveryone(Criterion... required) {
        return new Criteria(1, List.of(required).stream().map(Trees::entry).toList());
    }

    static Entry entry(Criterion required) {
        return new Entry(Section.INCLUSION, "", required);
    }

    static Entry entry(String cohort, Criterion required) {
        return new Entry(Section.INCLUSION, cohort, required);
    }
}
