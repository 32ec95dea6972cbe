package org.trialway.summary;

import java.util.List;
import java.util.Locale;
import org.trialway.criteria.Criterion;
import org.trialway.note.Measured;
import org.trialway.note.Mention;

/// A criterion as the rules see it.
///
/// @param text its own words
/// @param lower the same in lower case
/// @param isExclusion whether the person is kept out where the words hold
/// @param things what it names, each with how it is meant
/// @param leaves ages, sexes and limits that the criteria's own reader finds
record Asked(
        String text,
        String lower,
        boolean isExclusion,
        List<Mention> things,
        List<Measured> vitals,
        List<Criterion> leaves) {

    Asked {
        things = List.copyOf(things);
        leaves = List.copyOf(leaves);
    }

    static Asked of(
            String text, boolean isExclusion, List<Mention> things, List<Measured> vitals, List<Criterion> leaves) {
        return new Asked(text, text.toLowerCase(Locale.ROOT), isExclusion, things, vitals, leaves);
    }

    boolean has(String word) {
        return lower.contains(word);
    }
}
