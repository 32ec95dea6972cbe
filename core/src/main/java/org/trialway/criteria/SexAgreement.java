package org.trialway.criteria;

import java.util.List;
import org.trialway.criteria.Criteria.Entry;
import org.trialway.study.Eligibility.AdmittedSex;
import org.trialway.text.Span;

/// Doubts a sex asked for in the text where the record's field admits everyone: half of a sentence, or one group's.
final class SexAgreement {

    private SexAgreement() {}

    static List<Entry> checked(List<Entry> text, AdmittedSex field) {
        return switch (field) {
            case ALL -> text.stream().map(SexAgreement::doubted).toList();
            case FEMALE, MALE -> text;
        };
    }

    private static Entry doubted(Entry entry) {
        if (!(entry.required() instanceof Criterion.Sex sex)) {
            return entry;
        }
        Span words = ((Source.Words) sex.source()).span();
        return new Entry(entry.section(), entry.cohort(), Unread.cap(sex, List.of(words)));
    }
}
