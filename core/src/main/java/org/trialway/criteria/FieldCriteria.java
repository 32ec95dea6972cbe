package org.trialway.criteria;

import java.util.ArrayList;
import java.util.List;
import org.trialway.criteria.Criteria.Entry;
import org.trialway.criteria.Criteria.Section;
import org.trialway.knowledge.Comparison;
import org.trialway.study.AgeLimit;
import org.trialway.study.Eligibility;

/// What the record's structured fields ask, as entries that come before those of the text.
///
/// `maximumAge` "65 Years" admits a person of 65: the registry counts completed units, both ends included.
final class FieldCriteria {

    private FieldCriteria() {}

    static List<Entry> of(Eligibility eligibility) {
        var entries = new ArrayList<Entry>();
        addAge(entries, "minimumAge", Comparison.AT_LEAST, eligibility.minimumAge());
        addAge(entries, "maximumAge", Comparison.AT_MOST, eligibility.maximumAge());
        switch (eligibility.sex()) {
            case FEMALE -> entries.add(sex(Criterion.Sex.Admitted.FEMALE));
            case MALE -> entries.add(sex(Criterion.Sex.Admitted.MALE));
            case ALL -> {} // asks nothing
        }
        return entries;
    }

    private static void addAge(List<Entry> entries, String field, Comparison comparison, AgeLimit limit) {
        if (limit.isLimit()) {
            var source = new Source.Field(field, printed(limit));
            entries.add(everyone(new Criterion.Age(comparison, limit, source)));
        }
    }

    private static Entry sex(Criterion.Sex.Admitted admitted) {
        return everyone(new Criterion.Sex(admitted, new Source.Field("sex", admitted.name())));
    }

    private static Entry everyone(Criterion required) {
        return new Entry(Section.UNMARKED, "", required);
    }

    /// As the registry prints it: "18 Years".
    private static String printed(AgeLimit limit) {
        String words = limit.words();
        int unit = words.indexOf(' ') + 1;
        return words.substring(0, unit) + Character.toUpperCase(words.charAt(unit)) + words.substring(unit + 1);
    }
}
