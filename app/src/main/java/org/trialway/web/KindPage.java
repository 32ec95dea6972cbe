package org.trialway.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.trialway.knowledge.Agent;
import org.trialway.knowledge.ClassFacts;
import org.trialway.knowledge.Reviewed;
import org.trialway.knowledge.Target;
import org.trialway.treatment.TreatmentNames;
import org.trialway.web.TreatmentsPage.AgentLink;
import org.trialway.web.TreatmentsPage.TargetView;

/// One kind of treatment.
///
/// @param targets what its drugs aim at, those that most of them do first
public record KindPage(
        String title,
        KindView kind,
        List<TargetView> targets,
        List<AgentLink> agents,
        GivingStudies studies,
        String reviewed) {

    private static final int TARGETS_SHOWN = 8;

    public KindPage {
        targets = List.copyOf(targets);
        agents = List.copyOf(agents);
    }

    static KindPage of(ClassFacts facts, GivingStudies studies) {
        List<Agent> agents = Agent.all().stream()
                .filter(each -> each.classes().contains(facts.kind()))
                .toList();
        return new KindPage(
                TreatmentsPage.title(facts.kind()),
                KindView.of(facts),
                targets(agents),
                agents.stream().map(KindPage::link).toList(),
                studies,
                Reviewed.treatments().toString());
    }

    public List<TargetView> firstTargets() {
        return targets.subList(0, Math.min(TARGETS_SHOWN, targets.size()));
    }

    public List<TargetView> otherTargets() {
        return targets.subList(Math.min(TARGETS_SHOWN, targets.size()), targets.size());
    }

    static AgentLink link(Agent agent) {
        return new AgentLink(agent.name(), "/treatments/" + TreatmentNames.address(agent.name()), agent.isConfirmed());
    }

    static TargetView view(Target target) {
        List<String> names = target.names().isEmpty() ? target.exact() : target.names();
        String name = names.stream()
                .findFirst()
                .filter(each -> !each.equals(target.symbol()))
                .orElse("");
        return new TargetView(target.symbol(), name, target.plain());
    }

    private static List<TargetView> targets(List<Agent> agents) {
        Map<String, Long> counts = agents.stream()
                .filter(Agent::isConfirmed)
                .flatMap(each -> each.targets().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return Target.all().stream()
                .filter(each -> counts.containsKey(each.symbol()))
                .sorted(Comparator.comparingLong((Target each) -> -counts.getOrDefault(each.symbol(), 0L)))
                .map(KindPage::view)
                .toList();
    }
}
