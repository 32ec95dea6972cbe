package org.trialway.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.trialway.knowledge.Concept;
import org.trialway.knowledge.Concept.Kind;
import org.trialway.knowledge.Concepts;
import org.trialway.knowledge.Suggestions;
import org.trialway.match.Truth;
import org.trialway.note.Mention;
import org.trialway.note.Standing;
import org.trialway.summary.Placed.Sort;

/// The parts of a criterion that name a thing a person has, had or takes.
///
/// | the note says of it | comes to |
/// |---|---|
/// | that the person has it, or a kind of it | yes, if the time fits and no word of degree is left open |
/// | that the person has it not | no |
/// | that it may be so, or only a wider thing | unknown |
/// | nothing | unknown; in a full summary no, for treatments and for what would keep the person out |
final class ThingParts {

    private static final Set<Kind> OF_CANCER_ONLY = Set.of(Kind.HISTOLOGY, Kind.EXTENT, Kind.BIOMARKER);

    private final Asked asked;
    private final Subject subject;
    private final Window window;

    private ThingParts(Asked asked, Subject subject) {
        this.asked = asked;
        this.subject = subject;
        this.window = Window.of(asked.text());
    }

    static List<Placed> of(Asked asked, Subject subject) {
        var reader = new ThingParts(asked, subject);
        List<Mention> things = asked.things().stream()
                .filter(thing -> !OF_CANCER_ONLY.contains(thing.concept().kind()))
                .toList();
        boolean onlyTests = things.stream().allMatch(thing -> Treatments.isTest(thing.concept()));
        List<Placed> parts = new ArrayList<>();
        for (Mention thing : things) {
            if (onlyTests || !Treatments.isTest(thing.concept())) {
                Part part = reader.part(thing);
                parts.add(new Placed(
                        thing.span().start(),
                        thing.span().end(),
                        thing.standing() == Standing.ABSENT ? part.negated() : part,
                        Treatments.isTreatment(thing.concept()) ? Sort.TREATMENT : Sort.THING));
            }
        }
        return parts;
    }

    private Part part(Mention thing) {
        var told = new Told();
        for (Mention mention : subject.reading().mentions()) {
            told.sort(thing, mention);
        }
        boolean timed = window.withinDays() > 0 || window.atLeastDays() > 0;
        if (!told.yes.isEmpty() && !(timed && told.isOutOfTime)) {
            return present(thing, told.yes);
        }
        if (!told.no.isEmpty()) {
            return Part.of(Truth.NO, told.no);
        }
        if (!told.maybe.isEmpty()) {
            return Part.of(Truth.UNKNOWN, told.maybe);
        }
        Set<Integer> raised = raised(thing);
        return raised.isEmpty() || asked.isExclusion() ? unmentioned(thing) : Part.of(Truth.UNKNOWN, raised);
    }

    /// The sentences with findings that raise the thing.
    private Set<Integer> raised(Mention thing) {
        Set<Integer> sentences = new TreeSet<>();
        for (Mention told : subject.reading().mentions()) {
            boolean is = told.standing() == Standing.PRESENT || told.standing() == Standing.UNCERTAIN;
            if (is && Suggestions.all().raises(told.concept(), thing.concept())) {
                sentences.add(told.sentence());
            }
        }
        return sentences;
    }

    /// A thing that is there; words of degree that the note does not say too leave it open, and in a full
    /// summary keep nobody out.
    private Part present(Mention thing, Set<Integer> sentences) {
        List<String> all = Degrees.unsaid(thing, asked, subject, sentences);
        List<String> unsaid = asked.isExclusion() ? DegreeWords.withoutHowKnown(all) : all;
        boolean open = asked.isExclusion() ? !unsaid.isEmpty() : unsaid.size() > 1 || DegreeWords.holdsDegree(unsaid);
        if (!open) {
            return Part.of(Truth.YES, sentences);
        }
        boolean absent = asked.isExclusion() && subject.isWhole() && thing.standing() != Standing.ABSENT;
        return absent ? Part.assumed(Truth.NO) : Part.of(Truth.UNKNOWN, sentences);
    }

    private Part unmentioned(Mention thing) {
        if (!subject.isWhole()) {
            return Part.unknown();
        }
        boolean keepsOut = asked.isExclusion() != (thing.standing() == Standing.ABSENT);
        boolean treatment = Treatments.isTreatment(thing.concept());
        boolean assumed = keepsOut || treatment;
        List<Integer> list = thing.concept().kind() == Kind.MEDICINE ? subject.medicineList() : List.of();
        return assumed ? new Part(Truth.NO, list.isEmpty(), new TreeSet<>(list)) : Part.unknown();
    }

    /// What the note's mentions say of one thing, sorted.
    private final class Told {
        private final Set<Integer> yes = new TreeSet<>();
        private final Set<Integer> no = new TreeSet<>();
        private final Set<Integer> maybe = new TreeSet<>();
        private boolean isOutOfTime;

        void sort(Mention thing, Mention told) {
            Concept named = thing.concept();
            boolean is = Concepts.ofMedicine().isA(told.concept(), named);
            boolean wider = !is && Concepts.ofMedicine().isA(named, told.concept());
            switch (told.standing()) {
                case PRESENT -> present(named, told, is, wider);
                case ABSENT -> {
                    if (wider || told.concept().equals(named)) {
                        no.add(told.sentence());
                    }
                }
                case UNCERTAIN -> {
                    if (is) {
                        maybe.add(told.sentence());
                    }
                }
                case HYPOTHETICAL, OTHER_PERSON -> {}
            }
        }

        private void present(Concept named, Mention told, boolean is, boolean wider) {
            if (is) {
                Truth inTime = inTime(told);
                isOutOfTime |= inTime == Truth.NO;
                switch (inTime) {
                    case YES -> yes.add(told.sentence());
                    case NO -> no.add(told.sentence());
                    case UNKNOWN -> maybe.add(told.sentence());
                }
            } else if (wider && !Treatments.isTreatment(named)) {
                maybe.add(told.sentence());
            } else if (Treatments.areOpposite(named, told.concept())) {
                no.add(told.sentence());
            }
        }

        private Truth inTime(Mention told) {
            if (window.withinDays() > 0) {
                int ago = told.timing().daysAgo();
                return ago < 0 ? (told.past() ? Truth.UNKNOWN : Truth.YES) : Truth.of(ago <= window.withinDays());
            }
            if (window.atLeastDays() > 0) {
                int lasted = told.timing().daysLong();
                return lasted < 0 ? Truth.UNKNOWN : Truth.of(lasted >= window.atLeastDays());
            }
            return Truth.YES;
        }
    }
}
