package org.trialway.summary;

import java.util.ArrayList;
import java.util.List;
import org.trialway.criteria.Criteria;
import org.trialway.criteria.CriteriaParser;
import org.trialway.criteria.Criterion;
import org.trialway.study.AgeLimit;
import org.trialway.study.Eligibility;

/// The ages, sexes, scales and limits of a criterion's words, by the reader of criteria.
final class CriterionLeaves {

    /// What stands before the criterion when it is read as an item of a record.
    static final String HEADING = "Inclusion Criteria:\n\n* ";

    private final CriteriaParser parser = new CriteriaParser();

    List<Criterion> of(String text) {
        String item = HEADING + text.replace('\n', ' ');
        Criteria criteria = parser.parse(new Eligibility(
                item,
                AgeLimit.NONE,
                AgeLimit.NONE,
                Eligibility.AdmittedSex.ALL,
                Eligibility.HealthyVolunteers.NOT_STATED));
        List<Criterion> leaves = new ArrayList<>();
        criteria.entries().forEach(entry -> add(entry.required(), leaves));
        return leaves;
    }

    private static void add(Criterion criterion, List<Criterion> leaves) {
        switch (criterion) {
            case Criterion.All all -> all.parts().forEach(part -> add(part, leaves));
            case Criterion.AnyOf any -> any.parts().forEach(part -> add(part, leaves));
            case Criterion.PartlyUnderstood partly -> add(partly.read(), leaves);
            case Criterion.Qualified qualified -> add(qualified.part(), leaves);
            case Criterion.Unless unless -> add(unless.rule(), leaves);
            case Criterion.When when -> add(when.rule(), leaves);
            case Criterion.Not not -> {}
            case Criterion.Age leaf -> leaves.add(leaf);
            case Criterion.Sex leaf -> leaves.add(leaf);
            case Criterion.PerformanceStatus leaf -> leaves.add(leaf);
            case Criterion.LabLimit leaf -> leaves.add(leaf);
            case Criterion.Stage leaf -> leaves.add(leaf);
            case Criterion.AsksNothing leaf -> leaves.add(leaf);
            case Criterion.LifeExpectancy leaf -> leaves.add(leaf);
            case Criterion.Administrative leaf -> leaves.add(leaf);
            case Criterion.Has leaf -> {}
            case Criterion.TherapyLines leaf -> {}
            case Criterion.MeasurableDisease leaf -> {}
            case Criterion.Marker leaf -> {}
            case Criterion.HlaType leaf -> {}
            case Criterion.NotUnderstood leaf -> {}
        }
    }
}
