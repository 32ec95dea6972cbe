package org.trialway.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SameRecordTest {

    private static boolean same(String one, String other) {
        return SameRecord.inOtherPrint(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void spacesEscapesAndTheOrderOfFieldsMakeNoDifference() {
        assertThat(same(
                        "{\"a\":{\"x\":1,\"y\":[\"\u00e4\",2.50]},\"b\":null}",
                        "{ \"b\" : null,\n \"a\": {\"y\": [\"\\u00e4\", 2.5], \"x\": 1} }"))
                .isTrue();
    }

    @Test
    void aValueAFieldOrTheOrderOfAListDoes() {
        assertThat(same("{\"a\":[1,2]}", "{\"a\":[2,1]}")).isFalse();
        assertThat(same("{\"a\":[1,2]}", "{\"a\":[1,3]}")).isFalse();
        assertThat(same("{\"a\":[1,2]}", "{\"b\":[1,2]}")).isFalse();
        assertThat(same("{\"a\":1}", "{\"a\":1,\"b\":null}")).isFalse();
    }

    @Test
    void whatIsNoJsonIsRefused() {
        assertThatThrownBy(() -> same("{}", "{")).isInstanceOf(RecordFormatException.class);
    }
}
