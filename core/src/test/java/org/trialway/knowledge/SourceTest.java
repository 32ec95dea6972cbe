package org.trialway.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trialway.text.PartialDate;

class SourceTest {

    @ParameterizedTest(name = "{0} is shown: {1}")
    @CsvSource({
        "PRIMARY,true",
        "REGULATOR,true",
        "REGISTRY_RESULT,true",
        "VOCABULARY,true",
        "SECONDARY,false",
        "MEMORY,false"
    })
    void onlyTheFirstFourKindsAreShown(Source.Kind kind, boolean shown) {
        assertThat(new Source(kind, "Example J 2020;1:1", PartialDate.UNKNOWN).isShown())
                .isEqualTo(shown);
    }

    @Test
    void aKindIsFoundByTheWordsOfATable() {
        assertThat(Source.Kind.called("Registry result")).contains(Source.Kind.REGISTRY_RESULT);
        assertThat(Source.Kind.called("hearsay")).isEmpty();
    }

    @Test
    void aSourceWithoutACitationIsRefused() {
        assertThatThrownBy(() -> new Source(Source.Kind.PRIMARY, " ", PartialDate.UNKNOWN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PRIMARY", "citation");
    }
}
