package org.trialway.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.trialway.match.Candidates;
import org.trialway.match.Evaluator;
import org.trialway.match.Match;
import org.trialway.match.Verdict;
import org.trialway.patient.Patient;
import org.trialway.registry.SnapshotStore;
import org.trialway.registry.SnapshotStore.StoredStudy;
import org.trialway.study.NctId;
import org.trialway.study.Standing;
import org.trialway.web.MatchesPage.Group;
import org.trialway.web.MatchesPage.MatchCard;

/// The studies for the visitor, grouped by verdict, and every rule of one of them.
final class MatchPages {

    private static final int SHOWN_AT_FIRST = 10;
    private static final int DECIDING_SHOWN = 2;

    private final Pages pages;
    private final SnapshotStore store;
    private final Candidates candidates;
    private final Supplier<LocalDate> today;

    MatchPages(Pages pages, SnapshotStore store, Candidates candidates, Supplier<LocalDate> today) {
        this.pages = pages;
        this.store = store;
        this.candidates = candidates;
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
        var shortlist = candidates.shortlistFor(patient);
        Map<Verdict, List<Judged>> judged = judge(patient, day, shortlist.ids());
        String wholeGroup = Objects.requireNonNullElse(page.queryParam("all"), "");
        var groups = judged.entrySet().stream()
                .map(group -> group(group.getKey(), group.getValue(), wholeGroup, day))
                .toList();
        int shown = judged.values().stream().mapToInt(List::size).sum();
        int others = store.coverage().studies() - shown;
        pages.show(
                page,
                "matches",
                "Studies to ask about",
                new MatchesPage(day.toString(), groups, shortlist.words(), others));
    }

    /// A study of the shortlist and what it came to.
    ///
    /// @param rank its place in the shortlist, from 0
    private record Judged(Match match, Standing.Kind standing, int rank) {}

    /// Every verdict has its list, the likeliest to take people first, then by their place in the shortlist.
    private Map<Verdict, List<Judged>> judge(Patient patient, LocalDate day, List<NctId> shortlist) {
        var ranks = new HashMap<NctId, Integer>();
        shortlist.forEach(id -> ranks.put(id, ranks.size()));
        var evaluator = Evaluator.of(patient, day);
        Map<Verdict, List<Judged>> byVerdict = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            byVerdict.put(verdict, new ArrayList<>());
        }
        store.eachCandidate(candidate -> {
            @Nullable Integer rank = ranks.get(candidate.id());
            if (rank != null) {
                Match match = evaluator.match(candidate.id(), candidate.criteria());
                var standing =
                        Standing.of(candidate.status(), candidate.copy(), day).kind();
                Objects.requireNonNull(byVerdict.get(match.verdict())).add(new Judged(match, standing, rank));
            }
        });
        var order = Comparator.comparing(Judged::standing).thenComparingInt(Judged::rank);
        byVerdict.values().forEach(list -> list.sort(order));
        return byVerdict;
    }

    private Group group(Verdict verdict, List<Judged> judged, String wholeGroup, LocalDate day) {
        var words = VerdictWords.of(verdict);
        int shown = wholeGroup.equals(words.id()) ? judged.size() : SHOWN_AT_FIRST;
        var cards = judged.stream()
                .limit(shown)
                .map(one -> card(one.match(), day))
                .flatMap(Optional::stream)
                .toList();
        return new Group(words, judged.size(), cards);
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
