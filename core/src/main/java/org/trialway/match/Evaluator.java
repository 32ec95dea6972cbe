package org.trialway.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.trialway.criteria.Criteria;
import org.trialway.criteria.Criterion;
import org.trialway.match.Match.EntryFinding;
import org.trialway.patient.Patient;
import org.trialway.study.NctId;

/// Decides what studies' criteria come to for one patient on one day.
///
/// Every criterion is walked once; its truth, its reason and its barrier come out of the same walk. May be shared by
/// threads.
public final class Evaluator {

    private final Chart chart;

    private Evaluator(Chart chart) {
        this.chart = chart;
    }

    /// An evaluator for many studies: the patient's facts are sorted once.
    ///
    /// @param day the day the question is asked; facts dated later are not used
    public static Evaluator of(Patient patient, LocalDate day) {
        return new Evaluator(Chart.of(patient, day));
    }

    /// As [#of(Patient, LocalDate)], with what it means that nobody spoke of a thing.
    public static Evaluator of(Patient patient, LocalDate day, Unmentioned unmentioned) {
        return new Evaluator(Chart.of(patient, day, unmentioned));
    }

    /// As [#of] and [#match(NctId, Criteria)], for one study.
    public static Match match(NctId study, Criteria criteria, Patient patient, LocalDate day) {
        return of(patient, day).match(study, criteria);
    }

    public Match match(NctId study, Criteria criteria) {
        List<EntryFinding> findings = new ArrayList<>(criteria.entries().size());
        for (Criteria.Entry entry : criteria.entries()) {
            findings.add(new EntryFinding(entry, findingFor(entry.required())));
        }
        return VerdictFold.of(study, findings);
    }

    public Finding findingFor(Criterion criterion) {
        return outcomeOf(criterion, false).finding();
    }

    /// @param negated whether an odd number of [Criterion.Not] stands above: then one failing part of an
    ///     [Criterion.All] is enough, and every part of an [Criterion.AnyOf] is needed
    private Outcome outcomeOf(Criterion criterion, boolean negated) {
        return switch (criterion) {
            case Criterion.All all -> Compound.all(all, outcomesOf(all.parts(), negated), negated);
            case Criterion.AnyOf any -> Compound.anyOf(any, outcomesOf(any.parts(), negated), negated);
            case Criterion.Not not -> Compound.not(not, outcomeOf(not.part(), !negated));
            case Criterion.Age age -> AgeRule.outcomeOf(age, chart);
            case Criterion.Sex sex -> SexRule.outcomeOf(sex, chart);
            case Criterion.PerformanceStatus status -> PerformanceRule.outcomeOf(status, chart);
            case Criterion.LifeExpectancy expectancy -> Outcome.unknown(expectancy, Because.ASK_THE_SITE, List.of());
            case Criterion.LabLimit limit -> LabRule.outcomeOf(limit, chart);
            case Criterion.Administrative point -> Outcome.unknown(point, reasonOf(point), List.of());
            case Criterion.Has has -> HasRule.outcomeOf(has, chart);
            case Criterion.TherapyLines lines -> TherapyLinesRule.outcomeOf(lines, chart);
            case Criterion.Stage stage -> StageRule.outcomeOf(stage, chart);
            case Criterion.MeasurableDisease disease -> MeasurableRule.outcomeOf(disease, chart);
            case Criterion.Marker marker -> MarkerRule.outcomeOf(marker, chart);
            case Criterion.HlaType hla -> HlaRule.outcomeOf(hla, chart);
            case Criterion.Qualified qualified -> Compound.qualified(qualified, outcomeOf(qualified.part(), negated));
            case Criterion.Unless unless ->
                Compound.unless(
                        unless, outcomeOf(unless.rule(), negated), outcomeOf(unless.exception(), negated), negated);
            case Criterion.When when ->
                Compound.when(when, outcomeOf(when.condition(), !negated), outcomeOf(when.rule(), negated), negated);
            case Criterion.AsksNothing nothing -> outcomeOf(nothing, negated);
            case Criterion.PartlyUnderstood partly -> Compound.partly(partly, outcomeOf(partly.read(), negated));
            case Criterion.NotUnderstood words -> Outcome.unknown(words, Because.NOT_UNDERSTOOD, List.of());
        };
    }

    /// Everyone satisfies words that ask nothing. To have them negated makes no sense and turns nobody away.
    private static Outcome outcomeOf(Criterion.AsksNothing nothing, boolean negated) {
        return negated
                ? Outcome.unknown(nothing, Because.NOT_UNDERSTOOD, List.of())
                : Outcome.decided(nothing, Truth.YES, List.of(), Barrier.permanent());
    }

    private List<Outcome> outcomesOf(List<Criterion> parts, boolean negated) {
        List<Outcome> outcomes = new ArrayList<>(parts.size());
        for (Criterion part : parts) {
            outcomes.add(outcomeOf(part, negated));
        }
        return outcomes;
    }

    private static Because reasonOf(Criterion.Administrative administrative) {
        return administrative.point().isSettledAtTheSite() ? Because.SETTLED_AT_THE_SITE : Because.ASK_THE_SITE;
    }
}
