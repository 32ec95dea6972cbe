package org.trialway.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.trialway.knowledge.Agent;
import org.trialway.knowledge.Approval;
import org.trialway.knowledge.ClassFacts;
import org.trialway.knowledge.Reviewed;
import org.trialway.knowledge.Target;
import org.trialway.registry.SnapshotStore;
import org.trialway.registry.SnapshotStore.StoredStudy;
import org.trialway.search.StudyIndex;
import org.trialway.study.Standing;
import org.trialway.treatment.TreatmentNames;
import org.trialway.treatment.TreatmentNames.Meaning;
import org.trialway.web.TreatmentsPage.AgentLink;
import org.trialway.web.TreatmentsPage.ApprovedView;
import org.trialway.web.TreatmentsPage.KindCard;
import org.trialway.web.TreatmentsPage.TargetView;

/// The kinds of immune treatment and their agents: how they work, what can go wrong, and who gives them.
final class TreatmentPages {

    private static final int CARDS_SHOWN = 8;
    private static final int MOST_LOOKED_AT = 300;
    private static final int LONGEST_NAME = 200;

    private final Pages pages;
    private final SnapshotStore store;
    private final StudyIndex index;
    private final Supplier<LocalDate> today;

    TreatmentPages(Pages pages, SnapshotStore store, StudyIndex index, Supplier<LocalDate> today) {
        this.pages = pages;
        this.store = store;
        this.index = index;
        this.today = today;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/treatments", this::map);
        routes.get("/treatments/{name}", this::one);
    }

    private void map(Context page) {
        String typed = Objects.requireNonNullElse(page.queryParam("name"), "").strip();
        String name = typed.substring(0, Math.min(typed.length(), LONGEST_NAME));
        Optional<Meaning> meaning = TreatmentNames.meaning(name);
        Optional<String> address = meaning.flatMap(TreatmentPages::address);
        if (address.isPresent()) {
            page.redirect(address.get(), HttpStatus.SEE_OTHER);
            return;
        }
        Optional<Target> aim = meaning.flatMap(TreatmentPages::aim);
        pages.show(page, "treatments", "Kinds of immunotherapy", mapPage(aim.isEmpty() ? name : "", aim));
    }

    private static Optional<String> address(Meaning meaning) {
        return switch (meaning) {
            case Meaning.OfAgent of ->
                Optional.of("/treatments/" + TreatmentNames.address(of.agent().name()));
            case Meaning.OfClass of -> Optional.of(TreatmentsPage.address(of.kind()));
            case Meaning.OfTarget of -> Optional.empty();
        };
    }

    private static Optional<Target> aim(Meaning meaning) {
        return meaning instanceof Meaning.OfTarget(Target target) ? Optional.of(target) : Optional.empty();
    }

    private static TreatmentsPage mapPage(String notFound, Optional<Target> aim) {
        List<AgentLink> aimed = aim.stream()
                .flatMap(target ->
                        Agent.all().stream().filter(each -> each.targets().contains(target.symbol())))
                .filter(Agent::isConfirmed)
                .map(KindPage::link)
                .toList();
        return new TreatmentsPage(
                notFound,
                aim.map(KindPage::view).orElse(TargetView.NONE),
                aimed,
                cards(true),
                cards(false),
                approved(),
                Reviewed.treatments().toString());
    }

    private static List<KindCard> cards(boolean classic) {
        return ClassFacts.all().stream()
                .filter(each -> each.classic() == classic)
                .map(KindCard::of)
                .toList();
    }

    private static List<ApprovedView> approved() {
        Map<String, List<Approval>> byWords = Approval.shown().stream()
                .collect(Collectors.groupingBy(Approval::words, LinkedHashMap::new, Collectors.toList()));
        return byWords.entrySet().stream()
                .map(entry -> ApprovedView.of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private void one(Context page) {
        String name = page.pathParam("name");
        Meaning meaning = TreatmentNames.meaning(name).orElseThrow(TreatmentPages::unknown);
        switch (meaning) {
            case Meaning.OfAgent of
            when isAddress(name, of.agent().name()) -> {
                GivingStudies studies = studies(of.agent().name());
                pages.show(page, "treatment/agent", of.agent().name(), AgentPage.of(of.agent(), studies));
            }
            case Meaning.OfClass of
            when isAddress(name, of.kind().words()) -> {
                GivingStudies studies = studies(of.kind().words());
                ClassFacts facts = ClassFacts.of(of.kind());
                pages.show(page, "treatment/kind", TreatmentsPage.title(of.kind()), KindPage.of(facts, studies));
            }
            case Meaning.OfTarget of ->
                page.redirect("/treatments?name=" + encoded(of.target().symbol()), HttpStatus.SEE_OTHER);
            case Meaning.OfAgent of -> page.redirect(address(of).orElseThrow(), HttpStatus.SEE_OTHER);
            case Meaning.OfClass of -> page.redirect(address(of).orElseThrow(), HttpStatus.SEE_OTHER);
        }
    }

    private static boolean isAddress(String typed, String name) {
        return typed.equals(TreatmentNames.address(name));
    }

    private static Refusal unknown() {
        return new Refusal(
                HttpStatus.NOT_FOUND,
                "We do not know this treatment",
                "It may go by another name. The page “Treatments” lists the kinds we know.");
    }

    private GivingStudies studies(String name) {
        var hits = index.giving(TreatmentNames.address(name), MOST_LOOKED_AT);
        List<StudyCard> cards = hits.ids().stream()
                .map(store::find)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(this::standing)
                        .thenComparing(each -> each.study().id().value(), Comparator.reverseOrder()))
                .limit(CARDS_SHOWN)
                .map(each -> StudyCard.of(each, today.get()))
                .toList();
        return new GivingStudies(hits.total(), cards, "/search?q=" + encoded(name));
    }

    private Standing.Kind standing(StoredStudy stored) {
        return Standing.of(stored.study().status(), stored.copy(), today.get()).kind();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
