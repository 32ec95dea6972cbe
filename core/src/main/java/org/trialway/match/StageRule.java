package org.trialway.match;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trialway.criteria.Criterion;
import org.trialway.patient.Fact;

/// Compares the stage of the cancer, by its number. A limit set within a number, "IIIB", is not compared with it.
final class StageRule {

    private static final Pattern ROMAN =
            Pattern.compile("(?:stage )?(IV|I{1,3}|[0-4])[A-D]?\\d?", Pattern.CASE_INSENSITIVE);

    private StageRule() {}

    static Outcome outcomeOf(Criterion.Stage stage, Chart chart) {
        List<Fact.Cancer> staged = chart.patient()
                .facts(Fact.Cancer.class)
                .filter(cancer -> !cancer.stage().isEmpty())
                .toList();
        if (staged.isEmpty()) {
            return Outcome.unknown(stage, Because.NOT_TOLD, List.of());
        }
        List<Fact> facts = List.copyOf(staged);
        List<OptionalInt> numbers =
                staged.stream().map(cancer -> number(cancer.stage())).distinct().toList();
        if (numbers.size() > 1) {
            return Outcome.unknown(stage, Because.CONFLICTING_FACTS, facts);
        }
        if (numbers.getFirst().isEmpty()) {
            return Outcome.unknown(stage, Because.NOT_COMPARABLE, facts);
        }
        int number = numbers.getFirst().getAsInt();
        if (stage.cutsThrough(number)) {
            return Outcome.unknown(stage, Because.NOT_COMPARABLE, facts);
        }
        boolean within = stage.earliest() <= number && number <= stage.latest();
        return Outcome.decided(stage, Truth.of(within), facts, Barrier.permanent());
    }

    private static OptionalInt number(String stage) {
        Matcher matcher = ROMAN.matcher(stage.strip());
        if (!matcher.matches()) {
            return OptionalInt.empty();
        }
        int roman =
                List.of("0", "I", "II", "III", "IV").indexOf(matcher.group(1).toUpperCase(Locale.ROOT));
        return OptionalInt.of(roman >= 0 ? roman : Integer.parseInt(matcher.group(1)));
    }
}
