package org.trialway.criteria;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trialway.criteria.Meaning.Word;
import org.trialway.text.Tokens;

/// "Not eligible" bars from the study, unless it goes on "for transplant": then it says what a person cannot have.
final class FitWords {

    private static final Set<String> FIT = Set.of(
            "amenable", "amendable", "suitable", "candidate", "candidates", "appropriate", "eligible", "resectable");
    private static final Set<String> STUDY = Set.of(
            ("study trial inclusion enrollment enrolment participation participate entry randomization randomisation "
                            + "registration cohort arm part phase screening consideration the this that any our enter enroll "
                            + "enrol join be leukapheresis if")
                    .split(" "));

    private FitWords() {}

    /// What an excluding phrase of the tokens up to `end` means where it speaks of a treatment; null where it excludes.
    static @Nullable Word instead(Tokens tokens, int end) {
        String last = tokens.word(end - 1);
        if (end >= tokens.size()) {
            return null;
        }
        if (last.equals("be") && FIT.contains(tokens.word(end))) {
            return Word.NOT;
        }
        boolean eligible = last.equals("eligible") || last.equals("ineligible");
        boolean goesOn = tokens.is(end, "for") || tokens.is(end, "to");
        boolean treatment = end + 1 < tokens.size() && !STUDY.contains(tokens.word(end + 1));
        if (!eligible || !goesOn || !treatment) {
            return null;
        }
        return last.equals("eligible") ? Word.NOT : Word.UNKNOWN;
    }
}
