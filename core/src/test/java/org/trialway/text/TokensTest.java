package org.trialway.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {

    private static List<String> words(String text) {
        Tokens tokens = Tokens.of(text);
        var words = new ArrayList<String>();
        for (int i = 0; i < tokens.size(); i++) {
            words.add(tokens.word(i));
        }
        return words;
    }

    @ParameterizedTest(name = "{0} is cut as {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ANC ≥1,500/mm^3      | anc >= 1,500 / mm ^ 3
            ANC \\>= 1.5          | anc >= 1.5
            a &gt;= b &lt; c     | a >= b < c
            =< 2 => 3            | <= 2 >= 3
            100K/mcL             | 100 k / mcl
            1.5×10⁹/L            | 1.5 x 10 9 / l
            2.5xULN              | 2.5 xuln
            µL μL                | ul ul
            mm³                  | mm3
            ≤.5x                 | <= 0.5 x
            Gilbert’s            | gilbert's
            anti–PD-1            | anti - pd - 1
            1·5                  | 1.5
            v1.0.                | v1 . 0 .
            \\                    | \\
            """)
    void spellsSignsOneWay(String text, String expected) {
        assertThat(String.join(" ", words(text))).isEqualTo(expected);
    }

    @Test
    void tokensKeepTheirPlaceInTheRawText() {
        String text = "  ANC \\>= 1,500";
        Tokens tokens = Tokens.of(text);

        assertThat(tokens.span(0).in(text)).isEqualTo("ANC");
        assertThat(tokens.span(1).in(text)).isEqualTo("\\>=");
        assertThat(tokens.span(2).in(text)).isEqualTo("1,500");
        assertThat(tokens.span(0, 3).in(text)).isEqualTo("ANC \\>= 1,500");
        assertThat(tokens.kind(2)).isEqualTo(Tokens.Kind.NUMBER);
    }

    @Test
    void aPartOfATextKeepsTheOffsetsOfTheWhole() {
        String text = "ignored. ECOG 0-1";
        Tokens tokens = Tokens.of(text, new Span(9, text.length()));

        assertThat(tokens.span(0).in(text)).isEqualTo("ECOG");
        assertThat(tokens.isJoined(2)).isTrue();
        assertThat(tokens.isJoined(1)).isFalse();
    }

    @Test
    void everyCharacterButBlanksBelongsToOneToken() {
        String text = "a\u00a0\uD83D½ \\ &gt; .5 x²\u200b=";
        Tokens tokens = Tokens.of(text);
        var covered = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            covered.append(tokens.span(i).in(text));
        }

        assertThat(covered.toString()).isEqualTo(text.replaceAll("[ \u00a0\u200b]", ""));
    }
}
