package org.trialway.criteria;

import java.util.List;
import java.util.Set;

/// Words of titles that limit nothing below them: "prior conditions", "concurrent medication".
///
/// Neutral there only; inside an item "prior" or "other" may say all that matters.
final class TitleWords {

    private TitleWords() {}

    private static final Set<String> WORDS = Set.copyOf(List.of("""
            prior previous meeting demonstrate reserves condition conditions symptom symptoms disease diseases
            co existing concurrent concomitant medication medications treatment treatments therapy reason
            reasons characteristics other requirements risk behavior findings history medical situations
            circumstances items statements apply applies true fulfill fulfil fulfilled satisfy satisfied
            considered enrolled enroll participate participation entered selected selection evidence
            abnormalities limits data initial required excluded
            """.strip().split("\\s+")));

    static boolean has(String word) {
        return WORDS.contains(word);
    }
}
