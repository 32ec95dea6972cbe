package org.trialway.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trialway.text.Span;

class ChoicesTest {

    private static List<String> chosen(String text) {
        Map<Span, Integer> choices = Choices.of(text);
        assertThat(choices.values().stream().distinct().count()).isLessThan(2);
        return choices.keySet().stream().sorted().map(span -> span.in(text)).toList();
    }

    @Test
    void cancersInAListBelowAnItemAreOneChoice() {
        assertThat(
                        chosen(
                                "Inclusion Criteria:\n\n* Histologically proven:\n  * Melanoma\n  * Ovarian cancer, any line\n* Age over 18"))
                .containsExactly("Melanoma", "Ovarian cancer, any line");
    }

    @Test
    void theCancerAboveBelongsToTheChoice() {
        assertThat(chosen("Inclusion Criteria:\n\n* Sarcoma of these kinds\n  * Osteosarcoma\n  * Ewing sarcoma"))
                .contains("Osteosarcoma", "Ewing sarcoma");
    }

    @Test
    void itemsOfASectionOfCohortsAndExclusionsAreNone() {
        assertThat(chosen("Inclusion Criteria:\n\n* Melanoma\n* Melanoma or ovarian cancer measured on scans"))
                .isEmpty();
        assertThat(chosen("Inclusion Criteria:\n\n* Disease:\n  * Part A: melanoma\n  * Part B: ovarian cancer"))
                .isEmpty();
        assertThat(chosen("Exclusion Criteria:\n\n* Any of these:\n  * Melanoma\n  * Ovarian cancer"))
                .isEmpty();
    }
}
