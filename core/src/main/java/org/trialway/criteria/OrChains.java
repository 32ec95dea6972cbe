package org.trialway.criteria;

import java.util.List;
import org.trialway.text.Span;

/// Joins items that an "or" at a line's end or head ties together: "Creatinine ≤ 1.5 mg/dL OR / clearance ≥ 60".
///
/// Two such items that are fully read become one entry, either of which is enough. In "A; / B; or / C" each
/// may stand in for the others, and where words are unread nobody knows what the "or" reaches: all of them
/// are capped. Among exclusions an "or" between items says nothing new.
final class OrChains {

    /// How far an "or" at the end of a list reaches back over items that end in a comma or semicolon.
    private static final int LONGEST = 40;

    private final List<Draft> drafts;

    private OrChains(List<Draft> drafts) {
        this.drafts = drafts;
    }

    /// Changes the list in place.
    static void join(List<Draft> drafts) {
        var chains = new OrChains(drafts);
        int at = 0;
        while (at < drafts.size()) {
            at = chains.join(at);
        }
    }

    /// Where to go on.
    private int join(int at) {
        int end = at + 1;
        while (end < drafts.size() && end - at < LONGEST && isJoined(drafts.get(end - 1), drafts.get(end))) {
            end++;
        }
        if (end - at == 1) {
            capLoose(at);
            return end;
        }
        if (isSound(at, end)) {
            merge(at, end);
            return at + 1;
        }
        cap(at, end);
        return end - at == LONGEST ? end - 1 : end; // the last of a longer chain ties the next
    }

    private static boolean isJoined(Draft first, Draft second) {
        return first.stance() == Stance.REQUIRE
                && second.stance() == Stance.REQUIRE
                && (first.endsWithOr() || second.beginsWithOr());
    }

    /// An "or" with nothing on its other side.
    private void capLoose(int at) {
        Draft draft = drafts.get(at);
        boolean loose = draft.stance() == Stance.REQUIRE && (draft.endsWithOr() || draft.beginsWithOr());
        if (loose) {
            drafts.set(at, draft.capped(draft.looseOr()));
        }
    }

    private boolean isSound(int from, int to) {
        Draft first = drafts.get(from);
        Draft last = drafts.get(to - 1);
        boolean reachesBack = from > 0
                && drafts.get(from - 1).list() == first.list()
                && drafts.get(from - 1).isOpen();
        boolean alike = drafts.subList(from, to).stream()
                .allMatch(draft -> draft.isSettled()
                        && draft.list() == first.list()
                        && draft.cohort().equals(first.cohort()));
        return alike && !reachesBack && !first.beginsWithOr() && !last.endsWithOr();
    }

    private void merge(int from, int to) {
        List<Draft> chain = drafts.subList(from, to);
        Span whole = chain.getFirst().words().join(chain.getLast().words());
        List<Criterion> parts = chain.stream().map(Draft::required).toList();
        Draft joined = chain.getFirst().with(Combine.anyOf(parts, new Source.Words(whole)));
        chain.clear();
        drafts.add(from, joined);
    }

    private void cap(int from, int to) {
        Span or = or(from, to);
        for (int i = from; i < to; i++) {
            drafts.set(i, drafts.get(i).capped(or));
        }
        int list = drafts.get(from).list();
        for (int i = from - 1; i >= 0 && from - i < LONGEST; i--) {
            if (drafts.get(i).list() != list || !drafts.get(i).isOpen()) {
                return;
            }
            drafts.set(i, drafts.get(i).capped(or));
        }
    }

    private Span or(int from, int to) {
        return drafts.subList(from, to).stream()
                .filter(draft -> draft.endsWithOr() || draft.beginsWithOr())
                .findFirst()
                .orElseThrow()
                .looseOr();
    }
}
