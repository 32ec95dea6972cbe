package org.trialway.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trialway.match.RandomCases.DAY;
import static org.trialway.match.RandomCases.patient;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.trialway.criteria.Criterion;

/// A second engine, slow and plain: it tries every way of turning the leaves of a tree and takes the easiest.
class BarrierJudgeTest {

    private static final int MOST_LEAVES = 10;

    @Test
    void theBarrierOfATreeIsThatOfTheEasiestWayToTurnIt() {
        var judged = LongStream.range(0, 6_000).filter(this::isJudgedRight).count();

        assertThat(judged).as("trees that fail and are small enough").isGreaterThan(300);
    }

    private boolean isJudgedRight(long seed) {
        var random = new RandomCases(seed);
        Criterion tree = random.tree(4);
        Evaluator evaluator = Evaluator.of(patient(random.oneFactOfEachKind()), DAY);
        Finding finding = evaluator.findingFor(tree);
        List<Criterion> leaves = new ArrayList<>();
        collectDecided(finding, leaves);
        assertThat(truthOf(tree, truthsOf(finding))).isEqualTo(finding.truth());
        if (finding.truth() != Truth.NO || leaves.size() > MOST_LEAVES) {
            return false;
        }
        assertThat(finding.barrier()).as("%s", tree).isEqualTo(easiest(tree, finding, leaves, evaluator));
        return true;
    }

    private static Barrier easiest(Criterion tree, Finding finding, List<Criterion> leaves, Evaluator evaluator) {
        Barrier easiest = Barrier.permanent();
        for (int choice = 1; choice < 1 << leaves.size(); choice++) {
            Map<Criterion, Truth> truths = truthsOf(finding);
            Barrier hardest = Barrier.none();
            for (int i = 0; i < leaves.size(); i++) {
                if ((choice >> i & 1) == 1) {
                    Criterion leaf = leaves.get(i);
                    hardest = hardest.harder(barrierToTurn(leaf, truths.get(leaf), evaluator));
                    truths.put(leaf, truths.get(leaf).not());
                }
            }
            if (truthOf(tree, truths) != Truth.NO) {
                easiest = easiest.milder(hardest);
            }
        }
        return easiest;
    }

    private static Barrier barrierToTurn(Criterion leaf, Truth truth, Evaluator evaluator) {
        if (leaf instanceof Criterion.AsksNothing) {
            return Barrier.permanent();
        }
        Criterion failing = truth == Truth.NO ? leaf : new Criterion.Not(leaf, leaf.source());
        return evaluator.findingFor(failing).barrier();
    }

    private static Map<Criterion, Truth> truthsOf(Finding finding) {
        Map<Criterion, Truth> truths = new IdentityHashMap<>();
        collectTruths(finding, truths);
        return truths;
    }

    private static void collectTruths(Finding finding, Map<Criterion, Truth> truths) {
        truths.put(finding.criterion(), finding.truth());
        finding.parts().forEach(part -> collectTruths(part, truths));
    }

    private static void collectDecided(Finding finding, List<Criterion> leaves) {
        if (finding.criterion() instanceof Criterion.PartlyUnderstood) {
            return;
        }
        if (finding.parts().isEmpty() && finding.truth() != Truth.UNKNOWN) {
            leaves.add(finding.criterion());
        }
        finding.parts().forEach(part -> collectDecided(part, leaves));
    }

    private static Truth truthOf(Criterion criterion, Map<Criterion, Truth> leaves) {
        if (criterion instanceof Criterion.All all) {
            return all.parts().stream()
                    .map(part -> truthOf(part, leaves))
                    .min(Enum::compareTo)
                    .orElseThrow();
        }
        if (criterion instanceof Criterion.AnyOf any) {
            return any.parts().stream()
                    .map(part -> truthOf(part, leaves))
                    .max(Enum::compareTo)
                    .orElseThrow();
        }
        if (criterion instanceof Criterion.Not not) {
            Truth part = truthOf(not.part(), leaves);
            return Truth.values()[2 - part.ordinal()];
        }
        return criterion instanceof Criterion.PartlyUnderstood ? Truth.UNKNOWN : leaves.get(criterion);
    }
}
