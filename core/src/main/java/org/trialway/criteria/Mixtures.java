package org.trialway.criteria;

import java.util.ArrayList;
import java.util.List;
import org.trialway.criteria.Meaning.Word;
import org.trialway.text.Span;

/// Finds readings in one item that may be a condition on each other rather than two demands: "men under 50" is about
/// the age of men, "Age 65-70 years:" heads what follows, and "creatinine below 2 in patients aged 10 or under" asks
/// nothing of anyone else. Such an item can turn nobody away.
final class Mixtures {

    private enum Subject {
        SEX,
        AGE,
        LABORATORY,
        PERFORMANCE,
        LIFE,
        OTHER
    }

    private Mixtures() {}

    /// The words to doubt; empty when each reading stands for itself.
    static List<Span> doubts(Marks marks, List<Reading> readings) {
        var doubts = new ArrayList<Span>();
        List<Reading> asking = readings.stream()
                .filter(reading -> !(reading.statement() instanceof Criterion.AsksNothing))
                .toList();
        for (int i = 0; i < asking.size(); i++) {
            Reading one = asking.get(i);
            boolean besideSex = subject(one) == Subject.SEX && asking.size() > 1;
            boolean unlinked = i > 0 && isUnlinked(marks, asking.get(i - 1), one);
            if (besideSex || unlinked || isHeading(marks, one)) {
                doubts.add(marks.span(one.from(), one.to()));
            }
        }
        return doubts;
    }

    /// Different subjects with nothing between them that makes them two.
    private static boolean isUnlinked(Marks marks, Reading before, Reading after) {
        Subject one = subject(before);
        Subject other = subject(after);
        if (one == other || one == Subject.OTHER || other == Subject.OTHER) {
            return false;
        }
        for (int i = before.to(); i < after.from(); i++) {
            if (marks.isAny(i, Word.AND, Word.OR, Word.AND_OR, Word.COMMA, Word.SEMICOLON, Word.STOP)) {
                return false;
            }
        }
        return true;
    }

    /// "Female participants:", "Age 65-70 years:".
    private static boolean isHeading(Marks marks, Reading reading) {
        Subject subject = subject(reading);
        int next = marks.skip(reading.to(), Word.NEUTRAL);
        return (subject == Subject.SEX || subject == Subject.AGE) && next < marks.size() && marks.is(next, Word.COLON);
    }

    private static Subject subject(Reading reading) {
        return switch (Leaves.of(reading.statement()).getFirst()) {
            case Criterion.Sex sex -> Subject.SEX;
            case Criterion.Age age -> Subject.AGE;
            case Criterion.LabLimit limit -> Subject.LABORATORY;
            case Criterion.PerformanceStatus status -> Subject.PERFORMANCE;
            case Criterion.LifeExpectancy life -> Subject.LIFE;
            default -> Subject.OTHER;
        };
    }
}
