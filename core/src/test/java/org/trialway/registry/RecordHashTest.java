package org.trialway.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RecordHashTest {

    private static byte[] hash(String json) {
        return RecordHash.of(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theSameRecordPrintedOtherwiseHasTheSameHash() {
        assertThat(hash("{\"a\":{\"x\":1,\"y\":[\"\u00e4\",2.50]},\"b\":null}"))
                .hasSize(32)
                .isEqualTo(hash("{ \"b\" : null,\n \"a\": {\"y\": [\"\\u00e4\", 2.5], \"x\": 1} }"));
    }

    @Test
    void aValueOrTheOrderOfAListChangesTheHash() {
        byte[] one = hash("{\"a\":[1,2]}");

        assertThat(hash("{\"a\":[2,1]}")).isNotEqualTo(one);
        assertThat(hash("{\"a\":[1,3]}")).isNotEqualTo(one);
        assertThat(hash("{\"b\":[1,2]}")).isNotEqualTo(one);
    }

    @Test
    void whatIsNoJsonHasNoHash() {
        assertThatThrownBy(() -> hash("{")).isInstanceOf(RecordFormatException.class);
    }
}
