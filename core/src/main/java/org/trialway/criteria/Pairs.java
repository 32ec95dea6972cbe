package org.trialway.criteria;

import java.util.ArrayList;
import java.util.List;
import org.trialway.criteria.Meaning.Word;
import org.trialway.knowledge.Concept.Kind;

/// Joins neighbours that an "or" ties together in an item that asks for more besides: "creatinine ≤ 1.5 mg/dL or
/// clearance ≥ 60, and platelets ≥ 100". How far such an "or" reaches is not sure, so the item stays partly understood.
final class Pairs {

    private static final int FAR = 6;

    private Pairs() {}

    /// The readings with each such run as one; a new list.
    static List<Reading> joined(Marks marks, Stance stance, List<Reading> readings) {
        var joined = new ArrayList<Reading>();
        for (Reading reading : readings) {
            if (!joined.isEmpty() && stance == Stance.REQUIRE && isPair(marks, joined.getLast(), reading)) {
                joined.add(either(marks, joined.removeLast(), reading));
            } else {
                joined.add(reading);
            }
        }
        return joined;
    }

    private static boolean isPair(Marks marks, Reading one, Reading other) {
        return areAlike(one, other) && isOr(marks, one.to(), other.from());
    }

    private static Reading either(Marks marks, Reading one, Reading other) {
        var source = new Source.Words(marks.span(one.from(), other.to()));
        return new Reading(
                one.from(), other.to(), new Criterion.AnyOf(List.of(one.statement(), other.statement()), source));
    }

    private static boolean isOr(Marks marks, int from, int to) {
        boolean or = false;
        for (int i = from; i < to; i++) {
            or |= marks.isAny(i, Word.OR, Word.AND_OR);
            boolean ends = marks.isAny(i, Word.STOP, Word.SEMICOLON, Word.COLON, Word.AND, Word.NOT, Word.DEMAND);
            if (ends || to - from > FAR) {
                return false;
            }
        }
        return or;
    }

    /// Both limits on tests, both treatments to have had, or both ways to say how far the cancer has come.
    private static boolean areAlike(Reading one, Reading other) {
        return family(one.statement()) != Family.OTHER && family(one.statement()) == family(other.statement());
    }

    private enum Family {
        LAB,
        TREATMENT,
        EXTENT,
        OTHER
    }

    private static Family family(Criterion criterion) {
        return switch (criterion) {
            case Criterion.LabLimit limit -> Family.LAB;
            case Criterion.Stage stage -> Family.EXTENT;
            case Criterion.TherapyLines lines -> Family.TREATMENT;
            case Criterion.Has has -> family(has.concept().kind());
            case Criterion.AnyOf any -> family(any.parts().getFirst());
            case Criterion.Qualified qualified -> family(qualified.part());
            default -> Family.OTHER;
        };
    }

    private static Family family(Kind kind) {
        return switch (kind) {
            case THERAPY, PROCEDURE, MEDICINE -> Family.TREATMENT;
            case EXTENT -> Family.EXTENT;
            case CANCER, HISTOLOGY, CONDITION, BIOMARKER, BIOMARKER_STATE, REPRODUCTIVE, ALLERGEN, ADMINISTRATIVE ->
                Family.OTHER;
        };
    }
}
