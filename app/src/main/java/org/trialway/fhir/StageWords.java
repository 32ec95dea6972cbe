package org.trialway.fhir;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;

/// A stage group in Roman numbers, as eligibility texts have it: `3A`, `c3A` and `Stage IIIA` are `IIIA`.
final class StageWords {

    private static final List<String> ROMAN = List.of("0", "I", "II", "III", "IV");

    private static final Pattern GROUP = Pattern.compile(
            "(?:yc|yp|c|p|r|a)?(?:stage|ajcc)?([0-4]|IV|I{1,3})([A-D]?\\d?)([CP]?)", Pattern.CASE_INSENSITIVE);

    private StageWords() {}

    /// The stage that a coded text tells; empty if it tells none.
    static Optional<String> of(CodeableConcept told) {
        Optional<String> coded = Codes.meaning(told, Meaning.Kind.STAGE).map(Meaning::name);
        return coded.or(() -> Stream.concat(
                        told.getCoding().stream()
                                .filter(coding -> Codes.system(coding) == CodeSystem.AJCC)
                                .map(Coding::getCode)
                                .filter(Objects::nonNull),
                        Codes.words(told).stream())
                .map(StageWords::roman)
                .flatMap(Optional::stream)
                .findFirst());
    }

    private static Optional<String> roman(String words) {
        Matcher matcher = GROUP.matcher(words.replaceAll("\\s", ""));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String number = matcher.group(1).toUpperCase(Locale.ROOT);
        String roman = ROMAN.contains(number) ? number : ROMAN.get(Integer.parseInt(number));
        return Optional.of(roman + matcher.group(2).toUpperCase(Locale.ROOT));
    }
}
