package org.trialway.treatment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.trialway.knowledge.TreatmentClass;

/// What kind of treatment a study gives.
///
/// @param experimental immune treatments of the arms that are tried, in the record's order
/// @param comparator those that only arms compared with get
/// @param combinedWith what else the arms that are tried get, and why we say so
/// @param settings when or where it is given, and why we say so; empty when the record's titles and arms do not say
public record Classification(
        List<Treatment> experimental,
        List<Treatment> comparator,
        Map<Companion, Reason> combinedWith,
        Map<Setting, Reason> settings) {

    /// Of a study that gives nothing we know of.
    public static final Classification NONE = new Classification(List.of(), List.of(), Map.of(), Map.of());

    public Classification {
        experimental = List.copyOf(experimental);
        comparator = List.copyOf(comparator);
    }

    /// Whether what is tried is an immune treatment of cancer.
    public boolean isImmunotherapy() {
        return !experimental.isEmpty();
    }

    /// The classes of what is tried, each once.
    public List<TreatmentClass> classes() {
        return each(experimental.stream().map(Treatment::classes));
    }

    /// What it aims at, by HGNC symbol, each once.
    public List<String> targets() {
        return each(experimental.stream().map(Treatment::targets));
    }

    /// The names of what is tried, each once.
    public List<String> agents() {
        return experimental.stream().map(Treatment::name).distinct().toList();
    }

    private static <T> List<T> each(Stream<List<T>> lists) {
        return lists.flatMap(Collection::stream).distinct().toList();
    }
}
