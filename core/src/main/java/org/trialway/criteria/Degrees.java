package org.trialway.criteria;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trialway.criteria.Meaning.Word;
import org.trialway.knowledge.Concept.Kind;
import org.trialway.text.Span;

/// "active", "uncontrolled" before a name, shared by the names of its list; "requiring treatment", "(NYHA III-IV)"
/// behind one. What is so narrowed can turn nobody away by itself.
final class Degrees {

    /// Begin a clause that narrows the name before it.
    private static final Set<String> NARROWS =
            Set.of(("requiring requires require required needing that which who causing resulting grade nyha class "
                            + "considered judged deemed interfering interfere likely ctcae unresponsive refractory not without "
                            + "compromising sufficient necessitating leading despite would could might may involving manifested "
                            + "if when where for precluding precludes impairing impairs limiting limits affecting preventing "
                            + "contraindicating contraindicates compromises causes necessitates receiving targeting new due caused "
                            + "secondary associated attributed attributable related "
                            + "inadequately insufficiently incompletely poorly needs whose")
                    .split(" "));

    /// Begin a clause in which commas end nothing: "that, in the opinion of the investigator, would …".
    private static final Set<String> CLAUSE = Set.of("that", "which", "who");

    private static final Set<String> PASSED =
            Set.of(("intercurrent underlying known other systemic primary medical existing coexisting congenital "
                            + "acquired any disease")
                    .split(" "));

    /// "NYHA CLASS II-IV heart failure", "GRADE 3 bleeding".
    private static final Set<String> GRADES =
            Set.of("nyha", "new", "york", "heart", "association", "class", "grade", "grades", "stage");

    private static final Set<String> ROMANS =
            Set.of("i", "ii", "iii", "iv", "v", "functional", "classification", "ctcae", "higher", "greater", "above");

    /// Degrees that a list of illnesses shares; "acute" and "chronic" belong to one name.
    private static final Set<String> OF_LISTS =
            Set.of(("active uncontrolled symptomatic severe serious significant untreated unstable persistent poorly "
                            + "inadequately uncontrollable")
                    .split(" "));

    private static final Pattern ADJECTIVE = Pattern.compile("[a-z-]{3,}(al|ic|ous|ive|ar|ary|ular|atic)");

    /// Beside a degree and an "or": whoever ever had the illness is meant.
    private static final Set<String> EVER =
            Set.of("prior previous previously past history known suspected ever".split(" "));

    private static final Set<String> PLANS =
            Set.of("planned plans plan planning anticipated anticipation scheduled expected anticipates".split(" "));

    private static final int PLANS_NEAR = 6;

    private static final Set<String> TOLD =
            Set.of("in as per cycle day according by see i.e ie also known including".split(" "));

    private static final Set<String> ANY = Set.of("any", "all");

    private static final Set<String> OF_TIME = Set.of(
            "active acute chronic concurrent concomitant current ongoing currently known suspected new recent latent"
                    .split(" "));

    private static final Set<String> ACUTE = Set.of("acute", "active");
    private static final Set<String> CHRONIC = Set.of("chronic", "inactive");

    /// Begin a grade, which belongs to the one name before it.
    private static final Set<String> GRADED = Set.of("grade", "grades", "nyha", "class", "ctcae", "new");

    private static final int LONGEST = 30;

    /// How many words may part a name from its clause.
    private static final int BESIDE = 3;

    private final NameMarks scope;
    private final Stance stance;
    private final List<Reading> readings;

    private Degrees(NameMarks scope, Stance stance, List<Reading> readings) {
        this.scope = scope;
        this.stance = stance;
        this.readings = readings;
    }

    static void apply(NameMarks scope, Stance stance, List<Reading> readings) {
        var degrees = new Degrees(scope, stance, readings);
        degrees.before();
        degrees.behind();
    }

    private void before() {
        Span shared = null;
        for (int i = 0; i < readings.size(); i++) {
            Reading one = readings.get(i);
            int first = i == 0 ? 0 : readings.get(i - 1).to();
            int found = NameMarks.isName(one) ? leftmost(one.from(), first) : -1;
            found = found < 0 ? planned(one, first) : found;
            int degree = found >= 0 && coversAll(found, one.from(), first) ? -1 : found;
            boolean goesOn = i > 0 && NameMarks.isTimed(one) && scope.isList(first, one.from());
            Span own = NameMarks.isTimed(one) && one.statement() instanceof Criterion.Qualified ? inName(one) : null;
            if (degree >= 0) {
                shared = scope.marks().span(degree, one.from());
                readings.set(i, new Reading(degree, one.to(), qualified(one, shared, degree)));
            } else if (own != null) {
                shared = own;
            } else if (goesOn && shared != null) {
                // "symptomatic heart failure, unstable angina": the second has a degree of its own.
                if (!hasOwnDegree(one)) {
                    readings.set(i, new Reading(one.from(), one.to(), qualified(one, shared, one.from())));
                }
            } else {
                shared = null;
            }
        }
    }

    /// "UNCONTROLLED pleural effusion" is a name of the tables, and its first word is meant for the whole list.
    private @Nullable Span inName(Reading one) {
        String first = scope.marks().words(one.from()).getFirst();
        int start = scope.marks().span(one.from()).start();
        return OF_LISTS.contains(first) ? new Span(start, start + first.length()) : null;
    }

    /// "PLANNED surgery", "anticipation of NEED FOR surgery", "NO PLANS FOR resection": what is to come, not what was.
    private int planned(Reading one, int first) {
        boolean treatment = NameMarks.isName(one) && NameMarks.isTreatment(NameMarks.kind(one));
        for (int i = one.from() - 1; treatment && i >= Math.max(first, one.from() - PLANS_NEAR); i--) {
            if (scope.isOneOf(i, PLANS)) {
                return i;
            }
            if (scope.marks().isAny(i, Word.STOP, Word.SEMICOLON, Word.COMMA, Word.WITHIN)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean hasOwnDegree(Reading one) {
        return OF_LISTS.contains(scope.marks().words(one.from()).getFirst())
                && !(one.statement() instanceof Criterion.Qualified);
    }

    private Criterion qualified(Reading one, Span words, int from) {
        return new Criterion.Qualified(
                one.statement(), words, new Source.Words(scope.marks().span(from, one.to())));
    }

    /// The first of the degrees right before a name: "severe or uncontrolled"; a comma may part them from one that
    /// the name begins with: "active, non-infectious pneumonitis".
    private int leftmost(int at, int first) {
        Marks marks = scope.marks();
        String own = at < marks.size() ? marks.words(at).getFirst() : "";
        boolean begun = NameWords.isDegree(own) || own.startsWith("non");
        int leftmost = -1;
        for (int i = at - 1; i >= first; i--) {
            if (isDegree(i)) {
                leftmost = i;
            } else if (leftmost < 0 && isAdjective(i)) {
                begun = true;
            } else if (!isPassed(i)
                    && !isOfGrade(i)
                    && !isBracket(i, leftmost)
                    && ((leftmost < 0 && !begun) || !isJoin(i))) {
                return leftmost;
            }
        }
        return leftmost;
    }

    /// "uncontrolled BACTERIAL, FUNGAL OR VIRAL infections": kinds of the illness, told by their ends.
    private boolean isAdjective(int at) {
        Marks marks = scope.marks();
        return marks.is(at, Word.UNKNOWN)
                && marks.words(at).size() == 1
                && ADJECTIVE.matcher(marks.words(at).getFirst()).matches();
    }

    /// "PRIOR OR concurrent", "active OR HISTORY OF", "active, KNOWN OR SUSPECTED", "ACUTE OR CHRONIC": with both,
    /// nobody who has it is left out.
    private boolean coversAll(int from, int at, int first) {
        Marks marks = scope.marks();
        int start = Math.max(first, from - 2);
        boolean joined =
                scope.has(start, at, Word.OR) || scope.has(start, at, Word.AND_OR) || scope.has(start, at, Word.SLASH);
        boolean both = false;
        boolean acute = false;
        boolean chronic = false;
        for (int i = start; i < at; i++) {
            if (marks.at(i) instanceof Meaning.Degree && !scope.isOneOf(i, OF_TIME)) {
                return false; // "prior or concurrent SIGNIFICANT …"
            }
            both |= scope.isOneOf(i, EVER);
            acute |= scope.isOneOf(i, ACUTE);
            chronic |= scope.isOneOf(i, CHRONIC);
        }
        return joined && (both || (acute && chronic && at - from <= 4)) && !marks.is(from - 1, Word.OPEN);
    }

    private boolean isDegree(int at) {
        return scope.marks().at(at) instanceof Meaning.Degree
                || GRADES.containsAll(scope.marks().words(at));
    }

    /// "(NON-INFECTIOUS) pneumonitis", "New York Heart Association (NYHA) class III".
    private boolean isBracket(int at, int leftmost) {
        return scope.marks().is(at, Word.CLOSE)
                ? at > 1 && isDegree(at - 1) && scope.marks().is(at - 2, Word.OPEN)
                : scope.marks().is(at, Word.OPEN) && leftmost == at + 1;
    }

    private boolean isJoin(int at) {
        return scope.marks().isAny(at, Word.OR, Word.AND_OR, Word.AND, Word.COMMA, Word.SLASH);
    }

    private boolean isOfGrade(int at) {
        Marks marks = scope.marks();
        return marks.number(at) != null
                || marks.at(at) instanceof Meaning.Limit
                || marks.at(at) instanceof Meaning.LimitAfter
                || marks.isAny(at, Word.DASH, Word.TO)
                || ROMANS.containsAll(marks.words(at))
                || (at > 0
                        && marks.isAny(at, Word.OR, Word.AND, Word.SLASH)
                        && (ROMANS.containsAll(marks.words(at - 1)) || marks.number(at - 1) != null));
    }

    /// Between a degree and its name: "uncontrolled INTERCURRENT illness", "active, KNOWN infection".
    private boolean isPassed(int at) {
        return scope.marks().is(at, Word.NEUTRAL)
                || PASSED.containsAll(scope.marks().words(at));
    }

    /// A clause behind the last name of a list is meant for those before it too: "HBV or HCV requiring treatment".
    private void behind() {
        int free = 0;
        for (int i = 0; i < readings.size(); i++) {
            Span words = isNarrowed(readings.get(i)) ? behind(i) : null;
            if (words == null) {
                continue;
            }
            int first = i;
            while (first > free && !isAside(i) && !isGraded(i) && isRun(readings.get(first - 1), readings.get(first))) {
                first--;
            }
            for (int j = first; j <= i; j++) {
                Reading one = readings.get(j);
                readings.set(j, new Reading(one.from(), one.to(), qualified(one, words, one.from())));
            }
            free = i + 1;
        }
    }

    /// Nobody asks for an illness: among requirements it is barred as well. What treatment is asked for, is asked for
    /// whatever it did.
    private boolean isNarrowed(Reading one) {
        return NameMarks.isTimed(one) && (stance == Stance.FORBID || NameMarks.kind(one) == Kind.CONDITION);
    }

    private boolean isGraded(int index) {
        int start = clauseStart(readings.get(index).to());
        return start < scope.marks().size() && scope.isOneOf(start, GRADED);
    }

    private boolean isAside(int index) {
        return scope.marks().is(readings.get(index).to(), Word.OPEN);
    }

    private boolean isRun(Reading before, Reading one) {
        return NameMarks.isTimed(before)
                && (NameMarks.kind(before) == NameMarks.kind(one) || areTreatments(before, one))
                && scope.isList(before.to(), one.from())
                && !scope.has(before.to(), one.from(), Word.OPEN)
                && !scope.has(before.to(), one.from(), Word.EXAMPLE);
    }

    /// "(as judged by the investigator)", "(Cycle 1, Day 1)", "(of any grade)" narrow nothing.
    private boolean isTold(int start, int end) {
        return scope.isOneOf(start, TOLD) || (scope.hasWord(start, end, ANY) && scope.hasWord(start, end, GRADED));
    }

    private static boolean areTreatments(Reading before, Reading one) {
        return NameMarks.isTreatment(NameMarks.kind(before)) && NameMarks.isTreatment(NameMarks.kind(one));
    }

    private @Nullable Span behind(int index) {
        Marks marks = scope.marks();
        int at = afterShortForm(readings.get(index).to());
        boolean aside = marks.is(at, Word.OPEN);
        int start = aside ? at + 1 : clauseStart(at);
        int next = index + 1 < readings.size() ? readings.get(index + 1).from() : marks.size();
        if (start >= next) {
            return null;
        }
        boolean clause = aside || CLAUSE.containsAll(marks.words(start));
        int end = start;
        while (end < marks.size() && end - start < LONGEST && !isEnd(end, clause) && !isNextOfList(end, index)) {
            end++;
        }
        boolean narrows = aside
                ? end - start > 2 && !marks.is(start, Word.EXAMPLE) && !isTold(start, end)
                : end > start
                        && (NARROWS.contains(marks.words(start).getFirst())
                                || isOfKind(
                                        readings.get(index), marks.words(start).getFirst()));
        return narrows ? marks.span(start, end) : null;
    }

    /// "hepatitis B WITH detectable virus", "radiotherapy TO the lung".
    private static boolean isOfKind(Reading one, String word) {
        return switch (NameMarks.kind(one)) {
            case CONDITION -> word.equals("with");
            case PROCEDURE -> word.equals("to") && NameMarks.name(one).endsWith("radiotherapy");
            default -> false;
        };
    }

    /// "transplantation (HSCT) requiring …": a short form parts nothing.
    private int afterShortForm(int at) {
        Marks marks = scope.marks();
        return marks.is(at, Word.OPEN) && marks.is(at + 2, Word.CLOSE) ? at + 3 : at;
    }

    /// "treatment RECEIVED for …", "heart failure ≥ NYHA II": words that stand before the clause.
    private int clauseStart(int at) {
        Marks marks = scope.marks();
        int start = at;
        while (start < marks.size() && start - at < BESIDE && isBeside(start)) {
            start++;
        }
        return start;
    }

    private boolean isBeside(int at) {
        Marks marks = scope.marks();
        boolean limit = marks.at(at) instanceof Meaning.Limit || marks.at(at) instanceof Meaning.LimitAfter;
        boolean of = marks.words(at).getFirst().equals("of") && at + 1 < marks.size() && scope.isOneOf(at + 1, GRADED);
        return limit
                || of
                || (NameWords.standBesideNames(marks.words(at))
                        && !NARROWS.contains(marks.words(at).getFirst()));
    }

    /// The clause may name things of its own; the next name of the list is none of them.
    private boolean isNextOfList(int at, int index) {
        return index + 1 < readings.size()
                && readings.get(index + 1).from() == at
                && scope.marks().isAny(at - 1, Word.OR, Word.AND, Word.AND_OR, Word.COMMA);
    }

    private boolean isEnd(int at, boolean aside) {
        Marks marks = scope.marks();
        return marks.isAny(at, Word.CLOSE, Word.STOP)
                || scope.isExcept(at)
                || (!aside && marks.isAny(at, Word.COMMA, Word.SEMICOLON, Word.OPEN, Word.WITHIN));
    }
}
