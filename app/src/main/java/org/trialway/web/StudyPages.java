package org.trialway.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.trialway.registry.ResultsReader;
import org.trialway.registry.SnapshotStore;
import org.trialway.registry.SnapshotStore.StoredStudy;
import org.trialway.search.StudyIndex;
import org.trialway.study.NctId;
import org.trialway.study.Results;
import org.trialway.text.PartialDate;

/// Searching studies by words and reading one.
final class StudyPages {

    private static final int MOST_SHOWN = 500;
    private static final int LONGEST_SEARCH = 300;

    private final Pages pages;
    private final SnapshotStore store;
    private final StudyIndex index;
    private final Supplier<LocalDate> today;

    StudyPages(Pages pages, SnapshotStore store, StudyIndex index, Supplier<LocalDate> today) {
        this.pages = pages;
        this.store = store;
        this.index = index;
        this.today = today;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/search", this::search);
        routes.get("/study/{id}", this::study);
        routes.get("/study/{id}/results", this::results);
    }

    private void search(Context page) {
        String typed = Objects.requireNonNullElse(page.queryParam("q"), "").strip();
        String words = typed.substring(0, Math.min(typed.length(), LONGEST_SEARCH));
        pages.show(page, "search", "Search studies", found(words, shown(page)));
    }

    private SearchPage found(String words, int most) {
        if (words.isEmpty()) {
            return new SearchPage("", 0, List.of());
        }
        var hits = index.search(words, most);
        var cards = hits.ids().stream()
                .map(store::find)
                .flatMap(Optional::stream)
                .map(stored -> StudyCard.of(stored, today.get()))
                .toList();
        return new SearchPage(words, hits.total(), cards);
    }

    private static int shown(Context page) {
        String asked = Objects.requireNonNullElse(page.queryParam("show"), "");
        int count = asked.matches("\\d{1,4}") ? Integer.parseInt(asked) : SearchPage.STEP;
        return Math.clamp(count, 1, MOST_SHOWN);
    }

    private void study(Context page) {
        StoredStudy stored = studyAt(page, store);
        var results = ResultsReader.of(store, stored.study());
        PartialDate posted = results.map(Results::posted).orElse(PartialDate.UNKNOWN);
        var body = StudyPage.of(stored, results.isPresent(), posted, today.get());
        pages.show(page, "study", stored.study().titles().brief(), body);
    }

    private void results(Context page) {
        StoredStudy stored = studyAt(page, store);
        var results = ResultsReader.of(store, stored.study())
                .orElseThrow(() -> new Refusal(
                        HttpStatus.NOT_FOUND,
                        "Our copy has no results of this study",
                        "The registry may have them: look for the number at clinicaltrials.gov."));
        var body = ResultsPage.of(stored.study(), results, EvidencePages.asksForSurvival(page));
        pages.show(page, "results", "Results of " + stored.study().titles().brief(), body);
    }

    /// The study whose number stands in the address.
    ///
    /// @throws Refusal if it is no study number or we have no such study
    static StoredStudy studyAt(Context page, SnapshotStore store) {
        String id = page.pathParam("id").toUpperCase(Locale.ROOT);
        if (!id.matches("NCT\\d{8}")) {
            throw new Refusal(
                    HttpStatus.NOT_FOUND, "This is no study number", "A study number is NCT and eight digits.");
        }
        return store.find(new NctId(id))
                .orElseThrow(() -> new Refusal(
                        HttpStatus.NOT_FOUND,
                        "We have no study with this number",
                        "The registry may have it: look for the number at clinicaltrials.gov."));
    }
}
