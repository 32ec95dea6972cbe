package org.trialway.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.trialway.criteria.Criteria;
import org.trialway.criteria.Criteria.Entry;
import org.trialway.criteria.Criterion;

class CriteriaCodecTest {

    private static final int TREES = 3_000;
    private static final int SHAPE = 7;

    private static byte[] packed(Criteria criteria) {
        var out = new BlobWriter();
        CriteriaCodec.write(out, criteria);
        return out.blob(SHAPE);
    }

    private static Criteria unpacked(byte[] blob) {
        var in = new BlobReader(blob, SHAPE);
        var criteria = CriteriaCodec.read(in);
        in.end();
        return criteria;
    }

    private static List<Criteria> trees() {
        return LongStream.range(0, TREES)
                .mapToObj(seed -> new GeneratedCriteria(seed).criteria())
                .toList();
    }

    @Test
    void everyTreeComesBackAsItWent() {
        for (var criteria : trees()) {
            assertThat(unpacked(packed(criteria))).isEqualTo(criteria);
        }
    }

    @Test
    void theGeneratedTreesHoldEveryKindOfCriterion() {
        Set<Class<?>> kinds = new HashSet<>();
        trees().forEach(criteria -> criteria.entries().forEach(entry -> collect(entry.required(), kinds)));

        assertThat(kinds).containsExactlyInAnyOrder(Criterion.class.getPermittedSubclasses());
    }

    private static void collect(Criterion criterion, Set<Class<?>> kinds) {
        kinds.add(criterion.getClass());
        switch (criterion) {
            case Criterion.All all -> all.parts().forEach(part -> collect(part, kinds));
            case Criterion.AnyOf any -> any.parts().forEach(part -> collect(part, kinds));
            case Criterion.Not not -> collect(not.part(), kinds);
            case Criterion.PartlyUnderstood partly -> collect(partly.read(), kinds);
            default -> {}
        }
    }

    @Test
    void aBlobCutOffAnywhereIsRefused() {
        for (long seed = 0; seed < 100; seed++) {
            byte[] blob = packed(new GeneratedCriteria(seed).criteria());
            for (int length = 0; length < blob.length; length++) {
                byte[] cut = Arrays.copyOf(blob, length);
                assertThatThrownBy(() -> unpacked(cut)).isInstanceOf(UnreadableBlobException.class);
            }
        }
    }

    @Test
    void aBlobWithOneWrongByteIsRefused() {
        for (long seed = 0; seed < 100; seed++) {
            byte[] blob = packed(new GeneratedCriteria(seed).criteria());
            for (int place = 0; place < blob.length; place++) {
                byte[] wrong = blob.clone();
                wrong[place] ^= 0x10;
                assertThatThrownBy(() -> unpacked(wrong)).isInstanceOf(UnreadableBlobException.class);
            }
        }
    }

    @Test
    void aBlobOfAnotherShapeIsRefusedInWordsThatNameBoth() {
        var out = new BlobWriter();
        out.number(1);

        assertThatThrownBy(() -> new BlobReader(out.blob(0xabc), 0xdef))
                .isInstanceOf(UnreadableBlobException.class)
                .hasMessageContaining("00000abc")
                .hasMessageContaining("00000def");
    }

    @Test
    void aNodeOfWordsTakesAFewBytes() {
        var one = new GeneratedCriteria(1);
        var entry = new Entry(Criteria.Section.INCLUSION, "", one.criterion(0));
        int few = packed(new Criteria(1, List.of(entry))).length;

        assertThat(packed(new Criteria(1, List.of(entry, entry))).length - few).isLessThan(20);
    }
}
