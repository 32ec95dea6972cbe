package org.trialway.criteria;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trialway.criteria.Meaning.Word;
import org.trialway.knowledge.Concept;
import org.trialway.knowledge.Concept.Kind;
import org.trialway.knowledge.Concepts;

/// "Allogeneic stem cell, bone marrow or solid organ transplantation": the last word belongs to all that is listed.
final class TransplantRecogniser implements Recogniser {

    private static final Set<String> ALLOGENEIC = Set.of("allogeneic", "allogenic", "allogenous");

    private static final Set<String> OF_BLOOD =
            Set.of("stem", "marrow", "progenitor", "hematopoietic", "haematopoietic", "cord");

    private static final Set<String> OF_ORGANS =
            Set.of(("organ liver hepatic kidney renal heart cardiac lung pulmonary pancreas pancreatic bowel intestine "
                            + "intestinal")
                    .split(" "));

    /// Words that may stand in the list.
    private static final Set<String> OTHERS =
            Set.of("autologous", "peripheral", "blood", "cell", "cells", "bone", "tissue", "solid", "small", "major");

    private static final Set<String> PARTS = Stream.of(ALLOGENEIC, OF_BLOOD, OF_ORGANS, OTHERS)
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> HEADS =
            Set.of("transplant", "transplants", "transplantation", "transplantations", "allograft", "allografts");

    private static final int LONGEST = 20;

    @Override
    public @Nullable Reading at(Marks marks, int at, Topic topic) {
        if (!isPart(marks, at)) {
            return null;
        }
        int end = at;
        boolean listed = false;
        while (end < marks.size() && end - at < LONGEST && !isHead(marks, end)) {
            boolean link = marks.isAny(end, Word.OR, Word.AND_OR, Word.SLASH, Word.COMMA, Word.AND);
            if (!link && !isPart(marks, end) && !marks.is(end, Word.NEUTRAL) && !marks.isCompoundDash(end)) {
                return null;
            }
            listed |= link;
            end++;
        }
        return listed && isHead(marks, end) ? reading(marks, at, end + 1) : null;
    }

    private static boolean isPart(Marks marks, int at) {
        return at < marks.size() && PARTS.containsAll(marks.words(at));
    }

    private static boolean isHead(Marks marks, int at) {
        return marks.at(at) instanceof Meaning.Named named
                && named.concept().kind() == Kind.PROCEDURE
                && HEADS.contains(marks.words(at).getLast());
    }

    private static @Nullable Reading reading(Marks marks, int from, int to) {
        var names = new LinkedHashSet<String>();
        boolean allogeneic = false;
        for (int i = from; i < to; i++) {
            for (String word : marks.words(i)) {
                allogeneic |= ALLOGENEIC.contains(word);
                allogeneic &= !word.equals("autologous");
                if (OF_BLOOD.contains(word)) {
                    names.add(allogeneic ? "allogeneic stem cell transplant" : "stem cell transplant");
                } else if (OF_ORGANS.contains(word)) {
                    names.add("organ transplant");
                } else if (allogeneic && word.equals("tissue")) {
                    names.add("allogeneic tissue transplant");
                }
            }
        }
        var source = new Source.Words(marks.span(from, to));
        List<Criterion> all = names.stream()
                .flatMap(name -> Concepts.all().named(Kind.PROCEDURE, name).stream())
                .<Criterion>map((Concept concept) -> new Criterion.Has(concept, 0, source))
                .toList();
        return all.isEmpty() ? null : new Reading(from, to, Combine.anyOf(all, source));
    }
}
