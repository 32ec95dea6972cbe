package org.trialway.criteria;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.trialway.criteria.Criterion.Administrative;
import org.trialway.criteria.Meaning.Word;
import org.trialway.knowledge.Concept.Kind;
import org.trialway.text.Span;

/// What an item's readings leave over: which words are neutral, which join readings, and which nobody read.
final class Residue {

    /// How an item's readings are joined.
    enum Link {
        LIST,
        OR
    }

    private static final Set<Word> NEUTRAL = EnumSet.of(
            Word.NEUTRAL,
            Word.TOPIC,
            Word.COMMA,
            Word.SEMICOLON,
            Word.STOP,
            Word.COLON,
            Word.DASH,
            Word.SLASH,
            Word.OPEN,
            Word.CLOSE,
            Word.TO,
            Word.FROM,
            Word.NOTHING_ASKED,
            Word.FOLLOWING,
            Word.ALL_OF,
            Word.EVERY_COHORT,
            Word.EQUALS);

    /// Names of a subject that a reading speaks of already: "good PERFORMANCE STATUS (ECOG 0-1)".
    private static final Set<Word> NAMES = EnumSet.of(Word.PERFORMANCE, Word.AGE, Word.LIFE);

    private final Marks marks;
    private final Stance stance;
    private final List<Reading> readings;
    private final Set<Administrative.Point> points = EnumSet.noneOf(Administrative.Point.class);
    private final Set<Word> named = EnumSet.noneOf(Word.class);
    private final List<Span> unread = new ArrayList<>();
    private final boolean measured;
    private boolean or;
    private boolean other;
    private boolean negated;

    Residue(Marks marks, Stance stance, List<Reading> readings) {
        this.marks = marks;
        this.stance = stance;
        this.readings = readings;
        this.measured = isMeasured();
        findPoints();
        readings.forEach(reading -> Leaves.of(reading.statement()).forEach(this::name));
        if (readings.isEmpty() && marks.has(Word.NOTHING_ASKED)) {
            named.addAll(NAMES); // "Life expectancy: not specified"
        }
        int next = 0;
        int at = 0;
        while (at < marks.size()) {
            if (next < readings.size() && readings.get(next).from() == at) {
                at = readings.get(next).to();
                next++;
            } else {
                at = leftOver(at, next);
            }
        }
        findMixedLinks();
    }

    /// Points are kept apart from other readings: their companions are neutral only where nothing else is said.
    private void findPoints() {
        for (Reading reading : readings) {
            if (!(reading.statement() instanceof Administrative point)) {
                points.clear();
                return;
            }
            points.add(point.point());
        }
    }

    private void name(Criterion leaf) {
        if (leaf instanceof Criterion.PerformanceStatus) {
            named.add(Word.PERFORMANCE);
        } else if (leaf instanceof Criterion.Age) {
            named.add(Word.AGE);
        } else if (leaf instanceof Criterion.LifeExpectancy) {
            named.add(Word.LIFE);
        }
    }

    private int leftOver(int at, int next) {
        int afterTime = measured ? MeasuringTime.end(marks, at) : at;
        if (afterTime > at) {
            return afterTime;
        }
        if (isCase(at, next)) {
            unread.add(marks.span(at));
            return at + 1;
        }
        if (!isNeutral(at)
                && !isLink(at, next)
                && !isNegation(at, next)
                && !isCompanion(at)
                && !standsBesideNames(at)) {
            unread.add(marks.span(at));
        }
        return at + 1;
    }

    /// "ovarian cancer: 2-4 prior treatments" is a rule for those with that cancer only.
    private boolean isCase(int at, int next) {
        return marks.is(at, Word.COLON)
                && next > 0
                && next < readings.size()
                && NameMarks.isName(readings.get(next - 1));
    }

    private boolean isNeutral(int at) {
        Meaning meaning = marks.at(at);
        boolean own = switch (stance) {
            case REQUIRE -> meaning == Word.DEMAND || meaning == Word.ADEQUATE;
            case FORBID -> meaning == Word.INADEQUATE || meaning == Word.ONE_OF || isExclusion(at);
        };
        return own || NEUTRAL.contains(meaning) || (NAMES.contains(meaning) && named.contains(meaning));
    }

    /// "Patients with creatinine above 2 mg/dL are excluded", in one sentence.
    private boolean isExclusion(int at) {
        boolean says = marks.is(at, Word.EXCLUDED)
                || (marks.has(Word.EXCLUDED) && marks.words(at).equals(List.of("if")));
        return says && marks.isOneSentence();
    }

    /// "and", "or" and their like. One at an end goes on in another item; [Neighbours] looks there.
    private boolean isLink(int at, int next) {
        boolean between = next > 0 && next < readings.size();
        if (marks.is(at, Word.AND)) {
            return stance == Stance.REQUIRE || !between;
        }
        if (!marks.isAny(at, Word.OR, Word.AND_OR)) {
            return false;
        }
        if (!between) {
            return isLast(at) || isFirst(at);
        }
        or = true;
        return stance == Stance.FORBID || marks.is(at, Word.OR);
    }

    private boolean isFirst(int at) {
        return marks.skip(0, Word.OPEN, Word.DASH, Word.NEUTRAL) == at;
    }

    /// A list may go on in the next item: "…; and".
    private boolean isLast(int at) {
        return marks.skip(at + 1, Word.COMMA, Word.SEMICOLON, Word.STOP, Word.NEUTRAL) >= marks.size();
    }

    /// "No ECOG above 2": only where nothing else is read, and never twice.
    private boolean isNegation(int at, int next) {
        boolean only = readings.size() == 1 && next == 0 && stance == Stance.REQUIRE && !negated;
        if (!only || !marks.is(at, Word.NOT)) {
            return false;
        }
        negated = marks.skip(at + 1, Word.NEUTRAL) == readings.getFirst().from();
        return negated;
    }

    /// Words that only say when or how a thing named was had, where nothing but names is read.
    private boolean standsBesideNames(int at) {
        return !readings.isEmpty()
                && readings.stream().allMatch(NameMarks::isName)
                && (NameWords.standBesideNames(marks.words(at)) || isSubject(at));
    }

    /// "pregnant WOMEN".
    private boolean isSubject(int at) {
        return stance == Stance.FORBID
                && marks.at(at) instanceof Meaning.SexName
                && readings.stream().allMatch(reading -> NameMarks.kind(reading) == Kind.REPRODUCTIVE);
    }

    private boolean isCompanion(int at) {
        return !points.isEmpty()
                && marks.words(at).stream()
                        .allMatch(word -> points.stream().anyMatch(point -> PointWords.isCompanion(point, word)));
    }

    /// Values that are read anew for a study, among requirements.
    private boolean isMeasured() {
        return stance == Stance.REQUIRE
                && !readings.isEmpty()
                && readings.stream()
                        .noneMatch(reading -> Leaves.of(reading.statement()).stream()
                                .anyMatch(leaf -> !(leaf instanceof Criterion.LabLimit)
                                        && !(leaf instanceof Criterion.PerformanceStatus)));
    }

    /// "A or B" is read, and so is "A, B or C"; "A and B or C" could be grouped in two ways.
    private void findMixedLinks() {
        if (!or || stance == Stance.FORBID) {
            return;
        }
        for (int i = 1; i < readings.size(); i++) {
            int from = readings.get(i - 1).to();
            int to = readings.get(i).from();
            boolean joins = contains(from, to, Word.OR) || contains(from, to, Word.COMMA);
            other |= !joins
                    || contains(from, to, Word.AND)
                    || contains(from, to, Word.STOP)
                    || contains(from, to, Word.SEMICOLON);
        }
        if (other) {
            int first = readings.getFirst().to() - 1;
            int last = readings.getLast().from() + 1; // a reading may lie inside another: "ANC/platelets"
            unread.add(marks.span(Math.min(first, last - 1), Math.max(first + 1, last)));
        }
    }

    private boolean contains(int from, int to, Word word) {
        for (int i = from; i < to; i++) {
            if (marks.is(i, word)) {
                return true;
            }
        }
        return false;
    }

    /// The words nobody read, in text order; a new list.
    List<Span> unread() {
        return new ArrayList<>(unread);
    }

    Link link() {
        return or && !other ? Link.OR : Link.LIST;
    }

    boolean isNegated() {
        return negated;
    }

    /// Whether the words say outright that nothing is asked: "male or female", "not specified".
    boolean saysNothingAsked() {
        return marks.has(Word.NOTHING_ASKED);
    }
}
