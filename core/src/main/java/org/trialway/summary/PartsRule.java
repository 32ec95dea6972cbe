package org.trialway.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trialway.match.Because;

/// What a criterion asks, part by part: ages, sex, limits, bedside values and named things.
///
/// Ages and sex always go together with the rest; how the rest hangs together, [Chain] says.
final class PartsRule implements Rule {

    @Override
    public @Nullable Judgement judge(Asked asked, Subject subject) {
        List<Part> all = new ArrayList<>(PersonParts.of(asked, subject));
        List<Placed> rest = new ArrayList<>(LimitParts.of(asked, subject));
        rest.addAll(ThingParts.of(asked, subject));
        rest.sort(Comparator.comparingInt(Placed::from));
        if (all.isEmpty() && rest.isEmpty()) {
            return null;
        }
        if (!rest.isEmpty()) {
            all.add(Chain.of(rest, asked));
        }
        Part whole = Fold.allOf(all);
        return switch (whole.truth()) {
            case YES ->
                whole.assumed()
                        ? Judgement.unknown(Because.ASSUMED_ABSENT, whole.sentences())
                        : Judgement.decided(true, whole.sentences());
            case NO ->
                Judgement.of(
                        Holding.NOT_MET, whole.assumed() ? Because.ASSUMED_ABSENT : Because.DECIDED, whole.sentences());
            case UNKNOWN -> Judgement.unknown(Because.NOT_TOLD, whole.sentences());
        };
    }
}
