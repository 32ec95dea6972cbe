package org.trialway.summary;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trialway.criteria.Criterion;

/// "Male and female", "none": words that ask nothing of anybody.
final class NothingAskedRule implements Rule {

    private static final Pattern NONE =
            Pattern.compile("\\W*(none|n/?a|not applicable|no exclusion criteria|nil)\\W*", Pattern.CASE_INSENSITIVE);
    private static final Pattern BOTH = Pattern.compile(
            "\\W*((both|either) (sex(es)?|genders?)|(is )?(males?|men) (and|or|and/or) (females?|women)|(females?|women) (and|or) (males?|men))"
                    + "( are eligible for (the )?study| patients?| subjects?)?\\W*",
            Pattern.CASE_INSENSITIVE);

    @Override
    public @Nullable Judgement judge(Asked asked, Subject subject) {
        if (NONE.matcher(asked.text()).matches()) {
            return Judgement.decided(!asked.isExclusion(), List.of());
        }
        boolean nothing = asked.leaves().size() == 1 && asked.leaves().getFirst() instanceof Criterion.AsksNothing;
        return BOTH.matcher(asked.text()).matches() || nothing ? Judgement.decided(true, subject.sexSentence()) : null;
    }
}
