package org.trialway.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trialway.criteria.Criterion;

class ShapeTest {

    private enum Colour {
        RED,
        BLUE
    }

    private static final class Other {
        private enum Colour {
            BLUE,
            RED
        }
    }

    private record Pair(int first, int second) {}

    private record Listing(List<Colour> colours) {}

    @Test
    void isTheSameForTheSameTypes() {
        assertThat(Shape.of(1, Pair.class, Colour.class)).isEqualTo(Shape.of(1, Pair.class, Colour.class));
    }

    @Test
    void differsByLayoutAndTypesAndTheOrderOfConstants() {
        assertThat(List.of(
                        Shape.of(1, Colour.class),
                        Shape.of(2, Colour.class),
                        Shape.of(1, Other.Colour.class),
                        Shape.of(1, Listing.class),
                        Shape.of(1, Pair.class)))
                .doesNotHaveDuplicates();
    }

    @Test
    void reachesTheKindsOfASealedTypeAndTheConstantsBehindThem() {
        assertThat(Shape.words(1, Criterion.class))
                .contains("Criterion$LabLimit", "HEMOGLOBIN", "TIMES_ULN", "Source$Words", "text.Span start int");
    }
}
