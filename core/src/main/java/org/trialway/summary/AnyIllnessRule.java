package org.trialway.summary;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trialway.match.Because;

/// "Any illness that would interfere": whatever it is, the study's doctor judges it.
final class AnyIllnessRule implements Rule {

    private static final Pattern ANY_ILLNESS = Pattern.compile(
            "^\\W*(any|other) (other )?(significant |serious |severe |medical |concurrent )*"
                    + "(illness|condition|disease|disorder|circumstance|reason)s?\\b.*\\b(which|that|may|might|would|could|opinion|judge?ment)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    @Override
    public @Nullable Judgement judge(Asked asked, Subject subject) {
        return ANY_ILLNESS.matcher(asked.text()).find() ? Judgement.unknown(Because.ASK_THE_SITE, List.of()) : null;
    }
}
