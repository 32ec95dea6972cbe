package org.trialway.summary;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.trialway.match.Truth;

/// Puts parts together by the tables of [Truth]; the sentences are those of the parts that brought the truth
/// about.
final class Fold {

    private Fold() {}

    static Part allOf(List<Part> parts) {
        return fold(parts, Truth.NO);
    }

    static Part anyOf(List<Part> parts) {
        return fold(parts, Truth.YES);
    }

    /// One part of the truth `wins` decides; otherwise one unknown part leaves the whole open.
    private static Part fold(List<Part> parts, Truth wins) {
        Truth truth = wins.not();
        for (Part part : parts) {
            truth = wins == Truth.YES ? truth.or(part.truth()) : truth.and(part.truth());
        }
        Set<Integer> sentences = new TreeSet<>();
        boolean allAssumed = true;
        boolean someAssumed = false;
        for (Part part : parts) {
            if (part.truth() == truth) {
                sentences.addAll(part.sentences());
                allAssumed &= part.assumed();
                someAssumed |= part.assumed();
            }
        }
        boolean assumed = truth == wins ? allAssumed : someAssumed;
        return new Part(truth, truth != Truth.UNKNOWN && assumed, sentences);
    }
}
