package org.trialway.criteria;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trialway.criteria.Meaning.Word;
import org.trialway.knowledge.Comparison;
import org.trialway.knowledge.Lab;
import org.trialway.knowledge.LabUnit;

/// Finds, for limits of one section, another item that admits more people by the same test: "AST ≤ 2.5 × ULN" and below
/// it "AST ≤ 5 × ULN with liver metastases". The stricter one then binds only some people.
final class LooserLimits {

    /// @param upper whether the limit is a ceiling; limits of one kind can be compared
    private record Bound(Criteria.Section section, Lab lab, LabUnit unit, boolean upper) {}

    /// @param at place of the draft that sets it
    private record Loosest(double value, int at) {}

    /// One limit in two units differs by rounding only.
    private static final double CLEARLY = 1.1;

    private final List<Draft> drafts;
    private final Map<Bound, Loosest> loosest = new HashMap<>();

    LooserLimits(List<Draft> drafts) {
        this.drafts = drafts;
        for (int at = 0; at < drafts.size(); at++) {
            for (Criterion leaf : Leaves.of(drafts.get(at).required())) {
                if (leaf instanceof Criterion.LabLimit limit) {
                    loosest.merge(
                            bound(at, limit),
                            new Loosest(limit.value(), at),
                            (one, two) -> isLooser(two.value(), one.value(), isUpper(limit)) ? two : one);
                }
            }
        }
    }

    /// The place of a draft that makes the one at `at` a rule for some only; -1 when there is none.
    int looserThan(int at) {
        for (Criterion leaf : Leaves.of(drafts.get(at).required())) {
            if (leaf instanceof Criterion.LabLimit limit) {
                Loosest other = loosest.get(bound(at, limit));
                if (other != null && isLooser(other.value(), limit.value(), isUpper(limit))) {
                    return other.at();
                }
            }
        }
        boolean limits = Leaves.of(drafts.get(at).required()).stream().anyMatch(Criterion.LabLimit.class::isInstance);
        return limits && at + 1 < drafts.size() && goesOn(drafts.get(at + 1)) ? at + 1 : -1;
    }

    /// "Patients with liver metastases: ≤ 5 × ULN": names no test of its own, so it speaks of the one above.
    private static boolean goesOn(Draft draft) {
        boolean normal = draft.has(Word.ULN) || draft.has(Word.LLN);
        return normal
                && Leaves.of(draft.required()).stream().noneMatch(Criterion.LabLimit.class::isInstance)
                && Subjects.in(draft.marks()).isEmpty();
    }

    private Bound bound(int at, Criterion.LabLimit limit) {
        return new Bound(drafts.get(at).section(), limit.lab(), limit.unit(), isUpper(limit));
    }

    private static boolean isUpper(Criterion.LabLimit limit) {
        return limit.comparison() == Comparison.AT_MOST || limit.comparison() == Comparison.LESS_THAN;
    }

    private static boolean isLooser(double one, double other, boolean upper) {
        return upper ? one > other * CLEARLY : one * CLEARLY < other;
    }
}
