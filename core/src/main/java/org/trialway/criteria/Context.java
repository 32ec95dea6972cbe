package org.trialway.criteria;

import java.util.ArrayList;
import java.util.List;
import org.trialway.text.Span;

/// What the headings above an item say about it.
///
/// @param section the section the entry is listed under
/// @param cohort label of the cohort, empty for everyone
/// @param path the items and headings above, outermost first
/// @param days the time that the words above give to what is named below; 0 for none
/// @param unread words of the headings that were not read; they may be a condition on everything below
record Context(
        Criteria.Section section,
        Stance stance,
        Topic topic,
        String cohort,
        List<Span> path,
        int days,
        List<Span> unread) {

    static final Context START =
            new Context(Criteria.Section.UNMARKED, Stance.REQUIRE, Topic.NONE, "", List.of(), 0, List.of());

    Context {
        path = List.copyOf(path);
        unread = List.copyOf(unread);
    }

    Context in(Criteria.Section other, Stance otherStance) {
        return new Context(other, otherStance, topic, cohort, path, days, unread);
    }

    Context about(Topic other) {
        return new Context(section, stance, other, cohort, path, days, unread);
    }

    Context ofCohort(String label) {
        return new Context(section, stance, topic, label, path, days, unread);
    }

    Context besides(List<Span> more) {
        return more.isEmpty()
                ? this
                : new Context(section, stance, topic, cohort, path, days, Unread.merged(joined(unread, more)));
    }

    Context within(int other) {
        return other <= 0 ? this : new Context(section, stance, topic, cohort, path, other, unread);
    }

    Context below(Span parent) {
        return new Context(section, stance, topic, cohort, joined(path, List.of(parent)), days, unread);
    }

    private static List<Span> joined(List<Span> first, List<Span> second) {
        var all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
