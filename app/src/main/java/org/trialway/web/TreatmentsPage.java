package org.trialway.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.trialway.knowledge.Approval;
import org.trialway.knowledge.ClassFacts;
import org.trialway.knowledge.TreatmentClass;
import org.trialway.treatment.TreatmentNames;

/// The map of all kinds of immune treatment.
///
/// @param asked what was looked for and not found; empty when nothing was
/// @param aim the target that was looked for, or empty words
public record TreatmentsPage(
        String asked,
        TargetView aim,
        List<AgentLink> aimedAgents,
        List<KindCard> classic,
        List<KindCard> modern,
        List<ApprovedView> approved,
        String reviewed) {

    public TreatmentsPage {
        aimedAgents = List.copyOf(aimedAgents);
        classic = List.copyOf(classic);
        modern = List.copyOf(modern);
        approved = List.copyOf(approved);
    }

    /// A kind of treatment in the map.
    public record KindCard(String name, String address, String approach, String works) {
        static KindCard of(ClassFacts facts) {
            return new KindCard(
                    TreatmentsPage.title(facts.kind()),
                    TreatmentsPage.address(facts.kind()),
                    TreatmentsPage.approach(facts.active()),
                    firstSentences(facts.works()));
        }

        private static String firstSentences(String text) {
            int end = text.indexOf(". ", text.indexOf(". ") + 1);
            return end < 0 ? text : text.substring(0, end + 1);
        }
    }

    /// A link to an agent's page.
    public record AgentLink(String name, String address, boolean isConfirmed) {}

    /// What a drug aims at.
    public record TargetView(String symbol, String names, String plain) {
        static final TargetView NONE = new TargetView("", "", "");
    }

    /// A treatment that is approved, and where.
    public record ApprovedView(String words, List<Place> places) {
        public ApprovedView {
            places = List.copyOf(places);
        }

        /// In one line.
        public String countries() {
            return places.stream().map(Place::country).collect(Collectors.joining(", "));
        }

        static ApprovedView of(String words, List<Approval> approvals) {
            return new ApprovedView(words, approvals.stream().map(Place::of).toList());
        }
    }

    /// Where, by whom and for whom.
    public record Place(String country, String agency, String date, String use, String citation, String address) {
        static Place of(Approval approval) {
            return new Place(
                    approval.country(),
                    approval.standing().words() + " " + approval.agency(),
                    approval.dateWords(),
                    approval.use(),
                    approval.source().citation(),
                    approval.address());
        }
    }

    static String address(TreatmentClass kind) {
        return "/treatments/" + TreatmentNames.address(kind.words());
    }

    /// "Immune checkpoint inhibitor".
    static String title(TreatmentClass kind) {
        String words = kind.words();
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    static String approach(boolean active) {
        return active ? "active: wakes your own defences" : "passive: brings what does the work";
    }
}
