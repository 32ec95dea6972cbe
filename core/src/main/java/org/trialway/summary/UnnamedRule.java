package org.trialway.summary;

import java.util.List;
import org.trialway.match.Because;

/// What names nothing we know: in a full summary, what would keep the person out is assumed absent; the rest
/// stays open.
final class UnnamedRule implements Rule {

    @Override
    public Judgement judge(Asked asked, Subject subject) {
        return asked.isExclusion() && subject.isWhole()
                ? Judgement.of(Holding.NOT_MET, Because.ASSUMED_ABSENT, List.of())
                : Judgement.unknown(Because.NOT_UNDERSTOOD, List.of());
    }
}
