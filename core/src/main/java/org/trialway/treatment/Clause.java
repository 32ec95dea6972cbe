package org.trialway.treatment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.trialway.knowledge.Agent;
import org.trialway.knowledge.Target;

/// The part of a text that speaks of one treatment, and what its words say of it.
final class Clause {

    private final List<Agent> agents = new ArrayList<>();
    private final List<Target> aims = new ArrayList<>();
    private final Set<SortWord> sorts = EnumSet.noneOf(SortWord.class);
    private String words = "";
    private boolean past;
    private boolean tracer;

    void add(Sense sense) {
        switch (sense) {
            case Sense.Named named -> agents.add(named.agent());
            case Sense.Aim aim -> aims.add(aim.target());
            case Sense.Sort sort ->
                sorts.add(
                        switch (sort.word()) {
                            case CELLS_EXACT -> SortWord.CELLS;
                            case CHECKPOINT_EXACT -> SortWord.CHECKPOINT;
                            default -> sort.word();
                        });
            case Sense.Past before -> past = true;
            case Sense.After before -> past = true;
            case Sense.Tracer picture -> tracer = true;
            case Sense.Break end -> {}
        }
    }

    void add(SortWord sort) {
        sorts.add(sort);
    }

    void end(String printed) {
        words = printed.replaceAll("\\s+", " ").strip();
    }

    /// Whether it names a target and says nothing else of a treatment.
    boolean isOnlyAim() {
        return !aims.isEmpty() && agents.isEmpty() && sorts.isEmpty() && !past;
    }

    /// Whether it says a sort of treatment whose target may still follow.
    boolean lacksAim() {
        return aims.isEmpty() && agents.isEmpty() && !sorts.isEmpty();
    }

    void takeAims(Clause other) {
        aims.addAll(other.aims);
        words = words + " … " + other.words;
    }

    List<Agent> agents() {
        return agents;
    }

    List<String> symbols() {
        return aims.stream().map(Target::symbol).distinct().toList();
    }

    boolean has(SortWord sort) {
        return sorts.contains(sort);
    }

    boolean isEmpty() {
        return agents.isEmpty() && aims.isEmpty() && sorts.isEmpty();
    }

    boolean isPast() {
        return past;
    }

    boolean isTracer() {
        return tracer;
    }

    String words() {
        return words;
    }
}
