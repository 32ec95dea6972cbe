package org.trialway.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.trialway.criteria.Criterion;
import org.trialway.match.Truth;
import org.trialway.study.AgeLimit;

/// The parts of a criterion that ask who the person is: age and sex.
final class PersonParts {

    private static final Map<AgeLimit.Unit, Double> DAYS = Map.of(
            AgeLimit.Unit.YEARS, 365.25,
            AgeLimit.Unit.MONTHS, 30.4,
            AgeLimit.Unit.WEEKS, 7.0,
            AgeLimit.Unit.DAYS, 1.0,
            AgeLimit.Unit.HOURS, 1 / 24.0,
            AgeLimit.Unit.MINUTES, 1 / 1440.0);

    private static final Pattern ADULT = Pattern.compile("\\badults?\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern CHILD =
            Pattern.compile("\\b(children|infants?|pa?ediatric|newborns?|neonates?)\\b", Pattern.CASE_INSENSITIVE);
    private static final double ADULT_YEARS = 18;

    private PersonParts() {}

    static List<Part> of(Asked asked, Subject subject) {
        List<Part> parts = new ArrayList<>();
        List<Part> ranges = new ArrayList<>();
        Criterion.Age lower = null;
        for (Criterion leaf : asked.leaves()) {
            if (leaf instanceof Criterion.Age age) {
                Part bound = age(age, subject);
                boolean closes = lower != null && !isLower(age);
                ranges.add(closes ? both(ranges.removeLast(), bound) : bound);
                lower = isLower(age) ? age : null;
            } else if (leaf instanceof Criterion.Sex sex) {
                parts.add(sex(sex, subject));
            }
        }
        if (!ranges.isEmpty()) {
            parts.add(ranges.stream().reduce(PersonParts::either).orElseThrow());
        } else if (!asked.isExclusion()) {
            addGrownUp(parts, asked, subject);
        }
        return parts;
    }

    private static boolean isLower(Criterion.Age age) {
        return switch (age.comparison()) {
            case AT_LEAST, MORE_THAN -> true;
            case AT_MOST, LESS_THAN, EQUAL -> false;
        };
    }

    private static Part both(Part one, Part other) {
        return Part.of(one.truth().and(other.truth()), one.sentences());
    }

    private static Part either(Part one, Part other) {
        return Part.of(one.truth().or(other.truth()), one.sentences());
    }

    private static void addGrownUp(List<Part> parts, Asked asked, Subject subject) {
        boolean adult = ADULT.matcher(asked.text()).find();
        boolean child = CHILD.matcher(asked.text()).find();
        if (adult != child && subject.reading().person().hasAge()) {
            boolean grown = subject.reading().person().ageYears() >= ADULT_YEARS;
            parts.add(Part.of(Truth.of(grown == adult), subject.ageSentence()));
        }
    }

    private static Part age(Criterion.Age age, Subject subject) {
        if (!subject.reading().person().hasAge()) {
            return Part.unknown();
        }
        double unit = DAYS.getOrDefault(age.limit().unit(), Double.NaN);
        double completed = Math.floor(subject.reading().person().ageDays() / unit + 1e-6);
        return Part.of(Truth.of(age.comparison().holds(completed, age.limit().value())), subject.ageSentence());
    }

    private static Part sex(Criterion.Sex sex, Subject subject) {
        if (!subject.isMale() && !subject.isFemale()) {
            return Part.unknown();
        }
        boolean admitted = switch (sex.admitted()) {
            case FEMALE -> subject.isFemale();
            case MALE -> subject.isMale();
        };
        return Part.of(Truth.of(admitted), subject.sexSentence());
    }
}
