package org.trialway.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.trialway.registry.SnapshotStore.StoredStudy;
import org.trialway.study.Eligibility;
import org.trialway.study.Origin;
import org.trialway.study.ResultsNews;
import org.trialway.study.Site;
import org.trialway.study.Standing;
import org.trialway.study.Study;
import org.trialway.study.StudyWords;
import org.trialway.text.PartialDate;

/// One study in plain text, as `show` prints it.
final class StudyText {

    private static final String INDENT = "  ";

    private final Study study;
    private final Standing standing;
    private final String source;
    private final ResultsNews results;
    private final List<String> lines = new ArrayList<>();

    private StudyText(StoredStudy stored, PartialDate posted, LocalDate today) {
        study = stored.study();
        standing = Standing.of(study.status(), stored.copy(), today);
        source = StudyWords.source(study, stored.copy());
        results = ResultsNews.of(study, stored.copy(), posted, today);
    }

    /// @param posted when results were first posted; may be unknown
    static List<String> of(StoredStudy stored, PartialDate posted, LocalDate today) {
        var text = new StudyText(stored, posted, today);
        text.head();
        text.summary();
        text.arms();
        text.eligibility();
        text.sites();
        text.lines.add("");
        text.lines.add(text.source);
        return text.lines;
    }

    private void head() {
        lines.addAll(Wrapped.lines(study.id() + "  " + study.titles().brief(), ""));
        lines.add(standing.words());
        if (study.origin() == Origin.RESTATED) {
            lines.add(
                    "All of this is in our words; read the registry's own: " + StudyWords.registryAddress(study.id()));
        }
        lines.add("");
        fact("Phase", StudyWords.phase(study.design().phases()));
        fact("Conditions", String.join(", ", study.conditions()));
        fact("Run by", study.sponsor().name());
        fact("People planned", people());
        fact("Why it stopped", study.status().whyStopped());
        fact("Results in the registry", results.words());
    }

    private String people() {
        int people = study.design().enrolment();
        return people < 0 ? "" : String.format(Locale.ROOT, "%,d", people);
    }

    private void fact(String name, String value) {
        fact("", name, value);
    }

    private void fact(String indent, String name, String value) {
        if (!value.isBlank()) {
            lines.addAll(Wrapped.lines(name + ": " + value, indent));
        }
    }

    private void heading(String words) {
        lines.add("");
        lines.add(words);
    }

    private void summary() {
        if (!study.description().summary().isBlank()) {
            heading("What it is about");
            lines.addAll(Wrapped.lines(study.description().summary(), INDENT));
        }
    }

    private void arms() {
        if (!study.arms().isEmpty()) {
            heading("Groups people are put in");
            study.arms().forEach(arm -> lines.addAll(Wrapped.lines(described(arm.label(), arm.description()), INDENT)));
        }
        if (!study.interventions().isEmpty()) {
            heading("What is given or done");
            study.interventions().forEach(given -> lines.addAll(Wrapped.lines(named(given), INDENT)));
        }
    }

    private static String described(String name, String description) {
        return "- " + name + (description.isBlank() ? "" : ": " + description.replaceAll("\\s+", " "));
    }

    private static String named(Study.Intervention given) {
        String others =
                given.otherNames().isEmpty() ? "" : " (also called " + String.join(", ", given.otherNames()) + ")";
        return described(given.name() + others, given.description());
    }

    private void eligibility() {
        Eligibility asked = study.eligibility();
        boolean ours = study.origin() == Origin.RESTATED;
        heading("Who may take part, " + (ours ? "in our words" : "as the record says"));
        fact(INDENT, "Ages", StudyWords.ages(asked));
        fact(INDENT, "For", StudyWords.people(asked.sex()));
        fact(INDENT, "Healthy people", StudyWords.healthyVolunteers(asked.healthyVolunteers()));
        lines.add("");
        lines.addAll(Wrapped.lines(asked.criteria(), INDENT));
    }

    private void sites() {
        heading(study.sites().isEmpty() ? "Where: the record names no place" : "Where");
        var byCountry = new TreeMap<String, List<Site>>();
        for (Site site : study.sites()) {
            String country = site.country().isEmpty() ? "Country not given" : site.country();
            byCountry.computeIfAbsent(country, missing -> new ArrayList<>()).add(site);
        }
        byCountry.forEach((country, sites) -> {
            lines.add(INDENT + country + " (" + sites.size() + ")");
            sites.stream()
                    .sorted(Comparator.comparing(Site::city).thenComparing(Site::facility))
                    .forEach(site -> lines.addAll(Wrapped.lines("- " + place(site), INDENT + INDENT)));
        });
    }

    private String place(Site site) {
        String city = site.state().isEmpty() ? site.city() : site.city() + ", " + site.state();
        String where =
                city.isEmpty() ? site.facility() : city + (site.facility().isEmpty() ? "" : "; " + site.facility());
        return where + ": " + StudyWords.atSite(standing, site);
    }
}
