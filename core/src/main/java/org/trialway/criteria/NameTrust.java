package org.trialway.criteria;

import java.util.List;
import org.trialway.criteria.Criteria.Entry;
import org.trialway.knowledge.Concept.Kind;

/// Leaves open every entry that asks for a name whose readings were not yet checked over all records; see
/// docs/decisions/0007.
///
/// So far only what cancer a study is for, how far it has come and its cell type may decide, among requirements and
/// where nothing else is asked. Other names are shown and exported, and turn nobody away.
final class NameTrust {

    private NameTrust() {}

    static List<Entry> settled(List<Entry> entries) {
        return entries.stream().map(NameTrust::settled).toList();
    }

    private static Entry settled(Entry entry) {
        Criterion required = entry.required();
        boolean open = Leaves.of(required).stream().anyMatch(NameTrust::isName) && !mayDecide(required);
        return open
                ? new Entry(entry.section(), entry.cohort(), Unread.cap(required, List.of(Sources.words(required))))
                : entry;
    }

    private static boolean mayDecide(Criterion required) {
        return switch (required) {
            case Criterion.All all -> all.parts().stream().allMatch(NameTrust::mayDecide);
            case Criterion.AnyOf any -> any.parts().stream().allMatch(NameTrust::mayDecide);
            case Criterion.Has has ->
                has.concept().kind() == Kind.CANCER
                        || has.concept().kind() == Kind.HISTOLOGY
                        || has.concept().kind() == Kind.EXTENT;
            default -> false;
        };
    }

    private static boolean isName(Criterion leaf) {
        return leaf instanceof Criterion.Has
                || leaf instanceof Criterion.TherapyLines
                || leaf instanceof Criterion.Stage
                || leaf instanceof Criterion.MeasurableDisease
                || leaf instanceof Criterion.Marker
                || leaf instanceof Criterion.HlaType;
    }
}
