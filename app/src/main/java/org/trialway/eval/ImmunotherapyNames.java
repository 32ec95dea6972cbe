package org.trialway.eval;

import java.util.stream.Stream;
import org.trialway.knowledge.Concept;
import org.trialway.knowledge.Concept.Kind;
import org.trialway.knowledge.Concepts;
import org.trialway.study.Study;
import org.trialway.text.Phrases;
import org.trialway.text.Tokens;

/// Whether a study's titles or interventions name an immunotherapy: one of the therapies that our table says is one.
final class ImmunotherapyNames {

    private static final Concept IMMUNOTHERAPY = new Concept(Kind.THERAPY, "immunotherapy");

    private final Phrases<Boolean> names;

    ImmunotherapyNames() {
        Concepts concepts = Concepts.all();
        var builder = Phrases.<Boolean>builder();
        concepts.ofKind(Kind.THERAPY).stream()
                .filter(therapy -> concepts.isA(therapy, IMMUNOTHERAPY))
                .flatMap(therapy -> concepts.phrases(therapy).stream())
                .forEach(phrase -> builder.addIfFree(phrase, true));
        names = builder.build();
    }

    boolean areIn(Study study) {
        Stream<String> titles = Stream.of(study.titles().brief(), study.titles().official());
        Stream<String> given = study.interventions().stream()
                .flatMap(each -> Stream.concat(Stream.of(each.name()), each.otherNames().stream()));
        return Stream.concat(titles, given).anyMatch(this::holdsOne);
    }

    private boolean holdsOne(String words) {
        Tokens tokens = Tokens.of(words);
        for (int i = 0; i < tokens.size(); i++) {
            if (names.longest(tokens, i) != null) {
                return true;
            }
        }
        return false;
    }
}
