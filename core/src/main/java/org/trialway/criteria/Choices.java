package org.trialway.criteria;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trialway.knowledge.Concept.Kind;
import org.trialway.text.Span;

/// Lists below an item whose items each name a cancer to have: nobody has them all, so one is enough though no word may
/// say so. A cancer that the item above names is of the same choice.
public final class Choices {

    private Choices() {}

    /// The number of the choice by the place of the entry; entries of none are absent.
    public static Map<Span, Integer> of(String text) {
        var lists = new HashMap<Integer, List<Draft>>();
        var all = new HashMap<Integer, Integer>();
        List<Draft> drafts = EntryReader.drafts(text, new NamedCancers());
        for (Draft draft : drafts) {
            boolean below = draft.stance() == Stance.REQUIRE
                    && draft.path().size() > 1
                    && Whom.ofItem(draft.marks(), text).isEmpty();
            if (below) {
                all.merge(draft.list(), 1, Integer::sum);
            }
            if (below && namesCancer(draft)) {
                lists.computeIfAbsent(draft.list(), list -> new ArrayList<>()).add(draft);
            }
        }
        var choices = new HashMap<Span, Integer>();
        lists.forEach((list, named) -> {
            if (named.size() > 1 && named.size() * 2 > all.getOrDefault(list, 0)) {
                named.forEach(draft -> choices.put(Sources.words(draft.required()), list));
                above(drafts, named.getFirst()).forEach(draft -> choices.put(Sources.words(draft.required()), list));
            }
        });
        return Map.copyOf(choices);
    }

    private static List<Draft> above(List<Draft> drafts, Draft item) {
        return drafts.stream()
                .filter(draft -> draft.words().equals(item.path().getLast()) && namesCancer(draft))
                .toList();
    }

    private static boolean namesCancer(Draft draft) {
        return Leaves.of(draft.required()).stream()
                .anyMatch(leaf ->
                        leaf instanceof Criterion.Has has && has.concept().kind() == Kind.CANCER);
    }
}
