package org.trialway.criteria;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trialway.criteria.Criterion.Marker.State;
import org.trialway.criteria.Meaning.Word;
import org.trialway.knowledge.Comparison;
import org.trialway.knowledge.Concept;
import org.trialway.knowledge.Concept.Kind;
import org.trialway.knowledge.Concepts;

/// A name from the tables: an illness, a treatment, a cancer, a marker with its state. [NameScopes] then sees to what
/// stands around it: negation, time, degree, exception, alternatives.
final class NameRecogniser implements Recogniser {

    /// How many neutral words may part a marker from its state.
    private static final int NEAR = 4;

    @Override
    public @Nullable Reading at(Marks marks, int at, Topic topic) {
        if (!(marks.at(at) instanceof Meaning.Named named)) {
            return sharedHead(marks, at);
        }
        return switch (named.concept().kind()) {
            case BIOMARKER -> marker(marks, at, named.concept());
            case BIOMARKER_STATE -> stateFirst(marks, at);
            case CANCER, HISTOLOGY, EXTENT, CONDITION, THERAPY, PROCEDURE, MEDICINE, REPRODUCTIVE ->
                named(marks, at, named.concept());
            case ALLERGEN, ADMINISTRATIVE -> null;
        };
    }

    /// "pleural or peritoneal mesothelioma": the last word belongs to both.
    private static @Nullable Reading sharedHead(Marks marks, int at) {
        boolean joined = marks.is(at, Word.UNKNOWN) && marks.isAny(at + 1, Word.OR, Word.AND_OR, Word.SLASH);
        if (!joined
                || !(marks.at(at + 2) instanceof Meaning.Named named)
                || named.concept().kind() != Kind.CANCER) {
            return null;
        }
        String first =
                String.join(" ", marks.words(at)) + " " + marks.words(at + 2).getLast();
        Source source = words(marks, at, at + 3);
        return Concepts.all()
                .called(Kind.CANCER, first)
                .map(other -> reading(
                        at,
                        at + 3,
                        Combine.anyOf(
                                List.of(
                                        new Criterion.Has(other, 0, source),
                                        new Criterion.Has(named.concept(), 0, source)),
                                source)))
                .orElse(null);
    }

    /// A name spelled with a degree, "uncontrolled hypertension", stands for less than the plain name does.
    private static Reading named(Marks marks, int at, Concept concept) {
        var has = new Criterion.Has(concept, 0, words(marks, at, at + 1));
        boolean plain = concept.kind() != Kind.CONDITION
                || marks.words(at).stream()
                        .noneMatch(word -> NameWords.isDegree(word)
                                && !concept.name()
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .contains(word));
        return reading(at, at + 1, plain ? has : new Criterion.Qualified(has, marks.span(at), has.source()));
    }

    private static Reading reading(int from, int to, Criterion statement) {
        return new Reading(from, to, statement);
    }

    private static Source words(Marks marks, int from, int to) {
        return new Source.Words(marks.span(from, to));
    }

    /// "HER2 positive", "EGFR mutation", "PD-L1 expression ≥ 1%".
    private static @Nullable Reading marker(Marks marks, int at, Concept marker) {
        int next = skipNeutral(marks, at + 1);
        State state = stateAt(marks, next);
        if (state != null) {
            return markerReading(marks, at, next + 1, marker, state);
        }
        Bounds bounds = Bounds.at(marks, next);
        if (bounds == null) {
            return null;
        }
        boolean single = bounds.bounds().size() == 1
                && bounds.bounds().getFirst().comparison() != Comparison.EQUAL
                && bounds.bounds().getFirst().quantity().unit() == Word.PERCENT;
        if (single) {
            Bounds.Bound bound = bounds.bounds().getFirst();
            var threshold = new Criterion.Marker(
                    marker.name(),
                    State.ANY,
                    bound.comparison(),
                    bound.quantity().number().value(),
                    "%",
                    words(marks, at, bounds.end()));
            return reading(at, bounds.end(), threshold);
        }
        return null;
    }

    /// "positive for HER2", "mutation in EGFR".
    private static @Nullable Reading stateFirst(Marks marks, int at) {
        int next = skipNeutral(marks, at + 1);
        State state = stateAt(marks, at);
        if (state == null
                || !(marks.at(next) instanceof Meaning.Named named)
                || named.concept().kind() != Kind.BIOMARKER) {
            return null;
        }
        return markerReading(marks, at, next + 1, named.concept(), state);
    }

    private static Reading markerReading(Marks marks, int from, int to, Concept marker, State state) {
        var statement =
                new Criterion.Marker(marker.name(), state, Comparison.EQUAL, Double.NaN, "", words(marks, from, to));
        return reading(from, to, statement);
    }

    private static int skipNeutral(Marks marks, int at) {
        int next = at;
        while (next < at + NEAR && (marks.is(next, Word.NEUTRAL) || marks.is(next, Word.DASH))) {
            next++;
        }
        return next;
    }

    private static @Nullable State stateAt(Marks marks, int at) {
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
