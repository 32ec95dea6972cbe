package org.trialway.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.trialway.criteria.Criterion.Administrative;
import org.trialway.criteria.Criterion.Administrative.Point;
import org.trialway.criteria.Meaning.Word;
import org.trialway.knowledge.Concept.Kind;

/// Keeps the points about running the study that are made, and leaves out those that are only said in passing: the
/// consent a time is counted from, the tissue a marker was found in, the study doctor who assessed a scan.
///
/// Left out, their words stay unread, so that nothing is taken as understood that was not.
final class Points {

    private static final Set<String> COUNTED_FROM =
            words("time times day days since after until when following at prior before moment");

    private static final Set<String> FOR = words("to for");

    private static final Set<String> EITHER = words("one following");

    private static final Set<String> DATE = words("date dates");

    private static final Set<String> SIGNED = words("sign signs signed signing and");

    private static final Set<String> OFFERED =
            words("provide provided providing provision available availability archival archive archived fresh submit "
                    + "submitted submission willing willingness undergo agree agrees agreed consent obtain obtained "
                    + "obtaining sufficient adequate acceptable access accessible mandatory able sent collected collection "
                    + "supply supplied retrieve donate donation required need must");

    private static final Set<String> OFFERED_OUTRIGHT = words("provide provided providing provision available "
            + "availability archival archive archived submit submitted submission willing agree acceptable adequate "
            + "consent access sufficient must");

    private static final Set<String> REFUSED =
            words("unwilling unable refuse refuses refusal lack lacking inability insufficient inadequate unavailable");

    private static final Set<String> TAKEN_PART =
            words("participate participates participated participating participation participant enrolled enrol enroll "
                    + "enrollment enrolment enrolling taking taken took part involved involvement included concurrent "
                    + "concurrently simultaneous simultaneously ongoing currently receiving received entered");

    private static final Set<String> CONSEQUENCE =
            words("interfere interferes interfering interference risk risks safety safe unsafe unsuitable suitable "
                    + "inappropriate appropriate jeopardize jeopardizes jeopardise compromise compromises confound confounds "
                    + "preclude precludes prohibit prohibits prevent prevents ineligible interest hazard hazardous impair "
                    + "impairs participation participate participating undesirable affect affects interact limit limits "
                    + "unacceptable candidate unfit increase contraindicate contraindicates willing comply complicate "
                    + "influence alter enrollment enrolment inclusion");

    private static final Set<String> OF_LIFE =
            words("social sociological sociologic sociologically familial family geographic geographical logistical "
                    + "logistic psychosocial situation situations circumstances");

    private static final Set<String> BIOPSY = words("fresh undergo willing agree agrees provide mandatory consent");

    private static final Set<String> NOTE = words("note notes");

    private static final int NEAR = 6;

    private final NameMarks scope;
    private final Stance stance;
    private final boolean illness;
    private final boolean beside;
    private final boolean named;
    private final boolean alone;

    /// Where tissue is named.
    private final NavigableSet<Integer> tissues = new TreeSet<>();

    private Points(Marks marks, Stance stance, List<Reading> readings) {
        this.scope = new NameMarks(marks);
        this.stance = stance;
        this.illness = readings.stream().anyMatch(Points::isIllness);
        this.beside = readings.stream().anyMatch(Points::isOfChildrenOrTissue);
        this.named = readings.stream().anyMatch(NameMarks::isName);
        this.alone = readings.stream().allMatch(other -> other.statement() instanceof Administrative);
        readings.stream().filter(Points::isOfTissue).forEach(tissue -> tissues.add(tissue.from()));
    }

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }

    /// The readings without points made in passing, in text order; a new list.
    static List<Reading> made(Marks marks, Stance stance, List<Reading> readings) {
        if (readings.stream().noneMatch(Points::isOfStudyConduct)) {
            return readings;
        }
        var points = new Points(marks, stance, readings);
        var kept = new ArrayList<Reading>();
        for (Reading reading : readings) {
            if (points.isFreshBiopsy(reading)) {
                var source = new Source.Words(marks.span(reading.from(), reading.to()));
                kept.add(new Reading(reading.from(), reading.to(), new Administrative(Point.TISSUE_SAMPLE, source)));
            } else if (!(reading.statement() instanceof Administrative point)
                    || points.isMade(reading, point.point())) {
                kept.add(reading);
            }
        }
        return kept;
    }

    private static boolean isOfStudyConduct(Reading reading) {
        return reading.statement() instanceof Administrative
                || (NameMarks.isName(reading) && NameMarks.kind(reading) == Kind.PROCEDURE);
    }

    private boolean isMade(Reading reading, Point point) {
        int start = scope.sentenceStart(reading.from());
        int end = scope.sentenceEnd(reading.to());
        if (scope.hasWord(start, Math.min(start + 2, reading.from()), NOTE)) {
            return false;
        }
        return switch (point) {
            case CONSENT -> !isCountedFrom(reading) && !isForTissue(reading, end) && !isOfIllness();
            case COMPLIANCE -> isCompliance(reading, start, end);
            case TISSUE_SAMPLE -> isOffered(start, end);
            case OTHER_TRIAL ->
                scope.hasWord(start, end, TAKEN_PART)
                        && (stance == Stance.FORBID || scope.has(start, reading.from(), Word.NOT));
            case INVESTIGATOR_JUDGEMENT -> isJudgement(reading, start, end);
            case LANGUAGE, VULNERABLE, TRAVEL, REGISTRY -> true;
        };
    }

    /// "at the time of informed consent", "prior to signing consent".
    private boolean isCountedFrom(Reading reading) {
        int from = Math.max(scope.phraseStart(reading.from(), 0), reading.from() - NEAR);
        return scope.has(from, reading.from(), Word.BEFORE)
                || scope.has(from, reading.from(), Word.WITHIN)
                || scope.hasWord(from, reading.from(), COUNTED_FROM)
                || isDateOf(from, reading.from());
    }

    /// "the date of consent", not "signed and dated".
    private boolean isDateOf(int from, int to) {
        return scope.hasWord(from, to, DATE) && !scope.hasWord(from, to, SIGNED);
    }

    /// "consent to provide archival tissue".
    private boolean isForTissue(Reading reading, int end) {
        Integer next = tissues.higher(reading.to());
        return next != null && next < end && scope.hasWord(reading.to() - 1, reading.to() + 1, FOR);
    }

    private static boolean isOfTissue(Reading reading) {
        return reading.statement() instanceof Administrative point && point.point() == Point.TISSUE_SAMPLE;
    }

    /// What bars is the illness; that it would hinder consent or visits is why.
    private boolean isOfIllness() {
        return stance == Stance.FORBID && illness;
    }

    private static boolean isIllness(Reading reading) {
        return NameMarks.isName(reading)
                && NameMarks.kind(reading) == Kind.CONDITION
                && !NameMarks.name(reading).equals("unspecified serious illness");
    }

    private boolean isCompliance(Reading reading, int start, int end) {
        boolean either = scope.marks().isAny(reading.to(), Word.ONE_OF, Word.FOLLOWING)
                || scope.hasWord(reading.to(), reading.to() + 3, EITHER);
        return !either && !beside && (!isOfIllness() || scope.hasWord(start, end, OF_LIFE));
    }

    private static boolean isOfChildrenOrTissue(Reading reading) {
        return isOfTissue(reading) || (NameMarks.isName(reading) && NameMarks.kind(reading) == Kind.REPRODUCTIVE);
    }

    /// Tissue to be given; or, among exclusions, tissue that cannot be.
    private boolean isOffered(int start, int end) {
        if (stance == Stance.FORBID) {
            return scope.hasWord(start, end, REFUSED)
                    || (scope.has(start, end, Word.NOT) && scope.hasWord(start, end, OFFERED));
        }
        return scope.hasWord(start, end, named ? OFFERED_OUTRIGHT : OFFERED);
    }

    /// Among inclusions only where nothing else is asked; among exclusions where it says what the doctor is to weigh.
    private boolean isJudgement(Reading reading, int start, int end) {
        if (alone) {
            return true;
        }
        boolean softened = scope.has(start, reading.from(), Word.CAUTION) && !scope.hasWord(start, end, CONSEQUENCE);
        return stance == Stance.FORBID && !softened && scope.hasWord(start, end, CONSEQUENCE);
    }

    /// "must undergo a fresh biopsy" asks for tissue.
    private boolean isFreshBiopsy(Reading reading) {
        return reading.statement() instanceof Criterion.Has has
                && has.concept().kind() == Kind.PROCEDURE
                && has.concept().name().equals("biopsy")
                && scope.hasWord(scope.sentenceStart(reading.from()), scope.sentenceEnd(reading.to()), BIOPSY)
                && (stance == Stance.REQUIRE
                        || scope.has(scope.sentenceStart(reading.from()), reading.from(), Word.NOT));
    }
}
