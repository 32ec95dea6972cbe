package org.trialway.criteria;

import java.util.List;
import org.trialway.criteria.Criteria.Entry;
import org.trialway.study.AgeLimit;
import org.trialway.study.Eligibility;
import org.trialway.study.Eligibility.AdmittedSex;
import org.trialway.study.Eligibility.HealthyVolunteers;

/// Reads small texts for tests, and says in words what came of them.
final class Reads {

    private Reads() {}

    static List<Entry> entries(String text) {
        var eligibility =
                new Eligibility(text, AgeLimit.NONE, AgeLimit.NONE, AdmittedSex.ALL, HealthyVolunteers.NOT_STATED);
        return new CriteriaParser().parse(eligibility).entries();
    }

    /// A single item among inclusions.
    static String required(String item) {
        return words(entries("Inclusion Criteria:\n\n* " + item).getFirst().required());
    }

    /// A single item among exclusions.
    static String excluded(String item) {
        return words(entries("Exclusion Criteria:\n\n* " + item).getFirst().required());
    }

    /// Plain words; a "?" before what is only partly understood; "?" alone for nothing.
    static String words(Criterion criterion) {
        return switch (criterion) {
            case Criterion.PartlyUnderstood partly -> "? " + PlainWords.of(partly.read());
            case Criterion.NotUnderstood nothing -> "?";
            case Criterion read -> PlainWords.of(read);
        };
    }
}
