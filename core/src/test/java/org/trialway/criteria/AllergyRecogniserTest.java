package org.trialway.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trialway.knowledge.Concept.Kind;

class AllergyRecogniserTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Allergy to cisplatin or any of its components                 | cisplatin
            Hypersensitivity to nivolumab or to any of its excipients     | nivolumab, excipients
            Hypersensitivity to any component of the study drug           | study drug
            Allergy to any of its ingredients                             | study drug
            Known allergy to compounds of similar composition to docetaxel | docetaxel
            Contrast allergy                                              | iodinated contrast
            Hypersensitivity to an excipient in the study drug            | excipients
            Steroids as premedication for an allergic reaction to contrast | ''
            """)
    void namesWhatOneMayBeAllergicTo(String item, String allergens) {
        List<String> read = Reads.entries("Exclusion Criteria:\n\n* " + item).stream()
                .flatMap(entry -> Leaves.of(entry.required()).stream())
                .filter(leaf ->
                        leaf instanceof Criterion.Has has && has.concept().kind() == Kind.ALLERGEN)
                .map(leaf -> ((Criterion.Has) leaf).concept().name())
                .toList();
        assertThat(String.join(", ", read)).isEqualTo(allergens);
    }
}
