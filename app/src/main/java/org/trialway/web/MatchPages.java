package org.trialway.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.trialway.match.ApprovedOptions;
import org.trialway.match.Evaluator;
import org.trialway.match.Match;
import org.trialway.match.MatchList;
import org.trialway.match.MatchedStudy;
import org.trialway.match.Matching;
import org.trialway.match.Verdict;
import org.trialway.patient.Patient;
import org.trialway.registry.SnapshotStore;
import org.trialway.registry.SnapshotStore.StoredStudy;
import org.trialway.web.MatchesPage.Group;
import org.trialway.web.MatchesPage.MatchCard;

/// The studies for the visitor, grouped by verdict, and every rule of one of them.
final class MatchPages {

    private static final int SHOWN_AT_FIRST = 10;
    private static final int DECIDING_SHOWN = 2;

    private final Pages pages;
    private final SnapshotStore store;
    private final Supplier<LocalDate> today;

    MatchPages(Pages pages, SnapshotStore store, Supplier<LocalDate> today) {
        this.pages = pages;
        this.store = store;
        this.today = today;
    }

    void addTo(RoutesConfig routes) {
        routes.get(
                "/matches",
                page -> Visit.patient(page).ifPresentOrElse(patient -> list(page, patient), () -> askFirst(page)));
        routes.get(
                "/matches/{id}",
                page -> Visit.patient(page).ifPresentOrElse(patient -> why(page, patient), () -> askFirst(page)));
    }

    private static void askFirst(Context page) {
        page.redirect("/you", HttpStatus.SEE_OTHER);
    }

    private void why(Context page, Patient patient) {
        LocalDate day = today.get();
        StoredStudy stored = StudyPages.studyAt(page, store);
        Match match = Evaluator.match(stored.study().id(), stored.criteria(), patient, day);
        pages.show(
                page,
                "why",
                "Why – " + stored.study().titles().brief(),
                WhyPage.of(StudyCard.of(stored, day), stored.study(), match));
    }

    private void list(Context page, Patient patient) {
        LocalDate day = today.get();
        var matching = new Matching(patient, day, false);
        store.eachCandidate(matching::add);
        MatchList list = matching.list();
        String wholeGroup = Objects.requireNonNullElse(page.queryParam("all"), "");
        var groups = Arrays.stream(Verdict.values())
                .map(verdict -> group(verdict, list.with(verdict), wholeGroup, day))
                .toList();
        pages.show(
                page,
                "matches",
                "Studies to ask about",
                new MatchesPage(
                        ApprovedPanel.of(ApprovedOptions.of(patient)),
                        day.toString(),
                        groups,
                        shown(list),
                        list.countOfOthers()));
    }

    private static String shown(MatchList list) {
        return list.about().isEmpty()
                ? "all studies"
                : "studies that name " + list.about() + ", and those open to many cancers";
    }

    private Group group(Verdict verdict, List<MatchedStudy> studies, String wholeGroup, LocalDate day) {
        var words = VerdictWords.of(verdict);
        int shown = wholeGroup.equals(words.id()) ? studies.size() : SHOWN_AT_FIRST;
        var cards = studies.stream()
                .limit(shown)
                .map(study -> card(study.match(), day))
                .flatMap(Optional::stream)
                .toList();
        return new Group(words, studies.size(), cards);
    }

    /// Empty if the study has gone from the store since it was judged.
    private Optional<MatchCard> card(Match match, LocalDate day) {
        return store.find(match.study()).map(stored -> {
            var deciding = match.deciding().stream()
                    .limit(DECIDING_SHOWN)
                    .map(entry -> FindingView.of(stored.study(), entry))
                    .toList();
            var counts = match.counts();
            return new MatchCard(StudyCard.of(stored, day), counts.met(), counts.toCheck(), counts.notMet(), deciding);
        });
    }
}
