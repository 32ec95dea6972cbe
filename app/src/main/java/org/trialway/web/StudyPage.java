package org.trialway.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.trialway.evidence.Evidence;
import org.trialway.evidence.EvidenceStudy;
import org.trialway.registry.SnapshotStore.StoredStudy;
import org.trialway.study.ResultsNews;
import org.trialway.study.Site;
import org.trialway.study.Standing;
import org.trialway.study.Study;
import org.trialway.study.StudyWords;
import org.trialway.text.PartialDate;

/// One study, as its page shows it.
///
/// @param isResultsPage whether results that its team posted can be shown on a page of their own
/// @param evidence keys of the entries of our tables that tell what it found
public record StudyPage(
        StudyCard card,
        String officialTitle,
        Map<String, String> facts,
        List<String> summary,
        List<Study.Arm> arms,
        List<Study.Intervention> interventions,
        GivenView given,
        List<CriterionView.Group> criteria,
        Map<String, List<Place>> places,
        String registryAddress,
        boolean isResultsPage,
        List<String> evidence) {

    private static final int PLACES_SHOWN = 8;

    /// @param isResultsPage whether posted results could be read
    /// @param posted when they were first posted; may be unknown
    static StudyPage of(StoredStudy stored, boolean isResultsPage, PartialDate posted, LocalDate today) {
        Study study = stored.study();
        Standing standing = Standing.of(study.status(), stored.copy(), today);
        return new StudyPage(
                StudyCard.of(stored, today),
                study.titles().official(),
                facts(study, ResultsNews.of(study, stored.copy(), posted, today)),
                paragraphs(study.description().summary()),
                study.arms(),
                study.interventions(),
                GivenView.of(study),
                CriterionView.groups(study, stored.criteria()),
                places(study, standing),
                StudyWords.registryAddress(study.id()),
                isResultsPage,
                Evidence.all().ofRecord(study.id().value()).stream()
                        .filter(EvidenceStudy::isShown)
                        .map(EvidenceStudy::key)
                        .toList());
    }

    /// Whether the places are few enough to show at once.
    public boolean isPlacesShown() {
        return places.values().stream().mapToInt(List::size).sum() <= PLACES_SHOWN;
    }

    public boolean isRestated() {
        return card.isRestated();
    }

    private static Map<String, String> facts(Study study, ResultsNews news) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("Conditions", String.join(", ", study.conditions()));
        facts.put("Run by", study.sponsor().name());
        facts.put("Ages", StudyWords.ages(study.eligibility()));
        facts.put("For", StudyWords.people(study.eligibility().sex()));
        facts.put(
                "People planned",
                study.design().enrolment() < 0
                        ? ""
                        : String.format(Locale.ROOT, "%,d", study.design().enrolment()));
        facts.put("Started", known(study.status().start()));
        facts.put("Record last checked by its sponsor", known(study.status().verified()));
        facts.put("Results in the registry", news.words());
        facts.values().removeIf(String::isEmpty);
        return facts;
    }

    private static String known(PartialDate date) {
        return date.isKnown() ? date.toString() : "";
    }

    static List<String> paragraphs(String text) {
        return text
                .lines()
                .map(String::strip)
                .collect(Collectors.joining("\n"))
                .transform(stripped -> List.of(stripped.split("\\n{2,}")))
                .stream()
                .filter(paragraph -> !paragraph.isBlank())
                .toList();
    }

    private static Map<String, List<Place>> places(Study study, Standing standing) {
        var byCountry = new TreeMap<String, List<Place>>();
        for (Site site : study.sites()) {
            String country = site.country().isEmpty() ? "Country not given" : site.country();
            byCountry.computeIfAbsent(country, missing -> new ArrayList<>()).add(Place.of(site, standing));
        }
        byCountry.values().forEach(list -> list.sort(Comparator.comparing(Place::where)));
        return byCountry;
    }

    /// A site in one line.
    public record Place(String where, String facility, String standing, String standingClass) {
        static Place of(Site site, Standing study) {
            String where = site.state().isEmpty() ? site.city() : site.city() + ", " + site.state();
            return new Place(
                    where,
                    site.facility(),
                    StudyWords.atSite(study, site),
                    StudyCard.cssClass(study.atSite(site).kind()));
        }
    }
}
