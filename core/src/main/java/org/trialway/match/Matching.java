package org.trialway.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.trialway.criteria.Candidate;
import org.trialway.patient.CaseId;
import org.trialway.patient.Patient;
import org.trialway.study.Standing;

/// Matches studies with one patient, one by one. Every study that goes in is listed or counted.
public final class Matching {

    private final CaseId patient;
    private final LocalDate day;
    private final Evaluator evaluator;
    private final CancerTopic topic;
    private final boolean isNarrowed;
    private final Unmentioned unmentioned;
    private final List<MatchedStudy> studies = new ArrayList<>();
    private final Map<Verdict, Integer> others = new EnumMap<>(Verdict.class);

    /// Starts with no study.
    ///
    /// @param allConditions whether to list studies of every condition; without a cancer to look for they
    ///     are listed anyway
    public Matching(Patient patient, LocalDate day, boolean allConditions) {
        this(patient, day, allConditions, Unmentioned.ASK);
    }

    /// As [#Matching(Patient, LocalDate, boolean)].
    ///
    /// @param unmentioned what it means that nobody spoke of a thing; any but [Unmentioned#ASK] is for
    ///     clinicians only
    public Matching(Patient patient, LocalDate day, boolean allConditions, Unmentioned unmentioned) {
        this.unmentioned = unmentioned;
        this.patient = patient.id();
        this.day = day;
        this.evaluator = Evaluator.of(patient, day, unmentioned);
        this.topic = CancerTopic.of(patient);
        this.isNarrowed = topic.isKnown() && !allConditions;
    }

    public void add(Candidate study) {
        Relevance relevance = topic.relevanceOf(study.title(), study.conditions(), study.keywords());
        Match match = asFarAsTheDiseaseIsKnown(evaluator.match(study.id(), study.criteria()), relevance);
        if (isNarrowed && relevance == Relevance.OTHER) {
            others.merge(match.verdict(), 1, Integer::sum);
            return;
        }
        Standing standing = Standing.of(study.status(), study.copy(), day);
        studies.add(new MatchedStudy(study.title(), study.phases(), study.origin(), standing, relevance, match));
    }

    /// A study about another disease, or one that nobody compared with the person's, is never without a barrier.
    private static Match asFarAsTheDiseaseIsKnown(Match match, Relevance relevance) {
        return match.verdict() == Verdict.NO_BARRIER && relevance == Relevance.OTHER
                ? match.with(Verdict.COULD_FIT)
                : match;
    }

    /// What was added so far.
    public MatchList list() {
        studies.sort(MatchedStudy.ORDER);
        return new MatchList(patient, day, isNarrowed ? topic.words() : "", studies, others, unmentioned);
    }
}
