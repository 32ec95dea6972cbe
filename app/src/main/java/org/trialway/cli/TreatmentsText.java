package org.trialway.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trialway.knowledge.Agent;
import org.trialway.knowledge.Approval;
import org.trialway.knowledge.ClassFacts;
import org.trialway.knowledge.Reviewed;
import org.trialway.knowledge.Source;
import org.trialway.knowledge.Target;
import org.trialway.registry.SnapshotStore.StoredStudy;
import org.trialway.search.StudyIndex.Hits;

/// Prints kinds of immune treatment, agents and targets for a terminal.
record TreatmentsText(Lines lines) {

    private static final String ITEM = "  - ";

    void map() {
        lines.print("Kinds of immune treatment of cancer. More of one: trialway treatments 'oncolytic virus'");
        lines.empty();
        ClassFacts.all().forEach(facts -> {
            lines.print("", facts.kind().words() + " (" + approach(facts) + ")");
            lines.print("    ", facts.works());
        });
        lines.empty();
        lines.print("Approved for mesothelioma without a study:");
        approvals(Approval.shown());
        end(List.of());
    }

    void kind(ClassFacts facts, List<Agent> agents) {
        lines.print(facts.kind().words() + " (" + approach(facts) + ")");
        facts(facts);
        lines.print("Drugs we know of this kind: " + names(agents));
    }

    void agent(Agent agent) {
        String kinds = agent.classes().stream().map(each -> each.words()).collect(Collectors.joining(", "));
        lines.print(agent.name() + ": " + (kinds.isEmpty() ? "no immune treatment of cancer" : kinds));
        List<String> others =
                Stream.concat(agent.synonyms().stream(), agent.exact().stream()).toList();
        if (!others.isEmpty()) {
            lines.print("Also called ", String.join(", ", others));
        }
        for (String symbol : agent.targets()) {
            Target.all().stream()
                    .filter(each -> each.symbol().equals(symbol))
                    .forEach(target -> lines.print("Aims at ", target.symbol() + ": " + target.plain()));
        }
        lines.print(
                agent.isConfirmed()
                        ? "Name, kind and target: " + agent.source()
                        : "No source we hold confirms what it is and what it aims at.");
        List<Approval> approvals = Approval.shown().stream()
                .filter(each -> each.agents().contains(agent.name()))
                .toList();
        if (!approvals.isEmpty()) {
            lines.empty();
            lines.print("Approved for mesothelioma without a study:");
            approvals(approvals);
        }
        agent.classes().forEach(kind -> facts(ClassFacts.of(kind)));
    }

    void target(Target target, List<Agent> agents) {
        lines.print(target.symbol() + ": " + target.plain());
        lines.print("Aimed at by: " + names(agents));
        end(List.of());
    }

    /// The studies of our copy that try it, and what stands below every answer.
    void studies(Hits hits, List<StoredStudy> first, List<Source> sources) {
        lines.empty();
        lines.print("Studies we hold that try it: " + hits.total());
        first.forEach(stored -> lines.printCut(
                "  " + stored.study().id() + "  ", stored.study().titles().brief()));
        end(sources);
    }

    private void facts(ClassFacts facts) {
        lines.empty();
        lines.print("How it works: ", facts.works());
        lines.print("What it can do: ", facts.benefits());
        lines.print("What can go wrong: ", facts.risks());
        lines.print("Call your team the same day if ", facts.sameDay() + ".");
        lines.empty();
    }

    private void approvals(List<Approval> approvals) {
        for (Approval each : approvals) {
            lines.print(
                    ITEM,
                    "%s: %s, %s %s (%s). As %s. Source: %s"
                            .formatted(
                                    each.words(),
                                    each.country(),
                                    each.standing().words(),
                                    each.agency(),
                                    each.dateWords(),
                                    each.use(),
                                    each.source().citation()));
        }
    }

    private void end(List<Source> sources) {
        lines.empty();
        sources.forEach(each -> lines.print("Source: ", each.citation() + " (" + each.date() + ")"));
        lines.print("Last reviewed on " + Reviewed.treatments()
                + ". Nothing here is medical advice; only a doctor who knows you can advise you.");
    }

    private static String approach(ClassFacts facts) {
        return (facts.classic() ? "classic, " : "newer, ") + (facts.active() ? "active" : "passive");
    }

    private static String names(List<Agent> agents) {
        return agents.isEmpty()
                ? "none"
                : agents.stream()
                        .map(each -> each.isConfirmed() ? each.name() : each.name() + " (not confirmed)")
                        .collect(Collectors.joining(", "));
    }
}
