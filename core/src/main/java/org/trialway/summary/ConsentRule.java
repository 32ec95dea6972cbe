package org.trialway.summary;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trialway.match.Because;

/// Consent and following the plan: as the note says; settled at the study site where it says nothing.
final class ConsentRule implements Rule {

    private static final int FEW_THINGS = 1;

    @Override
    public @Nullable Judgement judge(Asked asked, Subject subject) {
        boolean about = ConsentWords.isIn(asked.text());
        long things = asked.things().stream()
                .filter(thing -> !Treatments.isTest(thing.concept()))
                .count();
        if (!about || things > FEW_THINGS || asked.has("compliance with") || asked.has("would interfere")) {
            return null;
        }
        if (subject.consent().isEmpty()) {
            return Judgement.unknown(Because.SETTLED_AT_THE_SITE, List.of());
        }
        return Judgement.decided(!ConsentWords.isAgainst(asked.text()), List.copyOf(subject.consent()));
    }
}
