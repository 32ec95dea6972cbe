package org.trialway.criteria;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.trialway.criteria.Criteria.Section;
import org.trialway.criteria.Meaning.Word;
import org.trialway.knowledge.Lab;
import org.trialway.text.Span;

/// Reads the words above a list: a heading, or an item with items below it.
///
/// Such words may turn the list round ("Patients are excluded if they have:"), name whom it is for ("Cohort A:"), say
/// that one item is enough, or set a condition on each ("Patients with liver metastases:"). What is none of these and
/// not neutral is unread, and stays with every item below.
final class LeadIn {

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
            Word.FOLLOWING,
            Word.ALL_OF,
            Word.ONE_OF,
            Word.EVERY_COHORT,
            Word.EQUALS,
            Word.AND,
            Word.OR,
            Word.AND_OR,
            Word.AGE,
            Word.PERFORMANCE,
            Word.LIFE,
            Word.EXCLUDED,
            Word.NOTHING_ASKED,
            Word.NORMAL);

    private static final int LONGEST_NAME = 3;

    private final Marks marks;
    private final String text;
    private final Context outer;
    private final boolean heading;
    private final boolean bareNegation;
    private final boolean bareDemand;
    private final List<Span> unread = new ArrayList<>();

    private LeadIn(Marks marks, String text, Context outer, boolean heading) {
        this.marks = marks;
        this.text = text;
        this.outer = outer;
        this.heading = heading;
        this.bareNegation = isBareNegation();
        this.bareDemand = isBareDemand();
    }

    /// The context of what stands below.
    ///
    /// @param words where the lead-in stands
    static Context below(Marks marks, String text, Span words, Context outer, boolean heading) {
        return new LeadIn(marks, text, outer, heading).below(words.in(text));
    }

    /// Whether one of the items below is enough: "one of the following:", among requirements.
    static boolean isOneEnough(Marks marks, Context below) {
        return below.stance() == Stance.REQUIRE && marks.has(Word.ONE_OF) && marks.has(Word.FOLLOWING);
    }

    private Context below(String words) {
        if (heading && HeadingRank.isSection(words, marks, true)) {
            return section();
        }
        Context turned = turned();
        findUnread(turned.stance());
        String whom = heading ? Whom.ofHeading(marks, text) : Whom.ofParent(marks, text);
        Context labelled = whom.isEmpty() ? turned : turned.ofCohort(whom);
        return labelled.about(topic()).within(Windows.daysIn(marks)).besides(above(whom));
    }

    private Context section() {
        boolean excludes = marks.has(Word.EXCLUDED);
        boolean includes = marks.has(Word.INCLUDED);
        String whom = Whom.ofHeading(marks, text);
        Context start = new Context(Section.UNMARKED, Stance.REQUIRE, Topic.NONE, "", outer.path(), 0, outer.unread())
                .ofCohort(whom.isEmpty() ? outer.cohort() : whom);
        Context section = excludes
                ? start.in(Section.EXCLUSION, Stance.FORBID)
                : start.in(includes ? Section.INCLUSION : Section.UNMARKED, Stance.REQUIRE);
        findUnread(section.stance());
        return section.besides(above(whom));
    }

    /// The words of a cohort's name bind through the cohort, a stage of the study everyone comes through.
    private List<Span> above(String whom) {
        return marks.has(Word.COHORT) || Whom.isStage(marks) || Cohorts.isCohort(whom) ? others() : unread;
    }

    /// Someone other than the patient: a donor's limits turn no patient away.
    private List<Span> others() {
        List<Span> others = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            if (marks.is(i, Word.OTHER_PERSON)) {
                others.add(marks.span(i));
            }
        }
        return others;
    }

    private Context turned() {
        if (outer.stance() == Stance.REQUIRE) {
            boolean forbids = marks.excludes() || bareNegation;
            return forbids ? outer.in(Section.EXCLUSION, Stance.FORBID) : outer;
        }
        return bareDemand ? outer.in(Section.INCLUSION, Stance.REQUIRE) : outer;
    }

    /// "Must not have any of the following:" turns the list round; "… for which no standard therapy exists:" does not.
    private boolean isBareNegation() {
        if (!marks.has(Word.NOT)) {
            return false;
        }
        if (isNoneOfTheFollowing() || isNoneSuchAs()) {
            return true;
        }
        for (int i = 0; i < marks.size(); i++) {
            boolean plain = NEUTRAL.contains(marks.at(i)) || isTitled(i) || marks.isAny(i, Word.NOT, Word.DEMAND);
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private boolean isNoneOfTheFollowing() {
        for (int i = 0; i < marks.size(); i++) {
            int next = marks.skip(i + 1, Word.NEUTRAL, Word.ONE_OF);
            if (marks.is(i, Word.NOT) && marks.is(next, Word.FOLLOWING)) {
                return true;
            }
        }
        return false;
    }

    /// "No significant heart disease, including any of the following:".
    private boolean isNoneSuchAs() {
        int first = marks.skip(0, Word.NEUTRAL, Word.OPEN);
        int end = marks.size();
        while (end > 0 && marks.isAny(end - 1, Word.COLON, Word.FOLLOWING, Word.ONE_OF, Word.NEUTRAL)) {
            end--;
        }
        return marks.is(first, Word.NOT)
                && marks.words(first).getFirst().equals("no")
                && end > first
                && marks.is(end - 1, Word.EXAMPLE);
    }

    private boolean isTitled(int at) {
        return marks.words(at).stream().allMatch(TitleWords::has);
    }

    /// "Chemotherapy:", "Biologic therapy:" above a list say what its items are about and set no condition.
    private boolean isNameOfList(int at) {
        return heading
                && marks.at(at) instanceof Meaning.Named named
                && NameMarks.isTreatment(named.concept().kind())
                && marks.size() <= LONGEST_NAME
                && marks.skip(0, Word.COLON, Word.NEUTRAL) == at
                && marks.skip(at + 1, Word.COLON, Word.NEUTRAL) == marks.size();
    }

    /// "Required:" alone turns an exclusion section back; more words than that could mean anything there.
    private boolean isBareDemand() {
        return heading && marks.has(Word.DEMAND) && marks.skip(0, Word.DEMAND, Word.COLON) >= marks.size();
    }

    /// A limit above a list is unread as well: "Patients over 65 must have:" may ask nothing of the others.
    private void findUnread(Stance stance) {
        int at = 0;
        while (at < marks.size()) {
            int afterTime = measuringTime(at, stance);
            if (afterTime == at && !isNeutral(at, stance)) {
                unread.add(marks.span(at));
            }
            at = Math.max(afterTime, at + 1);
        }
    }

    /// "Adequate organ function within 14 days of registration:" says when to measure.
    private int measuringTime(int at, Stance stance) {
        boolean measured = stance == Stance.REQUIRE && (marks.has(Word.TOPIC) || marks.has(Word.ADEQUATE));
        return measured ? MeasuringTime.end(marks, at) : at;
    }

    private boolean isNeutral(int at, Stance stance) {
        Meaning meaning = marks.at(at);
        boolean inIf = marks.has(Word.EXCLUDED) || (marks.has(Word.INCLUDED) && outer.stance() == Stance.REQUIRE);
        boolean ifWord = inIf && marks.words(at).stream().allMatch(word -> word.equals("if") || word.equals("may"));
        boolean turns = meaning == Word.NOT && outer.stance() == Stance.REQUIRE && bareNegation;
        boolean includes = meaning == Word.INCLUDED && outer.stance() == Stance.REQUIRE;
        boolean demands = meaning == Word.DEMAND && (outer.stance() == Stance.REQUIRE || bareDemand);
        boolean quality = meaning == (stance == Stance.REQUIRE ? Word.ADEQUATE : Word.INADEQUATE);
        return NEUTRAL.contains(meaning)
                || isTitled(at)
                || isNameOfList(at)
                || ifWord
                || turns
                || includes
                || demands
                || quality;
    }

    private Topic topic() {
        if (namesCreatinine()) {
            return Topic.CREATININE;
        }
        if (marks.has(Word.AGE)) {
            return Topic.AGE;
        }
        if (marks.has(Word.PERFORMANCE)) {
            return Topic.PERFORMANCE;
        }
        return marks.has(Word.LIFE) ? Topic.LIFE : Topic.NONE;
    }

    /// "Maximum serum creatinine by age:".
    private boolean namesCreatinine() {
        for (int i = 0; i < marks.size(); i++) {
            if (marks.at(i) instanceof Meaning.LabName name && name.labs().contains(Lab.CREATININE)) {
                return marks.has(Word.AGE) || marks.words(Math.max(0, i - 1)).contains("maximum");
            }
        }
        return false;
    }
}
