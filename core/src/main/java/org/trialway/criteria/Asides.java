package org.trialway.criteria;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.trialway.criteria.Meaning.Word;
import org.trialway.knowledge.Concept;
import org.trialway.knowledge.Concept.Kind;
import org.trialway.knowledge.PerformanceScale;

/// Leaves out statements that are no demand of their own: those in parentheses behind another statement,
/// which may restate, widen or narrow it, and examples ("e.g. age over 65"). Points about running the study
/// stand anywhere, as they bar nobody.
///
/// Their words count as unread. Only the same state on another performance scale is safe to read: "ECOG 0-1 (Karnofsky
/// ≥ 70)" is either. Parentheses behind a title hold what it is about: "liver function (bilirubin ≤ 2 mg/dL)".
final class Asides {

    /// How far a "no" may stand before the last medicine of its list.
    private static final int DENIED = 20;

    private final Marks marks;
    private final Stance stance;
    private final List<Reading> kept = new ArrayList<>();
    private final Deque<Boolean> open = new ArrayDeque<>();
    private int asides;
    private boolean example;

    /// Whether the first illness named in this sentence is none in particular.
    private boolean anyIllness;

    private boolean begun;

    private Asides(Marks marks, Stance stance) {
        this.marks = marks;
        this.stance = stance;
    }

    /// The readings that stand, in text order; a new list.
    static List<Reading> without(Marks marks, Stance stance, List<Reading> readings) {
        var asides = new Asides(marks, stance);
        int at = 0;
        for (Reading reading : readings) {
            asides.pass(at, reading.from());
            asides.add(reading);
            at = reading.to();
        }
        return asides.kept;
    }

    private void pass(int from, int to) {
        for (int i = from; i < to; i++) {
            if (marks.is(i, Word.OPEN)) {
                boolean aside = !kept.isEmpty() && !isAfterTitle(i);
                open.push(aside);
                asides += aside ? 1 : 0;
            } else if (marks.is(i, Word.CLOSE) && !open.isEmpty()) {
                asides -= open.pop() ? 1 : 0;
                example = false;
            } else if (marks.isAny(i, Word.EXAMPLE, Word.STOP, Word.SEMICOLON)) {
                example = marks.is(i, Word.EXAMPLE);
                begun &= example;
            }
        }
    }

    private boolean isAfterTitle(int at) {
        return marks.is(at - 1, Word.TOPIC);
    }

    private void add(Reading reading) {
        boolean stands = (asides == 0 && !example)
                || reading.statement() instanceof Criterion.Administrative
                || isKindOfCancer(reading)
                || isCommonIllness(reading)
                || (asides == 0 && isIllness(reading) && isOfAnyIllness())
                || isTreatment(reading)
                || (!example && isDeniedMedicine(reading));
        if (!stands && !example && isMeasure(reading)) {
            kept.add(ofTheIllness(reading));
            return;
        }
        boolean besideScale = stands ? isListedScale(reading) : !example && isOtherScale(reading);
        if (stands && !besideScale) {
            anyIllness = begun
                    ? anyIllness
                    : isIllness(reading) && NameMarks.name(reading).equals("unspecified serious illness");
            begun = true;
            kept.add(reading);
        } else if (besideScale) {
            Reading before = kept.removeLast();
            var source = new Source.Words(marks.span(before.from(), reading.to()));
            var either = Combine.anyOf(List.of(before.statement(), reading.statement()), source);
            kept.add(new Reading(before.from(), reading.to(), either));
        }
    }

    /// "mesothelioma (epithelioid or biphasic)", "advanced (stage IV) melanoma": a cancer's cell type and
    /// stage are told in parentheses and narrow it.
    private boolean isKindOfCancer(Reading reading) {
        return Leaves.of(reading.statement()).stream()
                .allMatch(leaf -> leaf instanceof Criterion.Stage
                        || (leaf instanceof Criterion.Has has && isOfCancer(has.concept())));
    }

    /// "checkpoint inhibitors (including anti-PD-1)": [Mentions] tells which treatments are only examples.
    private boolean isTreatment(Reading reading) {
        return Leaves.of(reading.statement()).stream()
                .allMatch(leaf -> leaf instanceof Criterion.Has has
                        && (has.concept().kind() == Kind.THERAPY
                                || (example && has.concept().kind() == Kind.PROCEDURE)
                                || (example
                                        && has.concept().kind() == Kind.MEDICINE
                                        && CommonNames.has(has.concept()))));
    }

    /// "hemoglobin ≥ 9 g/dL (no transfusion within 14 days)": bars the medicine.
    private boolean isDeniedMedicine(Reading reading) {
        boolean medicine = stance == Stance.REQUIRE
                && Leaves.of(reading.statement()).stream()
                        .allMatch(leaf -> leaf instanceof Criterion.Has has
                                && has.concept().kind() == Kind.MEDICINE);
        for (int i = reading.from() - 1; medicine && i >= Math.max(0, reading.from() - DENIED); i--) {
            if (marks.is(i, Word.NOT)) {
                return true;
            }
            if (marks.isAny(i, Word.OPEN, Word.STOP, Word.SEMICOLON)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isOfCancer(Concept concept) {
        return concept.kind() == Kind.HISTOLOGY
                || concept.kind() == Kind.EXTENT
                || (concept.kind() == Kind.CANCER && !concept.name().equals("cancer"));
    }

    /// "cardiac disease (such as heart failure)": whoever has the example has what is barred.
    private static boolean isCommonIllness(Reading reading) {
        return Leaves.of(reading.statement()).stream()
                .allMatch(leaf -> leaf instanceof Criterion.Has has
                        && has.concept().kind() == Concept.Kind.CONDITION
                        && CommonNames.has(CommonNames.of(has.concept())));
    }

    private static boolean isIllness(Reading reading) {
        return NameMarks.isName(reading) && NameMarks.kind(reading) == Kind.CONDITION;
    }

    /// "uncontrolled illness, including …": a head that names no illness makes rules of its examples.
    private boolean isOfAnyIllness() {
        return !kept.isEmpty() && isIllness(kept.getLast()) && anyIllness;
    }

    /// "uncontrolled diabetes (fasting glucose > 10 mmol/L)", among exclusions: the value that bars those with it.
    private boolean isMeasure(Reading reading) {
        boolean test = Leaves.of(reading.statement()).stream().allMatch(leaf -> leaf instanceof Criterion.LabLimit);
        if (!test || stance != Stance.FORBID || kept.isEmpty()) {
            return false;
        }
        Reading before = kept.getLast();
        boolean illness = NameMarks.isName(before) && NameMarks.kind(before) == Kind.CONDITION;
        int open = marks.skip(before.to(), Word.NEUTRAL);
        return illness && marks.is(open, Word.OPEN) && marks.skip(open + 1, Word.NEUTRAL) == reading.from();
    }

    private Reading ofTheIllness(Reading reading) {
        Criterion limit = reading.statement();
        return new Reading(
                reading.from(), reading.to(), new Criterion.When(kept.getLast().statement(), limit, limit.source()));
    }

    /// Right behind the statement, with nothing but "or" in between.
    private boolean isOtherScale(Reading reading) {
        Reading before = kept.getLast();
        int open = marks.skip(before.to(), Word.NEUTRAL);
        boolean directly = marks.is(open, Word.OPEN) && marks.skip(open + 1, Word.NEUTRAL, Word.OR) == reading.from();
        return directly && isScale(before) && isScale(reading);
    }

    /// "Zubrod 0-1 Lansky 80-100%": scales for different people, unless "and" says that both are meant.
    private boolean isListedScale(Reading reading) {
        if (kept.isEmpty() || !isScale(kept.getLast()) || !isScale(reading)) {
            return false;
        }
        for (int i = kept.getLast().to(); i < reading.from(); i++) {
            boolean apart = marks.isAny(i, Word.NEUTRAL, Word.COMMA, Word.SEMICOLON, Word.SLASH, Word.STOP, Word.OR);
            if (!apart) {
                return false;
            }
        }
        return !scales(kept.getLast()).equals(scales(reading));
    }

    private static Set<PerformanceScale> scales(Reading reading) {
        return Leaves.of(reading.statement()).stream()
                .map(leaf -> ((Criterion.PerformanceStatus) leaf).scale())
                .collect(Collectors.toSet());
    }

    private static boolean isScale(Reading reading) {
        return Leaves.of(reading.statement()).stream().allMatch(leaf -> leaf instanceof Criterion.PerformanceStatus);
    }
}
