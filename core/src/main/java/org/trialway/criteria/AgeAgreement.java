package org.trialway.criteria;

import java.util.List;
import org.trialway.criteria.Criteria.Entry;
import org.trialway.knowledge.Comparison;
import org.trialway.study.AgeLimit;
import org.trialway.text.Span;

/// Doubts ages in the text that nobody of the field's ages could have.
///
/// "Age ≥ 18" among the exclusions of a study for adults stands under the wrong heading; read as printed it would turn
/// every adult away.
final class AgeAgreement {

    private AgeAgreement() {}

    static List<Entry> checked(List<Entry> text, List<Entry> fields) {
        List<Criterion.Age> limits = fields.stream()
                .map(Entry::required)
                .filter(Criterion.Age.class::isInstance)
                .map(Criterion.Age.class::cast)
                .toList();
        return limits.isEmpty()
                ? text
                : text.stream().map(entry -> checked(entry, limits)).toList();
    }

    private static Entry checked(Entry entry, List<Criterion.Age> fields) {
        List<Span> doubts = Leaves.of(entry.required()).stream()
                .filter(Criterion.Age.class::isInstance)
                .map(Criterion.Age.class::cast)
                .filter(age -> fields.stream().anyMatch(field -> excludeEachOther(age, field)))
                .map(age -> ((Source.Words) age.source()).span())
                .toList();
        return doubts.isEmpty()
                ? entry
                : new Entry(entry.section(), entry.cohort(), Unread.cap(entry.required(), doubts));
    }

    static boolean excludeEachOther(Criterion.Age one, Criterion.Age two) {
        if (isFloor(one) == isFloor(two)) {
            return false;
        }
        Criterion.Age floor = isFloor(one) ? one : two;
        Criterion.Age ceiling = isFloor(one) ? two : one;
        double least = days(floor.limit());
        double most = days(ceiling.limit());
        boolean meets = floor.comparison() == Comparison.AT_LEAST && ceiling.comparison() == Comparison.AT_MOST;
        return meets ? least > most : least >= most;
    }

    static boolean isFloor(Criterion.Age age) {
        return age.comparison() == Comparison.AT_LEAST || age.comparison() == Comparison.MORE_THAN;
    }

    static double days(AgeLimit limit) {
        return switch (limit.unit()) {
            case YEARS -> limit.value() * 365.25;
            case MONTHS -> limit.value() * 30.44;
            case WEEKS -> limit.value() * 7.0;
            case DAYS -> limit.value();
            case HOURS -> limit.value() / 24.0;
            case MINUTES -> limit.value() / 1440.0;
        };
    }
}
