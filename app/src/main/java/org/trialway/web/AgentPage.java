package org.trialway.web;

import java.util.List;
import java.util.stream.Stream;
import org.trialway.knowledge.Agent;
import org.trialway.knowledge.Approval;
import org.trialway.knowledge.ClassFacts;
import org.trialway.knowledge.Reviewed;
import org.trialway.knowledge.Target;
import org.trialway.web.TreatmentsPage.Place;
import org.trialway.web.TreatmentsPage.TargetView;

/// One agent.
///
/// @param kinds of which it is one; empty for what is often taken for an immune treatment and is none
/// @param source where name, kind and target were read; empty when nothing we hold confirms them
public record AgentPage(
        String name,
        List<String> otherNames,
        List<KindView> kinds,
        List<TargetView> targets,
        String source,
        List<Place> approvals,
        GivingStudies studies,
        String reviewed) {

    private static final int NAMES_SHOWN = 12;

    public AgentPage {
        otherNames = List.copyOf(otherNames);
        kinds = List.copyOf(kinds);
        targets = List.copyOf(targets);
        approvals = List.copyOf(approvals);
    }

    static AgentPage of(Agent agent, GivingStudies studies) {
        return new AgentPage(
                agent.name(),
                Stream.concat(agent.synonyms().stream(), agent.exact().stream()).toList(),
                agent.classes().stream().map(ClassFacts::of).map(KindView::of).toList(),
                agent.targets().stream().map(AgentPage::target).toList(),
                agent.isConfirmed() ? agent.source() : "",
                Approval.shown().stream()
                        .filter(each -> each.agents().contains(agent.name()))
                        .map(Place::of)
                        .toList(),
                studies,
                Reviewed.treatments().toString());
    }

    private static TargetView target(String symbol) {
        return Target.all().stream()
                .filter(each -> each.symbol().equals(symbol))
                .map(KindPage::view)
                .findFirst()
                .orElse(TargetView.NONE);
    }

    /// Where the facts of the page were read.
    public List<String> sources() {
        Stream<String> own = source.isEmpty() ? Stream.of() : Stream.of("Name, kind and target: " + source);
        return Stream.concat(own, kinds.stream().flatMap(kind -> kind.sources().stream()))
                .toList();
    }

    public List<String> firstNames() {
        return otherNames.subList(0, Math.min(NAMES_SHOWN, otherNames.size()));
    }

    public List<String> restOfNames() {
        return otherNames.subList(Math.min(NAMES_SHOWN, otherNames.size()), otherNames.size());
    }
}
