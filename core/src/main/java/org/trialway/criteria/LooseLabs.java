package org.trialway.criteria;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trialway.criteria.Meaning.Word;
import org.trialway.knowledge.Comparison;
import org.trialway.knowledge.Lab;
import org.trialway.knowledge.LabLimits;

/// Limits that stand apart from the name of their test: "haemoglobin for people with kidney cancer: ≥ 9 g/dL", "at
/// least 1,500 neutrophils per microlitre", "creatinine OR clearance (…) ≤ 1.5 × ULN OR ≥ 30 mL/min".
///
/// A reading covers the limit alone. The name and what stands between stay unread, so that such an item is only
/// [Criterion.PartlyUnderstood] and turns nobody away. A limit counts only where it can be one on that test and turns
/// away on the side on which studies do.
final class LooseLabs {

    /// So many marks may part a name from its limit.
    private static final int FARTHEST = 30;

    private static final int NEAR = 8;

    private static final Set<String> GRADES =
            Set.of("grade", "grades", "class", "stage", "ctcae", "score", "ecog", "nyha");

    /// Units that name what they count: "100,000 platelets/mm3".
    private static final Map<String, Lab> COUNTED = Map.of(
            "neutrophils", Lab.ANC,
            "granulocytes", Lab.ANC,
            "platelets", Lab.PLATELETS,
            "leukocytes", Lab.WBC,
            "lymphocytes", Lab.LYMPHOCYTES);

    private final Marks marks;
    private final Stance stance;
    private final List<Reading> strict;
    private final List<Reading> found = new ArrayList<>();

    /// Tests named and not yet limited, in text order.
    private final Set<Lab> open = new LinkedHashSet<>();

    private final Set<Lab> limited = new LinkedHashSet<>();
    private int named;
    private boolean denied;
    private boolean or;

    private LooseLabs(Marks marks, Stance stance, List<Reading> strict) {
        this.marks = marks;
        this.stance = stance;
        this.strict = strict;
    }

    /// With the limits that no rule has read.
    ///
    /// @param readings what the rules read, in text order
    static List<Reading> added(Marks marks, Stance stance, List<Reading> readings) {
        boolean named = false;
        for (int i = 0; i < marks.size() && !named; i++) {
            named = marks.at(i) instanceof Meaning.LabName;
        }
        return named ? new LooseLabs(marks, stance, readings).all() : readings;
    }

    private List<Reading> all() {
        int next = 0;
        int at = 0;
        while (at < marks.size()) {
            if (next < strict.size() && strict.get(next).from() <= at) {
                pass(strict.get(next));
                at = Math.max(at + 1, strict.get(next).to());
                next++;
            } else {
                int end = next < strict.size() ? strict.get(next).from() : marks.size();
                at = step(at, end);
            }
        }
        if (found.isEmpty()) {
            return strict;
        }
        found.addAll(strict);
        found.sort(Comparator.comparingInt(Reading::from));
        return new ArrayList<>(found);
    }

    /// A limit of another kind ends what was open; names of illnesses and treatments may stand between.
    private void pass(Reading reading) {
        if (!NameMarks.isName(reading) && !(reading.statement() instanceof Criterion.Sex)) {
            forget();
        }
    }

    private void forget() {
        open.clear();
        limited.clear();
        or = false;
    }

    private int step(int at, int end) {
        Meaning meaning = marks.at(at);
        if (meaning == Word.STOP || (meaning == Word.SEMICOLON && !(marks.at(at + 1) instanceof Meaning.SexName))) {
            forget();
            denied = false;
        } else if (meaning == Word.NOT) {
            denied = true;
        } else if (meaning == Word.OR || meaning == Word.AND_OR) {
            or = true;
        } else if (meaning instanceof Meaning.LabName name) {
            name(at, name.labs());
        } else if (at - named <= FARTHEST || open.isEmpty()) {
            Reading reading = limit(at, end);
            if (reading != null) {
                found.add(reading);
                return reading.to();
            }
        }
        return at + 1;
    }

    private void name(int at, List<Lab> labs) {
        if (!limited.isEmpty()) {
            forget();
        }
        open.addAll(labs);
        named = at;
    }

    private @Nullable Reading limit(int at, int end) {
        boolean within = marks.is(at, Word.WITHIN);
        if (within || marks.isAny(at, Word.NORMAL)) {
            Reading normal = normal(at, within ? at + 1 : at);
            if (normal != null) {
                return normal;
            }
        }
        Bounds bounds = bounds(at);
        if (bounds == null || bounds.end() > end || isOther(at, bounds) || isFar(at, bounds)) {
            return null;
        }
        Set<Lab> names = open.isEmpty() || isNamedNext(bounds) ? after(bounds) : open;
        List<Lab> fitting = new ArrayList<>();
        Bounds sided = bounds;
        for (Lab lab : names) {
            Bounds meant = sided(lab, bounds);
            if (meant != null && !(limited.contains(lab) && names.size() > 1)) {
                fitting.add(lab);
                sided = meant;
            }
        }
        return fitting.isEmpty() ? null : reading(at, sided, fitting, names.equals(open));
    }

    private @Nullable Reading reading(int at, Bounds bounds, List<Lab> labs, boolean isOpen) {
        Reading reading = LabRecogniser.bounded(marks, at, new LabNameList(labs, or && labs.size() > 1, at), bounds);
        if (reading == null) {
            return null;
        }
        if (isOpen) {
            limited.addAll(labs);
        }
        boolean turned = isTurned(labs.getFirst(), bounds);
        return new Reading(at, reading.to(), turned ? Opposite.of(reading.statement()) : reading.statement());
    }

    /// "≥ ≥ 90" says it twice.
    private @Nullable Bounds bounds(int at) {
        int start = marks.at(at) instanceof Meaning.Limit one && one.equals(marks.at(at + 1)) ? at + 1 : at;
        Bounds bounds = Bounds.at(marks, start);
        return bounds == null || bounds.either() || bounds.ofAge() ? null : bounds;
    }

    /// A number without a unit belongs only to what stands near; a range among exclusions says what is fine.
    private boolean isFar(int at, Bounds bounds) {
        boolean two = bounds.bounds().size() > 1;
        boolean bare = !bounds.bounds().getFirst().quantity().hasUnit();
        return (two && stance == Stance.FORBID) || (bare && !open.isEmpty() && at - named > NEAR);
    }

    /// "WBC 3,000 or more with at least 1,500 granulocytes".
    private boolean isNamedNext(Bounds bounds) {
        return !bounds.bounds().getFirst().quantity().hasUnit()
                && marks.at(bounds.end()) instanceof Meaning.LabName
                && isFree(bounds.end() + 1);
    }

    /// A grade, a time or an age, whatever the number.
    private boolean isOther(int at, Bounds bounds) {
        boolean graded = at > 0 && (marks.hasOneOf(at - 1, GRADES) || marks.is(at - 1, Word.AGE));
        return graded
                || marks.isAny(bounds.end(), Word.OF_AGE, Word.AGE)
                || marks.at(bounds.end()) instanceof Meaning.Time;
    }

    /// The tests named right behind a limit, "> 2 × normal AST or ALT"; or in its unit.
    private Set<Lab> after(Bounds bounds) {
        Set<Lab> labs = new LinkedHashSet<>();
        if (bounds.bounds().size() == 1 && bounds.bounds().getFirst().comparison() != Comparison.EQUAL) {
            marks.words(bounds.end() - 1).stream()
                    .filter(COUNTED::containsKey)
                    .map(COUNTED::get)
                    .forEach(labs::add);
            LabNameList names = LabNameList.at(marks, marks.skip(bounds.end(), Word.NEUTRAL));
            if (labs.isEmpty() && names != null && isFree(names.end())) {
                labs.addAll(names.labs());
            }
        }
        return labs;
    }

    /// Whether no limit of its own follows a name.
    private boolean isFree(int at) {
        int next = marks.skip(at, Word.NEUTRAL, Word.COLON, Word.DEMAND, Word.OPEN);
        return !(marks.at(next) instanceof Meaning.Limit) && marks.number(next) == null && !marks.is(next, Word.WITHIN);
    }

    /// The limit with a side where the text leaves it out, "creatinine 2 × ULN"; null where it cannot be one.
    private @Nullable Bounds sided(Lab lab, Bounds bounds) {
        List<Bounds.Bound> sides = new ArrayList<>();
        for (Bounds.Bound bound : bounds.bounds()) {
            LabValues.Value value = LabValues.of(lab, bound.quantity());
            if (value == null) {
                return null;
            }
            boolean bare = bound.comparison() == Comparison.EQUAL;
            if (bare && !bound.quantity().hasUnit()) {
                return null;
            }
            sides.add(bare ? new Bounds.Bound(side(lab), bound.quantity()) : bound);
        }
        var sided = new Bounds(sides, false, false, bounds.end());
        return sides.size() == 2 || isSensible(lab, sides.getFirst().comparison()) || isTurned(lab, sided)
                ? sided
                : null;
    }

    private Comparison side(Lab lab) {
        boolean low = LabLimits.isFloor(lab) == (stance == Stance.REQUIRE);
        return stance == Stance.REQUIRE
                ? low ? Comparison.AT_LEAST : Comparison.AT_MOST
                : LabLimits.isFloor(lab) ? Comparison.LESS_THAN : Comparison.MORE_THAN;
    }

    /// Whether people are turned away on the usual side of such a limit.
    private boolean isSensible(Lab lab, Comparison comparison) {
        boolean lower = comparison == Comparison.AT_LEAST || comparison == Comparison.MORE_THAN;
        return (stance == Stance.REQUIRE) == (lower == LabLimits.isFloor(lab));
    }

    /// "No QTc above 480 ms" among requirements.
    private boolean isTurned(Lab lab, Bounds bounds) {
        return denied
                && stance == Stance.REQUIRE
                && bounds.bounds().size() == 1
                && !isSensible(lab, bounds.bounds().getFirst().comparison());
    }

    /// "creatinine** within institutional upper limit of normal", "LVEF must be (…) normal".
    private @Nullable Reading normal(int at, int start) {
        if (open.isEmpty() || !limited.isEmpty() || stance == Stance.FORBID || at - named > 6) {
            return null;
        }
        Bounds most = Bounds.at(marks, start);
        boolean limit = most != null
                && most.bounds().size() == 1
                && most.bounds().getFirst().quantity().unit() == Word.ULN;
        int end = limit && most != null ? most.end() : marks.is(start, Word.NORMAL) ? start + 1 : -1;
        if (end < 0) {
            return null;
        }
        limited.addAll(open);
        if (limit && most != null) {
            var bound = new Bounds.Bound(
                    Comparison.AT_MOST, most.bounds().getFirst().quantity());
            return LabRecogniser.bounded(
                    marks,
                    at,
                    new LabNameList(List.copyOf(open), or, at),
                    new Bounds(List.of(bound), false, false, end));
        }
        return LabRecogniser.normal(marks, at, new LabNameList(List.copyOf(open), or, at), end);
    }
}
