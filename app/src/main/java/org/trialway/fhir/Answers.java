package org.trialway.fhir;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;

/// What an observation answers: positive, negative, high, low, pregnant … or, as a value too, that it is open.
final class Answers {

    /// The answer that says that there is none: indeterminate, equivocal, no call, unknown.
    static final String OPEN = "open";

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("positive", "positive"),
            Map.entry("detected", "positive"),
            Map.entry("present", "positive"),
            Map.entry("reactive", "positive"),
            Map.entry("negative", "negative"),
            Map.entry("not detected", "negative"),
            Map.entry("none detected", "negative"),
            Map.entry("absent", "negative"),
            Map.entry("non-reactive", "negative"),
            Map.entry("nonreactive", "negative"),
            Map.entry("high", "high"),
            Map.entry("low", "low"),
            Map.entry("pregnant", "pregnant"),
            Map.entry("not pregnant", "not pregnant"),
            Map.entry("indeterminate", OPEN),
            Map.entry("equivocal", OPEN),
            Map.entry("inconclusive", OPEN),
            Map.entry("unknown", OPEN));

    private Answers() {}

    /// Every answer that value and interpretation give, so that two that differ are both kept; empty when none is
    /// known. An interpretation alone does not make a number high or low: that is against the laboratory's normal.
    static Set<String> of(Observation observation) {
        var answers = new LinkedHashSet<String>();
        of(observation.getValue()).ifPresent(answers::add);
        observation.getInterpretation().forEach(told -> of(told).ifPresent(answers::add));
        return answers;
    }

    /// The answer of one value.
    static Optional<String> of(Type value) {
        return switch (value) {
            case CodeableConcept told ->
                Codes.meaning(told, Meaning.Kind.ANSWER)
                        .map(Meaning::name)
                        .or(() -> Codes.words(told).stream()
                                .map(Answers::inWords)
                                .flatMap(Optional::stream)
                                .findFirst());
            case StringType text -> inWords(text.getValueNotNull());
            case BooleanType truth
            when truth.getValue() != null -> Optional.of(truth.booleanValue() ? "positive" : "negative");
            case null, default -> Optional.empty();
        };
    }

    private static Optional<String> inWords(String words) {
        return Optional.ofNullable(WORDS.get(words.strip().toLowerCase(Locale.ROOT)));
    }
}
