package org.trialway.criteria;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trialway.criteria.Meaning.Word;
import org.trialway.knowledge.Concept.Kind;
import org.trialway.text.Span;

/// Caps entries that a neighbour may soften, widen or tie to a condition.
///
/// An exception rarely stands far from its rule: in the item below, in a remark after the list, behind an "or" at the
/// end of the line, or in an item that names the same test again. Whatever was fully read and has such a neighbour is
/// only partly understood.
final class Neighbours {

    /// How many items may admit in a row.
    private static final int FAR = 12;

    private final List<Draft> drafts;

    private Neighbours(List<Draft> drafts) {
        this.drafts = new ArrayList<>(drafts);
    }

    static List<Draft> settled(List<Draft> drafts) {
        List<Draft> settled = alternatives(drafts);
        OrChains.join(settled);
        return settled;
    }

    /// As [#settled], for the items of "one of the following", between which an "or" says nothing new.
    static List<Draft> alternatives(List<Draft> drafts) {
        var neighbours = new Neighbours(drafts);
        for (int i = 0; i < drafts.size(); i++) {
            neighbours.remark(i);
            neighbours.admission(i);
        }
        neighbours.parents();
        neighbours.sameSubject();
        neighbours.looserLimits();
        neighbours.cancers();
        return neighbours.drafts;
    }

    /// A remark belongs to the item above it; one that stands higher than the items above belongs to all of them.
    private void remark(int at) {
        Draft remark = drafts.get(at);
        if (remark.isSettled() || !remark.isRemark()) {
            return;
        }
        boolean deeper = true;
        for (int i = at - 1; i >= 0 && deeper; i--) {
            deeper = drafts.get(i).depth() > remark.depth();
            if (deeper || i == at - 1) {
                cap(i, remark.words());
            }
        }
    }

    /// "Autoimmune disease / Vitiligo is allowed": the second item is an exception to the first, or to the
    /// item it stands below.
    private void admission(int at) {
        Draft admits = drafts.get(at);
        if (!admits.onlyAdmits()) {
            return;
        }
        int rule = at - 1;
        while (rule >= 0 && at - rule < FAR && isBeside(drafts.get(rule), admits)) {
            rule--;
        }
        boolean near = rule >= 0 && at - rule < FAR && drafts.get(rule).depth() <= admits.depth();
        if (near && drafts.get(rule).section() == admits.section()) {
            Draft softened = drafts.get(rule);
            drafts.set(rule, softened.with(Softened.by(softened.required(), admits.words())));
        }
    }

    private static boolean isBeside(Draft above, Draft admits) {
        return above.depth() > admits.depth() || (above.depth() == admits.depth() && above.onlyAdmits());
    }

    /// An item below another says more about it: "ECOG 0-1 / ECOG 2 if due to …".
    private void parents() {
        Map<Span, Integer> places = new HashMap<>();
        for (int at = 0; at < drafts.size(); at++) {
            Draft draft = drafts.get(at);
            places.put(draft.words(), at);
            if (!draft.isSettled()) {
                for (Span above : draft.path()) {
                    Integer parent = places.get(above);
                    if (parent != null) {
                        cap(parent, draft.words());
                    }
                }
            }
        }
    }

    /// "Bilirubin ≤ 1.5 × ULN" and elsewhere "Gilbert's syndrome with bilirubin up to 3 is allowed".
    private void sameSubject() {
        Map<Meaning, List<Draft>> softened = new HashMap<>();
        for (Draft draft : drafts) {
            if (!draft.isSettled() && (draft.has(Word.CAUTION) || draft.has(Word.BUT))) {
                for (Meaning subject : Subjects.in(draft.marks())) {
                    List<Draft> first = softened.computeIfAbsent(subject, key -> new ArrayList<>());
                    if (first.size() < 2) {
                        first.add(draft);
                    }
                }
            }
        }
        for (int i = 0; i < drafts.size() && !softened.isEmpty(); i++) {
            for (Meaning subject : Subjects.in(drafts.get(i).marks())) {
                for (Draft other : softened.getOrDefault(subject, List.of())) {
                    cap(i, other.words());
                }
            }
        }
    }

    private void looserLimits() {
        var looser = new LooserLimits(List.copyOf(drafts));
        for (int at = 0; at < drafts.size(); at++) {
            int other = looser.looserThan(at);
            if (other >= 0) {
                cap(at, drafts.get(other).words());
            }
        }
    }

    /// Items that each name a cancer to have are a choice, though no word may say so.
    private void cancers() {
        Map<Integer, Integer> first = new HashMap<>();
        for (int at = 0; at < drafts.size(); at++) {
            Draft draft = drafts.get(at);
            if (draft.stance() == Stance.REQUIRE && namesCancer(draft)) {
                Integer other = first.putIfAbsent(draft.list(), at);
                if (other != null) {
                    Span words = drafts.get(other).words();
                    cap(other, draft.words());
                    cap(at, words);
                }
            }
        }
    }

    private static boolean namesCancer(Draft draft) {
        return Leaves.of(draft.required()).stream()
                .anyMatch(leaf ->
                        leaf instanceof Criterion.Has has && has.concept().kind() == Kind.CANCER);
    }

    /// Another's words cap an item; once is enough.
    private void cap(int at, Span by) {
        Draft draft = drafts.get(at);
        if (!draft.isCappedFromOutside() && !draft.words().equals(by)) {
            drafts.set(at, draft.capped(by));
        }
    }
}
