package org.trialway.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trialway.criteria.Criterion;
import org.trialway.knowledge.Concept;
import org.trialway.knowledge.Concept.Kind;
import org.trialway.patient.Fact;
import org.trialway.patient.Patient.CompleteList;

/// Decides whether the person has, had or takes what a criterion names.
///
/// | what was told | comes to |
/// |---|---|
/// | the thing named or a kind of it, in the time asked for | yes |
/// | a wider thing, one that cannot be compared, or one whose time was not told | unknown |
/// | that it, or a wider thing, is absent | no |
/// | a whole list in which it is not | no |
/// | nothing | unknown |
///
/// The cancer is one: who has one that is not a kind of the one named does not have the named one. How far it has come
/// is told in words that leave others open, so only the opposite word says no.
final class HasRule {

    /// Points that are agreed or tested at the study site and are no fact about the person beforehand.
    private static final Set<String> SETTLED_AT_THE_SITE =
            Set.of("contraception", "negative pregnancy test", "no sperm donation", "no egg donation");

    /// What time or a repeated test may change, so that having it is no barrier for good.
    private static final Set<String> PASSING = Set.of(
            "active infection",
            "unresolved toxicity",
            "pleural effusion",
            "ascites",
            "pericardial effusion",
            "bleeding",
            "wound",
            "bowel obstruction",
            "fever",
            "covid-19",
            "tuberculosis",
            "pregnant",
            "breastfeeding");

    private static final List<Set<String>> OPPOSITES = List.of(
            Set.of("unresectable", "resectable"),
            Set.of("unresectable", "resected"),
            Set.of("newly diagnosed", "recurrent"),
            Set.of("newly diagnosed", "progressed"),
            Set.of("newly diagnosed", "refractory"));

    private HasRule() {}

    static Outcome outcomeOf(Criterion.Has has, Chart chart) {
        Concept named = has.concept();
        if (named.kind() == Kind.REPRODUCTIVE) {
            if (SETTLED_AT_THE_SITE.contains(named.name())) {
                return Outcome.unknown(has, Because.SETTLED_AT_THE_SITE, List.of());
            }
            if (chart.isMale()) {
                return Outcome.of(
                        has,
                        Truth.NO,
                        Because.NOT_APPLICABLE,
                        List.copyOf(chart.sexes()),
                        Barrier.permanent(),
                        List.of());
            }
        }
        return decide(has, chart, Evidence.of(has, chart));
    }

    private static Outcome decide(Criterion.Has has, Chart chart, Evidence evidence) {
        if (!evidence.yes.isEmpty()) {
            boolean contradicted = !evidence.no.isEmpty();
            return contradicted
                    ? Outcome.unknown(has, Because.CONFLICTING_FACTS, evidence.yesAndNo())
                    : Outcome.decided(
                            has, Truth.YES, evidence.yes, told(has, evidence.yes, turning(has, evidence.last)));
        }
        if (!evidence.maybe.isEmpty()) {
            return Outcome.unknown(has, Because.NOT_COMPARABLE, evidence.maybe);
        }
        if (!evidence.no.isEmpty()) {
            return Outcome.decided(has, Truth.NO, evidence.no, told(has, evidence.no, Barrier.permanent()));
        }
        if (TherapyLinesRule.LOOSE.contains(has.concept().name()) && !evidence.others.isEmpty()) {
            return Outcome.unknown(has, Because.NOT_COMPARABLE, evidence.others);
        }
        return isListedWhole(has.concept().kind(), chart)
                ? Outcome.decided(has, Truth.NO, evidence.others, Barrier.permanent())
                : Outcome.unknown(has, unmentioned(has, chart), List.of());
    }

    /// Of a serious illness a full summary speaks; whether it says nothing because there is none is to be confirmed.
    private static Because unmentioned(Criterion.Has has, Chart chart) {
        boolean illness = has.concept().kind() == Kind.CONDITION;
        return illness && chart.unmentioned() == Unmentioned.COMPLETE_SUMMARY
                ? Because.ASSUMED_ABSENT
                : Because.NOT_TOLD;
    }

    /// A cell type or a marker that the person read off is to be looked up on the report.
    private static Barrier told(Criterion.Has has, List<Fact> deciding, Barrier otherwise) {
        return switch (has.concept().kind()) {
            case HISTOLOGY, BIOMARKER, BIOMARKER_STATE -> SelfReport.orElse(deciding, otherwise);
            case CANCER, EXTENT, CONDITION, THERAPY, PROCEDURE, MEDICINE, ALLERGEN, REPRODUCTIVE, ADMINISTRATIVE ->
                otherwise;
        };
    }

    private static boolean isListedWhole(Kind kind, Chart chart) {
        return wholeList(kind).map(chart::has).orElse(false);
    }

    /// The list that, told whole, says that what is not in it is absent; empty for kinds that have none.
    static Optional<CompleteList> wholeList(Kind kind) {
        return switch (kind) {
            case THERAPY -> Optional.of(CompleteList.THERAPIES);
            case PROCEDURE -> Optional.of(CompleteList.PROCEDURES);
            case MEDICINE -> Optional.of(CompleteList.MEDICATIONS);
            case ALLERGEN -> Optional.of(CompleteList.ALLERGIES);
            case CANCER, HISTOLOGY, EXTENT, CONDITION, BIOMARKER, BIOMARKER_STATE, REPRODUCTIVE, ADMINISTRATIVE ->
                Optional.empty();
        };
    }

    /// What it takes for someone who has it to be without it.
    private static Barrier turning(Criterion.Has has, LocalDate last) {
        if (has.withinDays() > 0 && last.isBefore(LocalDate.MAX)) {
            return new Barrier.WaitUntil(last.plusDays(has.withinDays()));
        }
        return switch (has.concept().kind()) {
            case MEDICINE -> new Barrier.CurrentMedicine();
            case CONDITION, REPRODUCTIVE ->
                PASSING.contains(has.concept().name()) ? Barrier.repeat() : Barrier.permanent();
            case THERAPY, PROCEDURE -> has.withinDays() > 0 ? new Barrier.CurrentMedicine() : Barrier.permanent();
            case CANCER, HISTOLOGY, EXTENT, BIOMARKER, BIOMARKER_STATE, ALLERGEN, ADMINISTRATIVE -> Barrier.permanent();
        };
    }

    /// What the facts say about one criterion, sorted.
    private static final class Evidence {

        private final List<Fact> yes = new ArrayList<>();
        private final List<Fact> maybe = new ArrayList<>();
        private final List<Fact> no = new ArrayList<>();
        private final List<Fact> others = new ArrayList<>();
        private LocalDate last = LocalDate.MIN;

        static Evidence of(Criterion.Has has, Chart chart) {
            var evidence = new Evidence();
            for (Told told : chart.told(has.concept().kind())) {
                evidence.weigh(has, told, chart.day());
            }
            return evidence;
        }

        private void weigh(Criterion.Has has, Told told, LocalDate day) {
            Concept named = has.concept();
            switch (told.relationTo(named)) {
                case IS -> {
                    if (told.present()) {
                        weighTime(has, told, day);
                    } else if (told.concept().equals(named)) {
                        no.add(told.fact());
                    }
                }
                case MAY_BE -> (told.present() ? maybe : no).add(told.fact());
                case CANNOT_TELL -> {
                    if (told.present() && mayNameTheSame(named.kind())) {
                        maybe.add(told.fact());
                    }
                }
                case IS_NOT -> weighOther(named, told);
            }
        }

        /// Whether two names that cannot be compared may still mean one thing. A list of illnesses is told by its own
        /// names, so that there an unknown name is no hint at another.
        private static boolean mayNameTheSame(Kind kind) {
            return switch (kind) {
                case CANCER, HISTOLOGY, THERAPY, PROCEDURE, MEDICINE, ALLERGEN -> true;
                case EXTENT, CONDITION, BIOMARKER, BIOMARKER_STATE, REPRODUCTIVE, ADMINISTRATIVE -> false;
            };
        }

        private void weighTime(Criterion.Has has, Told told, LocalDate day) {
            if (has.withinDays() == 0 || told.last().isEqual(LocalDate.MAX)) {
                // Of an illness we know that it is, not since when; asked for its time, that is open.
                boolean timeOpen = has.withinDays() > 0 && has.concept().kind() == Kind.CONDITION;
                (timeOpen ? maybe : yes).add(told.fact());
                last = later(last, told.last());
            } else if (told.last().isEqual(LocalDate.MIN)) {
                maybe.add(told.fact());
            } else if (told.last().plusDays(has.withinDays()).isAfter(day)) {
                yes.add(told.fact());
                last = later(last, told.last());
            } else {
                others.add(told.fact());
            }
        }

        private void weighOther(Concept named, Told told) {
            switch (named.kind()) {
                case CANCER, HISTOLOGY -> no.add(told.fact());
                case EXTENT -> {
                    if (OPPOSITES.contains(Set.of(named.name(), told.concept().name()))) {
                        no.add(told.fact());
                    }
                }
                default -> others.add(told.fact());
            }
        }

        private static LocalDate later(LocalDate one, LocalDate other) {
            return one.isAfter(other) ? one : other;
        }

        private List<Fact> yesAndNo() {
            var both = new ArrayList<>(yes);
            both.addAll(no);
            return both;
        }
    }
}
