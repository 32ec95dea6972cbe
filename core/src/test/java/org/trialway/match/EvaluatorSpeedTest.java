package org.trialway.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trialway.match.RandomCases.DAY;
import static org.trialway.match.RandomCases.patient;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.trialway.criteria.Criteria;

/// Matching stays a matter of microseconds a study, also when trees grow.
class EvaluatorSpeedTest {

    private static final int STUDIES = 20_000;
    private static final int ENTRIES = 30;

    /// About twenty times what an idle machine needs, so that only a change of kind fails here.
    private static final Duration AMPLE = Duration.ofSeconds(10);

    @Test
    void twentyThousandStudiesOfThirtyCriteriaTakeNoTime() {
        List<Criteria> studies =
                IntStream.range(0, 200).mapToObj(EvaluatorSpeedTest::study).toList();
        Evaluator evaluator = Evaluator.of(patient(new RandomCases(1).oneFactOfEachKind()), DAY);
        long began = System.nanoTime();

        int ruledOut = 0;
        for (int i = 0; i < STUDIES; i++) {
            Match match = evaluator.match(Trees.STUDY, studies.get(i % studies.size()));
            ruledOut += match.verdict() == Verdict.RULED_OUT ? 1 : 0;
        }

        Duration took = Duration.ofNanos(System.nanoTime() - began);
        assertThat(ruledOut).isPositive();
        assertThat(took).as("%d studies", STUDIES).isLessThan(AMPLE);
    }

    private static Criteria study(int seed) {
        var random = new RandomCases(seed);
        List<Criteria.Entry> entries = new ArrayList<>();
        for (int i = 0; i < ENTRIES; i++) {
            entries.add(new Criteria.Entry(Criteria.Section.INCLUSION, "", random.tree(2)));
        }
        return new Criteria(1, entries);
    }
}
