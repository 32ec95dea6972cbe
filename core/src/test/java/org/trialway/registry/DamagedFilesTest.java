package org.trialway.registry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever happens to a file, reading it ends, throws nothing and says each damage in one line.
class DamagedFilesTest {

    private static final int TRIES = 1500;

    @ParameterizedTest
    @ValueSource(
            strings = {"[%s,%s,%s]", "{\"studies\":[%s,\n%s,\n%s],\"nextPageToken\":\"x\"}", "%s\n%s\n%s\n", "%s%s%s"})
    void anyChangeOfAnyBytesIsReadToTheEnd(String form) throws IOException {
        Random random = new Random(2026);
        String one = Records.full().replace("\n", "");
        byte[] plain =
                form.formatted(one, Records.bare("NCT00000002"), Records.full()).getBytes(UTF_8);
        byte[] packed = PretendRegistry.gzipped(plain);
        for (int i = 0; i < TRIES; i++) {
            byte[] bytes = damaged(i % 3 == 0 ? packed : plain, random);
            List<Incoming> out = new ArrayList<>();

            new Layers(out::add).read("file", new ByteArrayInputStream(bytes));

            assertThat(out).as("try %d", i).allSatisfy(DamagedFilesTest::isRecordOrOneLine);
        }
    }

    private static void isRecordOrOneLine(Incoming incoming) {
        if (incoming instanceof RejectedRecord rejected) {
            assertThat(rejected.message()).isNotBlank().doesNotContain("\n").doesNotContain("Exception");
        }
    }

    /// Changes, drops or doubles a few stretches, or cuts the end off.
    private static byte[] damaged(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] = (byte) "{}[]\",:\\0\n".charAt(random.nextInt(10));
                case 2 -> bytes = Arrays.copyOf(bytes, at + 1);
                default -> {
                    int to = Math.min(bytes.length, at + random.nextInt(40));
                    System.arraycopy(bytes, to, bytes, at, bytes.length - to);
                }
            }
        }
        return bytes;
    }
}
