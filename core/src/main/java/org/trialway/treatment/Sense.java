package org.trialway.treatment;

import org.trialway.knowledge.Agent;
import org.trialway.knowledge.Target;

/// What a phrase of a record tells of a treatment.
sealed interface Sense {

    /// Letters and digits of the phrase where it counts in exactly these only; else empty.
    default String printed() {
        return "";
    }

    /// A treatment by its name.
    record Named(Agent agent, String printed) implements Sense {}

    /// What a treatment aims at.
    record Aim(Target target, String printed) implements Sense {}

    /// What sort of treatment it is.
    record Sort(SortWord word, String printed) implements Sense {}

    /// Another treatment begins: "plus", "followed by".
    record Break() implements Sense {}

    /// What stands around it is not given in this study: "refractory", "related".
    record Past() implements Sense {}

    /// What follows it was given before: "after", "progressed on".
    record After() implements Sense {}

    /// It is given to make a picture, not to treat.
    record Tracer() implements Sense {}
}
