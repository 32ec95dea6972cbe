package org.trialway.criteria;

import java.util.List;

/// Joins criteria without wrapping a single one.
final class Combine {

    private Combine() {}

    /// @param parts not empty
    static Criterion all(List<? extends Criterion> parts, Source source) {
        return parts.size() == 1 ? parts.getFirst() : new Criterion.All(List.copyOf(parts), source);
    }

    /// @param parts not empty
    static Criterion anyOf(List<? extends Criterion> parts, Source source) {
        return parts.size() == 1 ? parts.getFirst() : new Criterion.AnyOf(List.copyOf(parts), source);
    }
}
