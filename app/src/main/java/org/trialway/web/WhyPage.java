package org.trialway.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trialway.match.Match;
import org.trialway.study.Study;
import org.trialway.study.StudyWords;

/// Every rule of one study beside what the visitor told us.
public record WhyPage(
        StudyCard card,
        VerdictWords verdict,
        String wayOut,
        Match.Counts counts,
        List<Group> groups,
        String registryAddress) {

    public WhyPage {
        groups = List.copyOf(groups);
    }

    /// Rules under one heading.
    public record Group(String heading, List<FindingView> findings) {}

    static WhyPage of(StudyCard card, Study study, Match match) {
        Map<String, List<FindingView>> byHeading = new LinkedHashMap<>();
        for (var entry : match.findings()) {
            byHeading
                    .computeIfAbsent(CriterionView.heading(entry.entry()), missing -> new ArrayList<>())
                    .add(FindingView.of(study, entry));
        }
        var groups = byHeading.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
        return new WhyPage(
                card,
                VerdictWords.of(match.verdict()),
                match.barrier().words(),
                match.counts(),
                groups,
                StudyWords.registryAddress(study.id()));
    }
}
