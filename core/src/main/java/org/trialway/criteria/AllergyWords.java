package org.trialway.criteria;

import java.util.List;
import org.trialway.knowledge.Concept;
import org.trialway.knowledge.Concept.Kind;
import org.trialway.knowledge.Concepts;
import org.trialway.text.Phrases;

/// The words that speak of an allergy, and what one may be allergic to.
///
/// "Intolerant to" is not among the first: it tells as often why an earlier treatment ended.
final class AllergyWords {

    private static final String WORDS =
            "allergy; allergies; allergic; allergic reaction; allergic reactions; hypersensitivity; hypersensitivities; "
                    + "hypersensitivity reaction; hypersensitivity reactions; hypersensitive; severe hypersensitivity; "
                    + "severe hypersensitivity reaction; severe hypersensitivity reactions; severe allergic reaction; "
                    + "severe allergic reactions; serious allergic reaction; serious allergic reactions; anaphylaxis; "
                    + "anaphylactic; anaphylactic reaction; anaphylactic reactions; anaphylactic shock; "
                    + "anaphylactoid reaction; anaphylactoid reactions; anaphylactoid; infusion reaction to; "
                    + "infusion reactions to; severe infusion reactions; sensitivity to; known sensitivity; "
                    + "idiosyncratic reaction; idiosyncratic reactions; adverse reaction to; adverse reactions to; "
                    + "severe reaction to; severe reactions to; severe reactions; sensitivities to; known sensitivities; allergic reactions attributed to; "
                    + "allergic reaction attributed to; immediate hypersensitivity; delayed hypersensitivity; "
                    + "delayed hypersensitivity reaction; severe allergy; severe allergies; severe anaphylaxis; "
                    + "serious hypersensitivity; serious hypersensitivity reaction; life threatening allergic reaction; "
                    + "life threatening reaction; hypersensitivity to; allergy to; allergic to; reaction to";

    /// What one may be allergic to, found only beside the words above.
    static final Phrases<Concept> ALLERGENS = allergens();

    private AllergyWords() {}

    static void addTo(Phrases.Builder<Meaning> lexicon) {
        for (String phrase : List.of(WORDS.split("; "))) {
            lexicon.addIfFree(phrase, Meaning.Word.ALLERGY);
        }
    }

    private static Phrases<Concept> allergens() {
        var allergens = Phrases.<Concept>builder();
        Concepts concepts = Concepts.all();
        for (Concept concept : concepts.ofKind(Kind.ALLERGEN)) {
            concepts.phrases(concept).forEach(phrase -> allergens.addIfFree(phrase, concept));
        }
        return allergens.build();
    }
}
