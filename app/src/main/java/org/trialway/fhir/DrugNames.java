package org.trialway.fhir;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.trialway.knowledge.Concept;
import org.trialway.knowledge.Concepts;

/// The medicines that a coded text names: by its code, or by finding their names among its words, since what a
/// pharmacy writes holds strength and form too ("Paclitaxel 100 MG Injection").
///
/// @param therapies names of cancer treatments
/// @param medicines names of other medicines; one name may be among both
/// @param words what the record calls it, for people; may be empty
record DrugNames(Set<String> therapies, Set<String> medicines, String words) {

    private static final int LONGEST_NAME = 5;
    private static final int SHORTEST_NAME = 4;

    DrugNames {
        therapies = Set.copyOf(therapies);
        medicines = Set.copyOf(medicines);
    }

    static DrugNames of(CodeableConcept told) {
        Set<String> therapies = names(told, Meaning.Kind.THERAPY, Concept.Kind.THERAPY);
        Set<String> medicines = names(told, Meaning.Kind.MEDICINE, Concept.Kind.MEDICINE);
        return new DrugNames(therapies, medicines, Codes.firstWords(told).toLowerCase(Locale.ROOT));
    }

    boolean isKnown() {
        return !therapies.isEmpty() || !medicines.isEmpty();
    }

    private static Set<String> names(CodeableConcept told, Meaning.Kind coded, Concept.Kind named) {
        Optional<Meaning> meaning = Codes.meaning(told, coded);
        if (meaning.isPresent()) {
            return new LinkedHashSet<>(Arrays.asList(meaning.get().name().split("; ", -1)));
        }
        return Codes.words(told).stream()
                .map(words -> found(named, words))
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(Set.of());
    }

    private static Set<String> found(Concept.Kind kind, String text) {
        List<String> words = Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}+'.-]+", -1));
        var names = new LinkedHashSet<String>();
        int at = 0;
        while (at < words.size()) {
            at += foundAt(kind, words, at, names);
        }
        return withoutParts(names);
    }

    /// Adds the longest name that begins here; returns how many words it takes, or one to go on by.
    private static int foundAt(Concept.Kind kind, List<String> words, int at, Set<String> names) {
        for (int length = Math.min(LONGEST_NAME, words.size() - at); length > 0; length--) {
            String phrase = String.join(" ", words.subList(at, at + length));
            Optional<Concept> concept = phrase.length() < SHORTEST_NAME
                    ? Optional.empty()
                    : Concepts.all().called(kind, phrase);
            if (concept.isPresent()) {
                names.add(concept.get().name());
                return length;
            }
        }
        return 1;
    }

    /// "doxorubicin" beside "pegylated liposomal doxorubicin" is the same medicine, named twice.
    private static Set<String> withoutParts(Set<String> names) {
        var whole = new ArrayList<String>();
        for (String name : names) {
            if (names.stream().noneMatch(other -> !other.equals(name) && other.contains(name))) {
                whole.add(name);
            }
        }
        return new LinkedHashSet<>(whole);
    }
}
