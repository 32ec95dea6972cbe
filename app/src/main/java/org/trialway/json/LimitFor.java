package org.trialway.json;

import java.util.ArrayList;
import java.util.List;
import org.trialway.criteria.Criterion;

/// One limit for people with a condition beside another for all others, as attributes: each limit of its own, the
/// first without a word of the condition.
final class LimitFor {

    private LimitFor() {}

    /// @param condition the condition by its plain name; empty for everyone else
    record Branch(String condition, Criterion limit) {}

    static boolean isPair(Criterion.All all) {
        boolean each = all.parts().stream()
                .allMatch(part -> part instanceof Criterion.Unless || part instanceof Criterion.When);
        return each && all.parts().stream().anyMatch(Criterion.When.class::isInstance);
    }

    static List<Branch> branches(Criterion.All pair) {
        var branches = new ArrayList<Branch>();
        for (Criterion part : pair.parts()) {
            if (part instanceof Criterion.Unless unless) {
                branches.add(new Branch("", unless.rule()));
            } else if (part instanceof Criterion.When when) {
                branches.add(new Branch(condition(when, ""), when.rule()));
            }
        }
        return branches;
    }

    /// The name of the condition where it has one, else the words the text gives.
    static String condition(Criterion.When when, String words) {
        return when.condition() instanceof Criterion.Has has ? has.concept().name() : words;
    }
}
