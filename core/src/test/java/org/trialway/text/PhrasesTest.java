package org.trialway.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PhrasesTest {

    private static final Phrases<String> PHRASES = Phrases.<String>builder()
            .add("creatinine", "lab")
            .add("creatinine clearance", "clearance")
            .add("anti-PD-1", "agent")
            .addList("at least; no less than", "floor")
            .build();

    private static String longest(String text) {
        var found = PHRASES.longest(Tokens.of(text), 0);
        return found == null ? "nothing" : found.meaning() + " up to " + found.end();
    }

    @Test
    void takesTheLongestPhrase() {
        assertThat(longest("Creatinine clearance above 60")).isEqualTo("clearance up to 2");
        assertThat(longest("Creatinine at most 2")).isEqualTo("lab up to 1");
    }

    @Test
    void aPhraseThatOnlyBeginsIsNotFound() {
        assertThat(longest("no less")).isEqualTo("nothing");
        assertThat(longest("")).isEqualTo("nothing");
    }

    @Test
    void hyphensInsideACompoundCountForNothing() {
        assertThat(longest("ANTI PD-1")).isEqualTo("agent up to 4");
        assertThat(longest("anti-PD–1")).isEqualTo("agent up to 5");
        assertThat(longest("at-least")).isEqualTo("floor up to 3");
        assertThat(longest("at - least")).isEqualTo("nothing");
    }

    @Test
    void twoMeaningsOfOnePhraseAreRefused() {
        var builder = Phrases.<String>builder().add("PT", "time");

        assertThatThrownBy(() -> builder.add("pt", "patient"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("already means time");
        assertThatThrownBy(() -> builder.add("  ", "blank")).hasMessageContaining("holds no word");
    }
}
