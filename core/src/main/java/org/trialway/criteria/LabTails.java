package org.trialway.criteria;

import java.util.List;
import java.util.Set;
import org.trialway.criteria.Meaning.Word;
import org.trialway.knowledge.Comparison;
import org.trialway.knowledge.LabLimits;
import org.trialway.knowledge.LabUnit;

/// "creatinine ≤ 1.5 × ULN OR clearance ≥ 30 mL/min for participants with creatinine > 1.5 × ULN": that the
/// second limit is for those beyond the first is what the "or" says already. Read as a demand, the last words
/// would ask for a high creatinine.
final class LabTails {

    private static final Set<String> WHOM = Set.of(
            ("for in with who have has had having whose those participants participant patients patient subjects subject "
                            + "persons people individuals when if where case the a their an of as is are ,")
                    .split(" "));

    private LabTails() {}

    /// One past such words, or `at` when there are none.
    static int end(Marks marks, int at) {
        int i = at;
        while (i < marks.size() && i - at < 10 && isQuiet(marks, i)) {
            i++;
        }
        LabNameList names = i > at ? LabNameList.at(marks, i) : null;
        if (names == null || !hasFor(marks, at, i)) {
            return at;
        }
        Bounds beyond = Bounds.at(marks, marks.skip(names.end(), Word.NEUTRAL, Word.COLON));
        if (beyond == null || beyond.bounds().size() != 1) {
            return at;
        }
        Comparison comparison = beyond.bounds().getFirst().comparison();
        boolean low = comparison == Comparison.LESS_THAN || comparison == Comparison.AT_MOST;
        boolean high = comparison == Comparison.MORE_THAN || comparison == Comparison.AT_LEAST;
        boolean floor = LabLimits.isFloor(names.labs().getFirst());
        return (floor ? low : high) ? beyond.end() : at;
    }

    private static boolean isQuiet(Marks marks, int at) {
        return marks.isAny(at, Word.NEUTRAL, Word.COMMA, Word.OPEN) || WHOM.containsAll(marks.words(at));
    }

    private static boolean hasFor(Marks marks, int from, int to) {
        for (int i = from; i < to; i++) {
            if (marks.words(i).stream()
                    .anyMatch(word -> word.equals("for") || word.equals("if") || word.equals("with"))) {
                return true;
            }
        }
        return false;
    }

    /// Without the limits that ask for nothing: among requirements those that say whom another limit is for ("for
    /// patients with creatinine > 1.5 × ULN"), among exclusions those that say a value is normal.
    static List<Reading> without(Marks marks, Stance stance, List<Reading> readings) {
        return readings.stream()
                .filter(reading -> !(stance == Stance.REQUIRE
                        ? isWhom(marks, reading)
                        : isSmall(reading.statement(), Comparison.AT_MOST, LabUnit.TIMES_ULN)
                                || isSmall(reading.statement(), Comparison.AT_LEAST, LabUnit.TIMES_LLN)))
                .toList();
    }

    private static boolean isSmall(Criterion statement, Comparison comparison, LabUnit unit) {
        return statement instanceof Criterion.LabLimit limit
                && limit.value() == 1
                && limit.unit() == unit
                && limit.comparison() == comparison;
    }

    private static boolean isWhom(Marks marks, Reading reading) {
        if (!(reading.statement() instanceof Criterion.LabLimit limit) || reading.from() == 0) {
            return false;
        }
        boolean high = limit.comparison() == Comparison.MORE_THAN || limit.comparison() == Comparison.AT_LEAST;
        int i = reading.from() - 1;
        while (i > 0 && reading.from() - i < 8 && isQuiet(marks, i)) {
            i--;
        }
        return high != LabLimits.isFloor(limit.lab()) && hasFor(marks, i, reading.from());
    }
}
