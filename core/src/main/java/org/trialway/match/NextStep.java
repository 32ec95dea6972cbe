package org.trialway.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.trialway.criteria.Criterion;
import org.trialway.knowledge.Concept;

/// What a person may do about a criterion that is not met or is open. The list is closed: nothing here ever suggests
/// to stop, lower, delay or refuse a treatment.
public sealed interface NextStep {

    /// The step in a sentence to the person.
    String words();

    /// Time may lift it.
    ///
    /// @param earliest the first day on which it may no longer fail
    record Wait(LocalDate earliest) implements NextStep {
        @Override
        public String words() {
            return "This may change by itself, not before " + earliest + ".";
        }
    }

    /// A test that we were told nothing of.
    record Test() implements NextStep {
        @Override
        public String words() {
            return "Ask your doctor if this was tested, or can be.";
        }
    }

    record RepeatTest() implements NextStep {
        @Override
        public String words() {
            return "Ask your doctor when this can be checked again.";
        }
    }

    record FindRecord() implements NextStep {
        @Override
        public String words() {
            return "Find the report and read what it says, or ask your doctor for it.";
        }
    }

    record OtherCohortOrSite() implements NextStep {
        @Override
        public String words() {
            return "Ask if another group or site of this study, or another study, could be right for you.";
        }
    }

    /// The only thing ever said where a criterion concerns a medicine or treatment: that nothing is to be changed.
    record DoctorDecides() implements NextStep {
        @Override
        public String words() {
            return "Your doctor decides about this medicine. Do not change it to join a trial.";
        }
    }

    /// The steps for one finding, in the order to say them; empty when it is met, or is for the study site to settle,
    /// or was not read.
    static List<NextStep> of(Finding finding) {
        List<NextStep> steps = new ArrayList<>();
        switch (finding.truth()) {
            case YES -> {}
            case NO -> lifting(finding.barrier(), steps);
            case UNKNOWN -> finding(finding, steps);
        }
        if (!steps.isEmpty() && isAboutTreatment(finding.criterion()) && !steps.contains(new DoctorDecides())) {
            steps.add(new DoctorDecides());
        }
        return List.copyOf(steps);
    }

    private static void lifting(Barrier barrier, List<NextStep> into) {
        switch (barrier) {
            case Barrier.None none -> {}
            case Barrier.Repeat repeat -> into.add(new RepeatTest());
            case Barrier.CurrentMedicine medicine -> into.add(new DoctorDecides());
            case Barrier.WaitUntil wait -> into.add(new Wait(wait.earliest()));
            case Barrier.ConfirmOnReport confirm -> into.add(new FindRecord());
            case Barrier.Permanent permanent -> into.add(new OtherCohortOrSite());
        }
    }

    private static void finding(Finding finding, List<NextStep> into) {
        boolean isUnread =
                finding.because() == Because.NOT_UNDERSTOOD || finding.because() == Because.PARTLY_UNDERSTOOD;
        if (!finding.isToCheck() || isUnread) {
            return;
        }
        if (finding.because() == Because.TOO_OLD) {
            into.add(new RepeatTest());
        } else if (finding.because() == Because.NOT_TOLD && isATest(finding.criterion())) {
            into.add(new Test());
        } else {
            into.add(new FindRecord());
        }
    }

    private static boolean isATest(Criterion criterion) {
        return switch (criterion) {
            case Criterion.LabLimit limit -> true;
            case Criterion.Marker marker -> true;
            case Criterion.HlaType hla -> true;
            case Criterion.MeasurableDisease disease -> true;
            case Criterion.Not not -> isATest(not.part());
            case Criterion.Qualified qualified -> isATest(qualified.part());
            case Criterion.All all -> all.parts().stream().allMatch(NextStep::isATest);
            case Criterion.AnyOf any -> any.parts().stream().allMatch(NextStep::isATest);
            case Criterion.Unless unless -> isATest(unless.rule());
            case Criterion.When when -> isATest(when.rule());
            case Criterion.PartlyUnderstood partly -> false;
            case Criterion.Has has -> false;
            case Criterion.TherapyLines lines -> false;
            case Criterion.Stage stage -> false;
            case Criterion.Age age -> false;
            case Criterion.Sex sex -> false;
            case Criterion.PerformanceStatus status -> false;
            case Criterion.LifeExpectancy expectancy -> false;
            case Criterion.Administrative point -> false;
            case Criterion.AsksNothing nothing -> false;
            case Criterion.NotUnderstood words -> false;
        };
    }

    /// Whether any part of it speaks of a medicine or treatment.
    private static boolean isAboutTreatment(Criterion criterion) {
        return Leaf.anyOf(criterion, leaf -> switch (leaf) {
            case Criterion.TherapyLines lines -> true;
            case Criterion.Has has -> isTreatment(has.concept().kind());
            default -> false;
        });
    }

    private static boolean isTreatment(Concept.Kind kind) {
        return kind == Concept.Kind.THERAPY || kind == Concept.Kind.MEDICINE || kind == Concept.Kind.PROCEDURE;
    }
}
