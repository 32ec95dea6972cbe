package org.trialway.criteria;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trialway.criteria.Meaning.Word;
import org.trialway.knowledge.Concept;
import org.trialway.knowledge.Concept.Kind;
import org.trialway.knowledge.Concepts;

/// A name from the tables: an illness, a treatment, a cancer, a marker with its state. [NameScopes] then sees to what
/// stands around it: negation, time, degree, exception, alternatives.
final class NameRecogniser implements Beginnings.Told {

    @Override
    public boolean mayBeginWith(Meaning meaning) {
        return meaning == Word.UNKNOWN || meaning instanceof Meaning.Named;
    }

    /// In front of a cancer's name they say something else than that somebody has it.
    static final Set<String> DENYING = Set.of("non", "anti");

    @Override
    public @Nullable Reading at(Marks marks, int at, Topic topic) {
        if (!(marks.at(at) instanceof Meaning.Named named)) {
            return sharedHead(marks, at);
        }
        if (isDenied(marks, at, named.concept().kind())) {
            return null;
        }
        return switch (named.concept().kind()) {
            case BIOMARKER -> MarkerStates.markerFirst(marks, at, named.concept());
            case BIOMARKER_STATE -> MarkerStates.stateFirst(marks, at);
            case CANCER, HISTOLOGY, EXTENT, CONDITION, THERAPY, PROCEDURE, MEDICINE, REPRODUCTIVE ->
                named(marks, at, RadiationRegions.of(marks, at, named.concept()));
            case ALLERGEN, ADMINISTRATIVE -> null;
        };
    }

    /// "non-cutaneous melanoma" is every other melanoma, "anti-cancer" and "anti-tumour" are said of treatments.
    private static boolean isDenied(Marks marks, int at, Kind kind) {
        int before = marks.isCompoundDash(at - 1) ? at - 2 : at - 1;
        boolean non = before >= 0 && DENYING.containsAll(marks.words(before));
        return non && (kind == Kind.CANCER || kind == Kind.HISTOLOGY || kind == Kind.EXTENT);
    }

    /// "pleural or peritoneal mesothelioma": the last word belongs to both.
    private static @Nullable Reading sharedHead(Marks marks, int at) {
        boolean joined = marks.is(at, Word.UNKNOWN) && marks.isAny(at + 1, Word.OR, Word.AND_OR, Word.SLASH);
        if (!joined
                || !(marks.at(at + 2) instanceof Meaning.Named named)
                || !(named.concept().kind() == Kind.CANCER || named.concept().kind() == Kind.CONDITION)) {
            return null;
        }
        Kind kind = named.concept().kind();
        String first =
                String.join(" ", marks.words(at)) + " " + marks.words(at + 2).getLast();
        Source source = words(marks, at, at + 3);
        return Concepts.all()
                .called(kind, first)
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
                                && !concept.name().toLowerCase(Locale.ROOT).contains(word));
        return reading(at, at + 1, plain ? has : new Criterion.Qualified(has, marks.span(at), has.source()));
    }

    private static Reading reading(int from, int to, Criterion statement) {
        return new Reading(from, to, statement);
    }

    private static Source words(Marks marks, int from, int to) {
        return new Source.Words(marks.span(from, to));
    }
}
