package org.trialway.eval;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.trialway.interview.Answer;
import org.trialway.interview.Factor;
import org.trialway.interview.Factor.Choice;
import org.trialway.interview.Factor.Field;
import org.trialway.interview.Hearsay;
import org.trialway.knowledge.Lab;
import org.trialway.patient.Fact;
import org.trialway.patient.Patient;
import org.trialway.patient.Patient.CompleteList;

/// Answers questions as the person of a patient file would: from the facts of the file, and "I don’t know" where it has
/// none.
final class Respondent {

    private final Patient person;
    private final Hearsay hearsay;
    private final LocalDate day;

    Respondent(Patient person, LocalDate day) {
        this.person = person;
        this.hearsay = new Hearsay(person);
        this.day = day;
    }

    Answer answerTo(Factor factor) {
        return switch (factor.form()) {
            case YEARS -> Answer.unknown(factor.id(), day);
            case LAB -> labs(factor);
            case PERCENT -> percent(factor);
            case DATE -> lastDose(factor);
            case CHOICE, CANCER -> chosen(factor, 1);
            case MANY -> isAboutTherapies(factor) ? treatments(factor) : chosen(factor, Integer.MAX_VALUE);
        };
    }

    private Answer chosen(Factor factor, int most) {
        Predicate<Choice> isTrue = choice -> hearsay.supports(factor, choice);
        List<String> codes = factor.choices().stream()
                .filter(isTrue.and(choice -> !choice.isOnly()))
                .limit(most)
                .map(Choice::code)
                .toList();
        if (codes.isEmpty()) {
            codes = factor.choices().stream()
                    .filter(isTrue)
                    .limit(1)
                    .map(Choice::code)
                    .toList();
        }
        return new Answer(factor.id(), codes, Map.of(), day);
    }

    private static boolean isAboutTherapies(Factor factor) {
        return factor.id().equals("prior_lines");
    }

    private Answer treatments(Factor factor) {
        if (!person.completeLists().contains(CompleteList.THERAPIES)) {
            return Answer.unknown(factor.id(), day);
        }
        List<String> codes = person.facts(Fact.Therapy.class)
                .map(therapy -> hearsay.regimen(factor, therapy).orElse("other"))
                .distinct()
                .toList();
        return new Answer(factor.id(), codes.isEmpty() ? List.of("none") : codes, Map.of(), day);
    }

    private Answer lastDose(Factor factor) {
        List<Fact.Therapy> therapies = person.facts(Fact.Therapy.class).toList();
        boolean isTold = therapies.size() == 1 && therapies.getFirst().end().isKnown();
        return isTold
                ? new Answer(
                        factor.id(),
                        List.of(),
                        Map.of(Answer.DATE, therapies.getFirst().end().toString()),
                        day)
                : Answer.unknown(factor.id(), day);
    }

    private Answer percent(Factor factor) {
        String marker = factor.fields().getFirst().code();
        return person.facts(Fact.Biomarker.class)
                .filter(fact -> fact.name().equals(marker) && fact.unit().equals("%"))
                .findFirst()
                .map(fact -> new Answer(factor.id(), List.of(), Map.of(marker, printed(fact.value())), day))
                .orElse(Answer.unknown(factor.id(), day));
    }

    private Answer labs(Factor factor) {
        Map<String, String> typed = new HashMap<>();
        for (Field field : factor.fields()) {
            Lab lab = Lab.withCode(field.code()).orElseThrow();
            person.facts(Fact.LabResult.class)
                    .filter(result -> result.lab() == lab)
                    .findFirst()
                    .ifPresent(result -> type(field, result, typed));
        }
        return new Answer(factor.id(), List.of(), typed, day);
    }

    private static void type(Field field, Fact.LabResult result, Map<String, String> into) {
        into.put(field.code(), printed(result.value()));
        into.put(field.code() + Answer.UNIT, field.units().getFirst());
        if (!Double.isNaN(result.upperLimit())) {
            into.put(field.code() + Answer.LIMIT, printed(result.upperLimit()));
        }
        into.put(Answer.DATE, result.provenance().date().toString());
    }

    private static String printed(double value) {
        return BigDecimal.valueOf(value)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    @Override
    public String toString() {
        return "Respondent for " + person;
    }
}
