package org.trialway.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trialway.match.Match;
import org.trialway.match.Truth;
import org.trialway.study.Study;
import org.trialway.study.StudyWords;

/// Every rule of one study beside what the visitor told us.
///
/// @param cohort the group of the study that the verdict speaks of, as printed; empty when it speaks of everyone
/// @param inTheWay the rules that stand in the way, shown before all others
public record WhyPage(
        StudyCard card,
        VerdictWords verdict,
        String wayOut,
        String cohort,
        List<FindingView> inTheWay,
        Match.Counts counts,
        List<Group> groups,
        String registryAddress) {

    public WhyPage {
        inTheWay = List.copyOf(inTheWay);
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
                match.cohort(),
                inTheWay(study, match),
                match.counts(),
                groups,
                StudyWords.registryAddress(study.id()));
    }

    private static List<FindingView> inTheWay(Study study, Match match) {
        return match.deciding().stream()
                .filter(entry -> entry.finding().truth() == Truth.NO)
                .map(entry -> FindingView.of(study, entry))
                .toList();
    }
}
