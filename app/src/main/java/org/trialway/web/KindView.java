package org.trialway.web;

import java.util.List;
import org.trialway.knowledge.ClassFacts;
import org.trialway.knowledge.Source;

/// What is said of a kind of treatment, on its own page and on those of its agents.
public record KindView(
        String name,
        String address,
        String approach,
        Diagram diagram,
        String works,
        String benefits,
        String risks,
        String sameDay,
        List<String> sources) {

    public KindView {
        sources = List.copyOf(sources);
    }

    static KindView of(ClassFacts facts) {
        return new KindView(
                facts.kind().words(),
                TreatmentsPage.address(facts.kind()),
                TreatmentsPage.approach(facts.active()),
                Diagram.of(facts.kind()),
                facts.works(),
                facts.benefits(),
                facts.risks(),
                facts.sameDay(),
                facts.sources().stream()
                        .filter(Source::isShown)
                        .map(each -> each.citation() + " (" + each.date() + ")")
                        .toList());
    }
}
