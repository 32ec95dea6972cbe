package org.trialway.criteria;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trialway.criteria.Criterion.Marker.State;
import org.trialway.criteria.Meaning.Word;
import org.trialway.knowledge.Comparison;
import org.trialway.knowledge.Concept;
import org.trialway.knowledge.Concept.Kind;

/// A marker with its state or threshold, in either order: "HER2 positive", "positive staining for WT1 (> 10 %
/// of cells)", "EGFR, ALK or ROS1 rearrangement", "HER2-negative or low", "HER2 IHC 3+ or 2+", "known PD-L1
/// status".
final class MarkerStates {

    /// How many words of testing may part a marker from its state.
    private static final int NEAR = 6;

    private static final Set<String> TESTING = Set.of(
            ("immunohistochemical immunohistochemically immunohistochemistry ihc ish fish staining stain expression gene protein tumor "
                            + "tumour membrane surface antigen status score intensity h tps cps sensitizing sensitising activating "
                            + "documented tested by proportion combined percentage receptor receptors tyrosine kinase oncogene proto "
                            + "genomic genetic 22c3 sp263 sp142 28-8 assay pharmdx local central")
                    .split(" "));
    private static final Set<String> TESTED = Set.of(
            ("test testing tested evaluation evaluated evaluate assessed assessment status regardless irrespective level levels "
                            + "determine determined analysis unknown available tissue sample samples biopsy biopsies archival "
                            + "specimen specimens any without not no lack loss score submitted collected staining data result results "
                            + "high low negative")
                    .split(" "));

    /// How far a word of testing may stand from the marker.
    private static final int REACH = 10;

    private static final Set<String> KNOWN = Set.of("known", "documented", "available", "confirmed", "determined");

    /// In the order in which they are looked for.
    private static final Map<State, Set<String>> OWN = own();

    /// One amino acid for another: `G12C`, `V600E`.
    private static final Pattern CHANGE = Pattern.compile("[a-z]\\d{2,4}[a-z]?");

    private MarkerStates() {}

    private static Map<State, Set<String>> own() {
        var own = new EnumMap<State, Set<String>>(State.class);
        own.put(State.POSITIVE, Set.of("positive"));
        own.put(State.MUTATED, Set.of("mutation", "mutations", "exon", "mutant"));
        own.put(State.FUSION, Set.of("fusion", "rearrangement", "translocation"));
        own.put(State.AMPLIFIED, Set.of("amplification"));
        own.put(State.DEFICIENT, Set.of("loss", "codeletion", "deletion"));
        return own;
    }

    /// Begins at the marker.
    static @Nullable Reading markerFirst(Marks marks, int at, Concept marker) {
        if (marks.is(at + 1, Word.SLASH) && marks.at(at + 2).equals(marks.at(at))) {
            Reading again = markerFirst(marks, at + 2, marker);
            return again == null ? null : new Reading(at, again.to(), again.statement());
        }
        int next = afterTesting(marks, at + 1);
        State state = stateAt(marks, next);
        State own = ownState(marks, at);
        if (own != null && at + 1 < marks.size() && marks.words(at + 1).contains("status")) {
            return known(marks, at, marker);
        }
        if (own != null && state != State.NEGATIVE && state != State.WILD_TYPE) {
            return withThreshold(marks, at, state == null ? at + 1 : next + 1, marker, List.of(own));
        }
        if (state == State.POSITIVE && marks.words(next).contains("3")) {
            return stained(marks, at, next, marker);
        }
        if (state != null) {
            return withThreshold(marks, at, next + 1, marker, states(marks, next, state));
        }
        Reading threshold = threshold(marks, at, next, at, next, marker, State.ANY);
        Reading stained = threshold == null ? stained(marks, at, next, marker) : threshold;
        Reading shared = stained == null ? shared(marks, at, marker) : stained;
        Reading known = shared == null ? known(marks, at, marker) : shared;
        return known == null ? expressed(marks, at, marker) : known;
    }

    /// "BCMA expression on plasma cells": there is some, where no word near speaks of a test or of its outcome.
    private static @Nullable Reading expressed(Marks marks, int at, Concept marker) {
        boolean own = marks.words(at).contains("expression");
        int next = marks.skip(at + 1, Word.NEUTRAL);
        boolean follows = next < marks.size() && marks.words(next).equals(List.of("expression"));
        if (!own && !follows) {
            return null;
        }
        for (int i = at - REACH; i < at + REACH; i++) {
            if (i >= 0 && i < marks.size() && (marks.hasOneOf(i, TESTED) || marks.at(i) instanceof Meaning.Limit)) {
                return null;
            }
        }
        int end = own ? at + 1 : next + 1;
        var source = new Source.Words(marks.span(at, end));
        var positive = new Criterion.Marker(marker.name(), State.POSITIVE, Comparison.EQUAL, Double.NaN, "", source);
        return new Reading(at, end, positive);
    }

    /// "positive for HER2", "mutation in EGFR".
    static @Nullable Reading stateFirst(Marks marks, int at) {
        State state = stateAt(marks, at);
        int next = afterTesting(marks, at + 1);
        boolean listed = state != null && marks.is(next, Word.OPEN);
        next = listed ? marks.skip(next + 1, Word.EXAMPLE, Word.NEUTRAL) : next;
        if (state != null && names(marks, next)) {
            Reading row = row(marks, at, next, state);
            if (row != null) {
                return row;
            }
        }
        if (listed
                || state == null
                || !(marks.at(next) instanceof Meaning.Named named)
                || named.concept().kind() != Kind.BIOMARKER) {
            return null;
        }
        return withThreshold(marks, at, next + 1, named.concept(), List.of(state));
    }

    /// "mutations in BRCA1, BRCA2 or ATM", "driver mutations (EGFR, ALK, ROS1)": the state of them all; null for one
    /// alone
    /// or where one has a state of its own.
    private static @Nullable Reading row(Marks marks, int at, int first, State state) {
        var genes = new ArrayList<String>();
        int end = first;
        int i = first;
        while (names(marks, i) && genes.size() < 2 * NEAR && marks.at(i) instanceof Meaning.Named named) {
            if (ownState(marks, i) != null || stateAt(marks, afterTesting(marks, i + 1)) != null) {
                return null;
            }
            genes.add(named.concept().name());
            end = i + 1;
            i = marks.skip(afterParenthesis(marks, end), Word.COMMA, Word.OR, Word.AND, Word.AND_OR, Word.SLASH);
        }
        if (genes.size() < 2) {
            return null;
        }
        var source = new Source.Words(marks.span(at, end));
        List<Criterion> parts = genes.stream()
                .distinct()
                .map(gene -> (Criterion) new Criterion.Marker(gene, state, Comparison.EQUAL, Double.NaN, "", source))
                .toList();
        return new Reading(at, end, Combine.anyOf(parts, source));
    }

    private static int afterTesting(Marks marks, int at) {
        int next = at;
        while (next < Math.min(at + NEAR, marks.size())) {
            if (marks.isAny(next, Word.NEUTRAL, Word.DASH) || TESTING.containsAll(marks.words(next))) {
                next++;
            } else if (isNameAside(marks, next)) {
                next = marks.until(next, Word.CLOSE) + 1;
            } else {
                return next;
            }
        }
        return next;
    }

    /// "tumour proportion score (TPS) ≥ 50%": a short form in parentheses.
    private static boolean isNameAside(Marks marks, int at) {
        if (!marks.is(at, Word.OPEN)) {
            return false;
        }
        int i = at + 1;
        while (i < marks.size()
                && i - at < 4
                && (marks.is(i, Word.UNKNOWN) || names(marks, i) || TESTING.containsAll(marks.words(i)))) {
            i++;
        }
        return i > at + 1 && marks.is(i, Word.CLOSE);
    }

    /// "negative, low or not expressed": each state named in the row.
    private static List<State> states(Marks marks, int at, State first) {
        var states = new ArrayList<State>(List.of(first));
        int next = afterLink(marks, at + 1);
        State state = next > at + 1 ? stateAt(marks, next) : null;
        while (state != null && states.size() < NEAR && !names(marks, afterTesting(marks, next + 1))) {
            states.add(state);
            int last = next;
            next = afterLink(marks, last + 1);
            state = next > last + 1 ? stateAt(marks, next) : null;
        }
        return states;
    }

    private static int afterLink(Marks marks, int at) {
        return marks.skip(at, Word.COMMA, Word.OR, Word.AND_OR, Word.SLASH);
    }

    private static boolean names(Marks marks, int at) {
        return marks.at(at) instanceof Meaning.Named named && named.concept().kind() == Kind.BIOMARKER;
    }

    /// "positive (greater than 10 % of cells)", "positivity ≥ 20 %".
    private static Reading withThreshold(Marks marks, int from, int to, Concept marker, List<State> states) {
        int open = marks.is(to, Word.OPEN) ? to + 1 : to;
        Reading threshold =
                states.size() == 1 ? threshold(marks, from, to, from, open, marker, states.getFirst()) : null;
        if (threshold != null) {
            return threshold;
        }
        int end = afterStates(marks, to, states.size());
        var source = new Source.Words(marks.span(from, end));
        List<Criterion> parts = states.stream()
                .distinct()
                .map(state -> (Criterion)
                        new Criterion.Marker(marker.name(), state, Comparison.EQUAL, Double.NaN, "", source))
                .toList();
        return new Reading(from, end, Combine.anyOf(parts, source));
    }

    private static int afterStates(Marks marks, int to, int states) {
        int end = to;
        for (int i = 1; i < states; i++) {
            end = afterLink(marks, end) + 1;
        }
        return end;
    }

    private static @Nullable Reading threshold(
            Marks marks, int from, int to, int first, int at, Concept marker, State state) {
        Bounds bounds = Bounds.at(marks, at);
        if (bounds == null || bounds.bounds().size() != 1) {
            return null;
        }
        Bounds.Bound bound = bounds.bounds().getFirst();
        boolean percent = bound.quantity().unit() == Word.PERCENT;
        boolean score = !bound.quantity().hasUnit()
                && (isScore(marks, first, at) || marker.name().equals("TMB"));
        if (bound.comparison() == Comparison.EQUAL || (!percent && !score)) {
            return null;
        }
        int end = Math.max(to, bounds.end());
        String unit = percent ? "%" : "";
        double value = bound.quantity().number().value();
        var source = new Source.Words(marks.span(from, end));
        return new Reading(
                from, end, new Criterion.Marker(marker.name(), state, bound.comparison(), value, unit, source));
    }

    private static boolean isScore(Marks marks, int from, int to) {
        for (int i = from; i < to; i++) {
            if (marks.words(i).stream().anyMatch(Set.of("cps", "score", "h", "tps")::contains)) {
                return true;
            }
        }
        return false;
    }

    /// "HER2 IHC 3+ or 2+": the least grade of staining that is enough.
    private static @Nullable Reading stained(Marks marks, int at, int next, Concept marker) {
        boolean strong = stateAt(marks, next) == State.POSITIVE;
        double least = strong ? 3 : Double.NaN;
        int end = strong ? next + 1 : next;
        int i = strong ? afterLink(marks, end) : next;
        while (i + 1 < marks.size() && grade(marks, i) > 0) {
            least = Double.isNaN(least) ? grade(marks, i) : Math.min(least, grade(marks, i));
            end = i + 2;
            i = afterLink(marks, end);
        }
        if (Double.isNaN(least)) {
            return null;
        }
        var source = new Source.Words(marks.span(at, end));
        return new Reading(
                at,
                end,
                new Criterion.Marker(marker.name(), State.POSITIVE, Comparison.AT_LEAST, least, "IHC", source));
    }

    private static double grade(Marks marks, int at) {
        Meaning.Amount number = marks.number(at);
        boolean plus = at + 1 < marks.size() && marks.words(at + 1).equals(List.of("+"));
        return plus && number != null && number.value() <= 3 ? number.value() : 0;
    }

    /// "EGFR (…) mutations and ALK and ROS1 rearrangements": a marker without a state has that of the next in its row.
    private static @Nullable Reading shared(Marks marks, int at, Concept marker) {
        int next = afterParenthesis(marks, at + 1);
        for (int i = 0; i < NEAR && next < marks.size(); i++) {
            int testing = afterTesting(marks, next);
            State state = stateAt(marks, testing);
            if (state != null) {
                int own = afterParenthesis(marks, at + 1);
                int end = next == own ? testing + 1 : own;
                return withThreshold(marks, at, end, marker, List.of(state));
            }
            int link = marks.skip(testing, Word.COMMA, Word.OR, Word.AND, Word.AND_OR, Word.SLASH, Word.NEUTRAL);
            if (link == testing || !names(marks, link)) {
                return null;
            }
            State named = ownState(marks, link);
            if (named != null) {
                return withThreshold(marks, at, afterParenthesis(marks, at + 1), marker, List.of(named));
            }
            next = afterParenthesis(marks, link + 1);
        }
        return null;
    }

    /// The state that a marker's own name holds: "KRAS G12C", "ALK rearrangement", "HPV-positive".
    private static @Nullable State ownState(Marks marks, int at) {
        List<String> words = marks.words(at);
        if (words.size() < 2) {
            return null;
        }
        for (Map.Entry<State, Set<String>> state : OWN.entrySet()) {
            if (words.stream().anyMatch(state.getValue()::contains)) {
                return state.getKey();
            }
        }
        return words.stream().anyMatch(word -> CHANGE.matcher(word).matches()) ? State.MUTATED : null;
    }

    private static int afterParenthesis(Marks marks, int at) {
        if (!marks.is(at, Word.OPEN)) {
            return at;
        }
        for (int i = at + 1; i < Math.min(at + 12, marks.size()); i++) {
            if (marks.is(i, Word.CLOSE)) {
                return i + 1;
            }
        }
        return at;
    }

    /// "known PD-L1 status" asks for a test, whatever it said.
    private static @Nullable Reading known(Marks marks, int at, Concept marker) {
        boolean known = at > 0 && marks.hasOneOf(at - 1, KNOWN);
        boolean status = marks.words(at).contains("status")
                || (at + 1 < marks.size() && marks.words(at + 1).contains("status"));
        if (!known || !status) {
            return null;
        }
        int end = marks.words(at).contains("status") ? at + 1 : at + 2;
        var source = new Source.Words(marks.span(at, end));
        return new Reading(
                at, end, new Criterion.Marker(marker.name(), State.ANY, Comparison.EQUAL, Double.NaN, "", source));
    }

    static @Nullable State stateAt(Marks marks, int at) {
        if (!(marks.at(at) instanceof Meaning.Named named) || named.concept().kind() != Kind.BIOMARKER_STATE) {
            return null;
        }
        return switch (named.concept().name()) {
            case "positive" -> State.POSITIVE;
            case "negative" -> State.NEGATIVE;
            case "mutated" -> State.MUTATED;
            case "wild type" -> State.WILD_TYPE;
            case "amplified" -> State.AMPLIFIED;
            case "high" -> State.HIGH;
            case "low" -> State.LOW;
            case "fusion" -> State.FUSION;
            case "deficient" -> State.DEFICIENT;
            default -> null;
        };
    }
}
