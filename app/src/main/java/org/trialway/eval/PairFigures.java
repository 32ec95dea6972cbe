package org.trialway.eval;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.trialway.eval.PairRun.Judged;
import org.trialway.match.Unmentioned;
import org.trialway.summary.Holding;

/// How judgements stand to those of experts, by the definitions of the pairs' own scorer: shares of all
/// labelled pairs, the mean F1 of met, not met and unknown, and the sentences relied on.
///
/// @param values name and value, in the order of the names
public record PairFigures(Map<String, Double> values) {

    private static final List<Holding> CLASSES = List.of(Holding.MET, Holding.NOT_MET, Holding.UNKNOWN);

    public static PairFigures of(List<Judged> judged) {
        List<Judged> labelled =
                judged.stream().filter(one -> one.pair().label().isPresent()).toList();
        Map<String, Double> values = new TreeMap<>();
        if (!labelled.isEmpty()) {
            values.put("pairs", (double) labelled.size());
            values.put("accuracy", share(count(labelled, PairFigures::isRight), labelled.size()));
            values.put(
                    "macro-F1",
                    CLASSES.stream().mapToDouble(one -> f1(labelled, one)).sum() / CLASSES.size());
            blocking(labelled, values);
            evidence(labelled, values);
        }
        return new PairFigures(values);
    }

    private static void blocking(List<Judged> judged, Map<String, Double> values) {
        values.put("exclusion met, of experts", (double)
                count(judged, one -> isMet(one) && one.pair().isExclusion()));
        values.put("exclusion met, found", (double)
                count(judged, one -> isMet(one) && one.pair().isExclusion() && isRight(one)));
        values.put("inclusion not met, of experts", (double)
                count(judged, one -> isNotMet(one) && !one.pair().isExclusion()));
        values.put("inclusion not met, found", (double)
                count(judged, one -> isNotMet(one) && !one.pair().isExclusion() && isRight(one)));
        values.put("flat contradictions", (double) count(judged, PairFigures::contradicts));
    }

    private static void evidence(List<Judged> judged, Map<String, Double> values) {
        int both = 0;
        int said = 0;
        int expert = 0;
        for (Judged one : judged) {
            Set<Integer> shared = new TreeSet<>(one.pair().evidence());
            shared.retainAll(one.judgement().sentences());
            both += shared.size();
            said += one.judgement().sentences().size();
            expert += one.pair().evidence().size();
        }
        values.put("evidence precision", share(both, said));
        values.put("evidence recall", share(both, expert));
    }

    private interface Test {
        boolean holds(Judged judged);
    }

    private static int count(List<Judged> judged, Test test) {
        return (int) judged.stream().filter(test::holds).count();
    }

    private static Holding label(Judged judged) {
        return judged.pair().label().orElseThrow();
    }

    private static boolean isRight(Judged judged) {
        return label(judged) == judged.judgement().holding();
    }

    private static boolean isMet(Judged judged) {
        return label(judged) == Holding.MET;
    }

    private static boolean isNotMet(Judged judged) {
        return label(judged) == Holding.NOT_MET;
    }

    private static boolean contradicts(Judged judged) {
        Set<Holding> both = Set.of(Holding.MET, Holding.NOT_MET);
        return !isRight(judged)
                && both.contains(label(judged))
                && both.contains(judged.judgement().holding());
    }

    private static double f1(List<Judged> judged, Holding holding) {
        int right = count(judged, one -> isRight(one) && label(one) == holding);
        int said = count(judged, one -> one.judgement().holding() == holding);
        int expert = count(judged, one -> label(one) == holding);
        return said + expert == 0 ? 0 : 2.0 * right / (said + expert);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    /// One figure a line: name, a tab, and the value with three decimals.
    public List<String> lines() {
        return values.entrySet().stream()
                .map(entry -> String.format(Locale.ROOT, "%s\t%.3f", entry.getKey(), entry.getValue()))
                .toList();
    }

    /// The figures as one JSON object.
    public String json(Unmentioned policy) {
        return values.entrySet().stream()
                .map(entry -> String.format(Locale.ROOT, "\"%s\":%.3f", entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(",", "{\"policy\":\"" + policy.code() + "\",", "}"));
    }
}
