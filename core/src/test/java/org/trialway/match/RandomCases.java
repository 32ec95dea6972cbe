package org.trialway.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.trialway.criteria.Criteria;
import org.trialway.criteria.Criteria.Entry;
import org.trialway.criteria.Criteria.Section;
import org.trialway.criteria.Criterion;
import org.trialway.criteria.Source;
import org.trialway.knowledge.Comparison;
import org.trialway.knowledge.Lab;
import org.trialway.knowledge.LabUnit;
import org.trialway.knowledge.PerformanceScale;
import org.trialway.patient.CaseId;
import org.trialway.patient.Fact;
import org.trialway.patient.Patient;
import org.trialway.patient.Provenance;
import org.trialway.patient.Provenance.Door;
import org.trialway.study.AgeLimit;
import org.trialway.text.PartialDate;
import org.trialway.text.Span;

/// Trees and patients by chance, the same for the same seed.
final class RandomCases {

    static final LocalDate DAY = LocalDate.parse("2026-11-23");

    private static final List<Lab> LABS = List.of(Lab.ANC, Lab.PLATELETS, Lab.AST, Lab.CREATININE);

    private final Random random;

    RandomCases(long seed) {
        this.random = new Random(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    Criteria criteria() {
        List<Entry> entries = new ArrayList<>();
        for (int i = below(6); i >= 0; i--) {
            String cohort = pick(List.of("", "", "", "Cohort A", "Cohort B"));
            entries.add(new Entry(pick(List.of(Section.values())), cohort, tree(3)));
        }
        return new Criteria(1, entries);
    }

    Criterion tree(int depth) {
        int kind = depth == 0 ? 4 : below(8);
        return switch (kind) {
            case 0 -> new Criterion.All(parts(depth), source());
            case 1 -> new Criterion.AnyOf(parts(depth), source());
            case 2 -> new Criterion.Not(tree(depth - 1), source());
            case 3 -> new Criterion.PartlyUnderstood(tree(depth - 1), List.of(new Span(2, 4)), source());
            default -> leaf();
        };
    }

    private List<Criterion> parts(int depth) {
        List<Criterion> parts = new ArrayList<>();
        for (int i = below(3); i >= 0; i--) {
            parts.add(tree(depth - 1));
        }
        return parts;
    }

    /// A fresh object each time, with a source of its own, so that tests can tell two leaves apart.
    Criterion leaf() {
        return switch (below(9)) {
            case 0 -> new Criterion.Age(comparison(), new AgeLimit(15 + below(60), AgeLimit.Unit.YEARS), source());
            case 1 -> new Criterion.Sex(pick(List.of(Criterion.Sex.Admitted.values())), source());
            case 2 -> new Criterion.PerformanceStatus(PerformanceScale.ECOG, comparison(), below(5), source());
            case 3 ->
                new Criterion.PerformanceStatus(PerformanceScale.KARNOFSKY, comparison(), 10 * below(11), source());
            case 4, 5, 6 -> labLimit();
            case 7 -> new Criterion.Administrative(pick(List.of(Criterion.Administrative.Point.values())), source());
            default ->
                pick(List.of(
                        new Criterion.NotUnderstood(source()),
                        new Criterion.AsksNothing(source()),
                        new Criterion.LifeExpectancy(Comparison.AT_LEAST, 12, source())));
        };
    }

    private Criterion labLimit() {
        Lab lab = pick(LABS);
        return random.nextBoolean()
                ? new Criterion.LabLimit(lab, comparison(), below(4), lab.unit(), source())
                : new Criterion.LabLimit(lab, comparison(), below(4), LabUnit.TIMES_ULN, source());
    }

    /// At most one fact of each kind, some without a date, some old.
    List<Fact> oneFactOfEachKind() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact.BirthDate(partly(LocalDate.of(1945 + below(70), 1 + below(12), 1 + below(28))), undated()));
        facts.add(new Fact.Sex(pick(List.of(Fact.Sex.Recorded.values())), undated()));
        facts.add(performance(dated()));
        for (Lab lab : LABS) {
            facts.add(result(lab, dated()));
        }
        facts.removeIf(fact -> below(4) == 0);
        return facts;
    }

    Fact performance(Provenance provenance) {
        return random.nextBoolean()
                ? new Fact.PerformanceStatus(PerformanceScale.ECOG, below(5), provenance)
                : new Fact.PerformanceStatus(PerformanceScale.KARNOFSKY, 10 * below(11), provenance);
    }

    Fact result(Lab lab, Provenance provenance) {
        return switch (below(5)) {
            case 0 -> new Fact.UnusableLab(lab, provenance);
            case 1 -> new Fact.LabResult(lab, below(5), Double.NaN, Double.NaN, provenance);
            default -> new Fact.LabResult(lab, below(5), 1 + below(2), Double.NaN, provenance);
        };
    }

    Provenance dated() {
        LocalDate date = DAY.minusDays(below(40) - 3);
        return new Provenance(
                below(8) == 0 ? PartialDate.UNKNOWN : partly(date), below(3) == 0 ? Door.ANSWER : Door.FILE, "");
    }

    Provenance on(LocalDate date) {
        return new Provenance(PartialDate.of(date), Door.FILE, "");
    }

    private Provenance undated() {
        return new Provenance(PartialDate.UNKNOWN, Door.FILE, "");
    }

    private PartialDate partly(LocalDate date) {
        return switch (below(6)) {
            case 0 -> new PartialDate(date.getYear(), date.getMonthValue(), 0);
            case 1 -> new PartialDate(date.getYear(), 0, 0);
            default -> PartialDate.of(date);
        };
    }

    static Patient patient(List<Fact> facts) {
        return new Patient(new CaseId("case-1"), facts, Set.of());
    }

    <T> T pick(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    private Comparison comparison() {
        return pick(List.of(Comparison.values()));
    }

    private Source source() {
        int start = below(1_000_000);
        return new Source.Words(new Span(start, start + 5));
    }
}
