package org.trialway.criteria;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trialway.criteria.Meaning.Word;
import org.trialway.knowledge.Concept;
import org.trialway.knowledge.Concept.Kind;
import org.trialway.knowledge.Concepts;

/// "Hepatitis A, B or C": each letter is an illness of its own.
final class HepatitisRecogniser implements Beginnings.Told {

    private static final Set<String> LETTERS = Set.of("a", "b", "c", "d", "e");
    private static final Set<String> BETWEEN =
            Set.of("virus", "viral", "type", "types", "infection", "hepatitis", "hbv");
    private static final int FARTHEST = 6;

    @Override
    public boolean mayBeginWith(Meaning meaning) {
        return meaning instanceof Meaning.Named;
    }

    @Override
    public @Nullable Reading at(Marks marks, int at, Topic topic) {
        if (!(marks.at(at) instanceof Meaning.Named named) || !isHepatitis(named.concept())) {
            return null;
        }
        Set<Concept> all = new LinkedHashSet<>();
        if (isOfType(named.concept())) {
            all.add(named.concept());
        }
        int end = at + 1;
        int next = nextLetter(marks, end, all.isEmpty());
        while (next >= 0) {
            of(marks.words(next).getFirst()).ifPresent(all::add);
            end = next + 1;
            next = nextLetter(marks, end, false);
        }
        if (end == at + 1) {
            return null;
        }
        var source = new Source.Words(marks.span(at, end));
        List<Criterion> parts = new ArrayList<>();
        all.forEach(concept -> parts.add(new Criterion.Has(concept, 0, source)));
        boolean both = isCoInfection(marks, at, end) && !isEither(marks, at, end);
        return new Reading(at, end, both ? Combine.all(parts, source) : Combine.anyOf(parts, source));
    }

    /// "Hepatitis B and C co-infection": who has one of them is not meant.
    private static boolean isCoInfection(Marks marks, int from, int to) {
        for (int i = Math.max(0, from - FARTHEST); i < Math.min(marks.size(), to + FARTHEST); i++) {
            String word = marks.words(i).getFirst();
            if (word.equals("co") || word.startsWith("coinfect") || word.equals("both")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEither(Marks marks, int from, int to) {
        for (int i = from; i < to; i++) {
            if (marks.isAny(i, Word.OR, Word.AND_OR)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHepatitis(Concept concept) {
        return concept.kind() == Kind.CONDITION
                && (concept.name().equals("hepatitis")
                        || concept.name().equals("viral hepatitis")
                        || isOfType(concept));
    }

    private static boolean isOfType(Concept concept) {
        return concept.name().length() == "hepatitis a".length()
                && concept.name().startsWith("hepatitis ");
    }

    private static Optional<Concept> of(String letter) {
        return Concepts.all().named(Kind.CONDITION, "hepatitis " + letter);
    }

    /// The mark of the next letter of the list, or -1. An "a" is a letter only right behind the word.
    private static int nextLetter(Marks marks, int from, boolean first) {
        boolean link = first;
        for (int i = from; i < marks.size() && i - from < FARTHEST; i++) {
            boolean letter = marks.words(i).size() == 1
                    && LETTERS.contains(marks.words(i).getFirst());
            if (letter && link && (first || !marks.words(i).getFirst().equals("a"))) {
                return i;
            }
            boolean links = marks.isAny(i, Word.COMMA, Word.OR, Word.AND, Word.AND_OR, Word.SLASH);
            boolean quiet = BETWEEN.containsAll(marks.words(i)) || marks.isAny(i, Word.OPEN, Word.NEUTRAL);
            if (!links && (!quiet || (link && !first && !marks.is(i, Word.NEUTRAL)))) {
                return -1;
            }
            link |= links;
        }
        return -1;
    }
}
