package org.trialway.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Enumeration;
import org.hl7.fhir.r4.model.Extension;
import org.jspecify.annotations.Nullable;
import org.trialway.knowledge.Concept;
import org.trialway.knowledge.Concepts;

/// Looks up what FHIR's coded texts mean: first by code, then by their words.
final class Codes {

    /// What kind of thing a SNOMED CT name is: "(disorder)".
    private static final Pattern TAG = Pattern.compile("\\s*\\([a-z /+]+\\)$");

    private static final int LONGEST_WORDS = 120;

    private Codes() {}

    /// What one of the codes means as one of that kind.
    static Optional<Meaning> meaning(CodeableConcept concept, Meaning.Kind kind) {
        return concept.getCoding().stream()
                .map(coding -> meaning(coding, kind))
                .flatMap(Optional::stream)
                .findFirst();
    }

    static Optional<Meaning> meaning(Coding coding, Meaning.Kind kind) {
        return coding.hasCode() ? CodeTable.table().meaning(system(coding), coding.getCode(), kind) : Optional.empty();
    }

    /// The code of a closed choice; empty when there is none, or one that FHIR does not have.
    static String code(@Nullable Enumeration<?> element) {
        return element == null || element.getValue() == null ? "" : element.getValueAsString();
    }

    /// The first code of a status that is told as a coded text; empty when it has none.
    static String code(CodeableConcept status) {
        return status.getCoding().stream()
                .filter(Coding::hasCode)
                .map(Coding::getCode)
                .findFirst()
                .orElse("");
    }

    /// Whether an extension's address ends so, whatever publisher and version.
    static boolean isExtension(Extension extension, String ending) {
        return extension.hasUrl() && extension.getUrl().endsWith(ending);
    }

    static boolean is(CodeableConcept concept, Meaning.Kind kind) {
        return meaning(concept, kind).isPresent();
    }

    static CodeSystem system(Coding coding) {
        return CodeSystem.of(Objects.requireNonNullElse(coding.getSystem(), ""));
    }

    /// The name our tables have for what it says in words, if they hold exactly these words.
    static Optional<String> called(Concept.Kind kind, CodeableConcept concept) {
        return words(concept).stream()
                .map(words -> Concepts.all().called(kind, words))
                .flatMap(Optional::stream)
                .map(Concept::name)
                .findFirst();
    }

    /// Its text and the displays of its codes, without SNOMED's tag in parentheses; none is empty.
    static List<String> words(CodeableConcept concept) {
        var words = new ArrayList<String>();
        Stream.concat(Stream.of(concept.getText()), concept.getCoding().stream().map(Coding::getDisplay))
                .filter(Objects::nonNull)
                .map(text -> text.endsWith(")") ? TAG.matcher(text).replaceFirst("") : text)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .forEach(words::add);
        return words;
    }

    /// The first of its words, in our length; empty when it has none.
    static String firstWords(CodeableConcept concept) {
        String first = words(concept).stream().findFirst().orElse("");
        return first.substring(0, Math.min(first.length(), LONGEST_WORDS));
    }
}
