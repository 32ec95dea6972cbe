package org.trialway.registry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Collections;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A page on one line that is longer than the heap of the tests must stream.
class BigPageTest {

    private static final int RECORDS = 700;

    @Test
    void readsAPageLongerThanTheHeap() {
        byte[] record = Records.with("NCT00000001", "", "\"resultsSection\":{\"text\":\"" + "x".repeat(1 << 20) + "\"}")
                .getBytes(UTF_8);
        assertThat((long) RECORDS * record.length)
                .isGreaterThan(Runtime.getRuntime().maxMemory());
        int[] read = {0};

        new Layers(incoming -> read[0] += incoming instanceof RegistryRecord ? 1 : 0).read("page", page(record));

        assertThat(read[0]).isEqualTo(RECORDS);
    }

    private static InputStream page(byte[] record) {
        Stream<byte[]> records = IntStream.range(0, RECORDS)
                .boxed()
                .flatMap(i -> Stream.of((i == 0 ? " " : ",").getBytes(UTF_8), record));
        Stream<byte[]> all = Stream.of(
                        Stream.of("{\"studies\":[".getBytes(UTF_8)),
                        records,
                        Stream.of("],\"nextPageToken\":\"x\"}".getBytes(UTF_8)))
                .flatMap(part -> part);
        return new SequenceInputStream(Collections.enumeration(
                all.<InputStream>map(ByteArrayInputStream::new).toList()));
    }
}
