package org.trialway.store;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.trialway.criteria.Criteria;
import org.trialway.criteria.Criteria.Entry;
import org.trialway.criteria.Criteria.Section;
import org.trialway.criteria.Criterion;
import org.trialway.criteria.Criterion.Administrative;
import org.trialway.criteria.Source;
import org.trialway.knowledge.Comparison;
import org.trialway.knowledge.Concept;
import org.trialway.knowledge.Lab;
import org.trialway.knowledge.LabUnit;
import org.trialway.knowledge.PerformanceScale;
import org.trialway.study.AgeLimit;
import org.trialway.text.Span;

/// Makes criteria of every kind from a seed.
record GeneratedCriteria(Random random) {

    private static final int MOST_PARTS = 4;
    private static final double[] VALUES = {0, 1, 1.5, 2.25, 100, 0.1, 1e-9, 1234567.891, 1e300, 1.0 / 3};

    GeneratedCriteria(long seed) {
        this(new Random(seed));
    }

    Criteria criteria() {
        return new Criteria(
                random.nextInt(500),
                many(0, () -> new Entry(oneOf(Section.values()), random.nextBoolean() ? "" : words(), criterion(3))));
    }

    /// @param depth levels of [Criterion.All] and the like that may still follow
    Criterion criterion(int depth) {
        return switch (random.nextInt(depth == 0 ? 14 : 21)) {
            case 0 -> new Criterion.NotUnderstood(source());
            case 1 -> new Criterion.Age(oneOf(Comparison.values()), age(), source());
            case 2 -> new Criterion.Sex(oneOf(Criterion.Sex.Admitted.values()), source());
            case 3 -> new Criterion.Administrative(oneOf(Administrative.Point.values()), source());
            case 4 -> new Criterion.LifeExpectancy(oneOf(Comparison.values()), value(), source());
            case 5 -> performance();
            case 6 ->
                new Criterion.LabLimit(
                        oneOf(Lab.values()), oneOf(Comparison.values()), value(), oneOf(LabUnit.values()), source());
            case 7 -> new Criterion.AsksNothing(source());
            case 8 -> new Criterion.Has(concept(), random.nextInt(2000), source());
            case 9 ->
                new Criterion.TherapyLines(concept(), 1 + random.nextInt(3), random.nextInt(2) == 0 ? -1 : 4, source());
            case 10 -> new Criterion.Stage(random.nextInt(3), 3 + random.nextInt(2), words(), source());
            case 11 -> new Criterion.MeasurableDisease(random.nextBoolean(), source());
            case 12 ->
                new Criterion.Marker(
                        words(),
                        oneOf(Criterion.Marker.State.values()),
                        oneOf(Comparison.values()),
                        random.nextBoolean() ? Double.NaN : value(),
                        words(),
                        source());
            case 13 -> new Criterion.HlaType(words(), source());
            case 14 -> new Criterion.Qualified(criterion(depth - 1), span(), source());
            case 15 -> new Criterion.Unless(criterion(depth - 1), criterion(depth - 1), source());
            case 16 -> new Criterion.When(criterion(depth - 1), criterion(depth - 1), source());
            case 17 -> new Criterion.All(many(1, () -> criterion(depth - 1)), source());
            case 18 -> new Criterion.AnyOf(many(1, () -> criterion(depth - 1)), source());
            case 19 -> new Criterion.Not(criterion(depth - 1), source());
            default -> new Criterion.PartlyUnderstood(criterion(depth - 1), many(1, this::span), source());
        };
    }

    private Concept concept() {
        return new Concept(oneOf(Concept.Kind.values()), words());
    }

    private Criterion performance() {
        var scale = oneOf(PerformanceScale.values());
        int value = scale == PerformanceScale.ECOG ? random.nextInt(6) : 10 * random.nextInt(11);
        return new Criterion.PerformanceStatus(scale, oneOf(Comparison.values()), value, source());
    }

    private Source source() {
        return random.nextInt(5) == 0 ? new Source.Field(words(), words()) : new Source.Words(span());
    }

    private Span span() {
        int start = random.nextInt(1 << random.nextInt(1, 25));
        return new Span(start, start + random.nextInt(1 << random.nextInt(1, 12)));
    }

    private AgeLimit age() {
        return new AgeLimit(random.nextInt(200), oneOf(AgeLimit.Unit.values()));
    }

    private double value() {
        return random.nextBoolean() ? VALUES[random.nextInt(VALUES.length)] : random.nextInt(100_000) / 100.0;
    }

    private String words() {
        return oneOf("Arm A", "", "Kohorte für Ältere", "≥ 18 years", "🧬 arm", "x".repeat(random.nextInt(300)));
    }

    private <T> List<T> many(int least, Supplier<T> each) {
        return Stream.generate(each)
                .limit(random.nextInt(least, MOST_PARTS + 1))
                .toList();
    }

    @SafeVarargs
    private <T> T oneOf(T... all) {
        return all[random.nextInt(all.length)];
    }
}
