package org.trialway.json;

import java.util.List;
import org.trialway.knowledge.Agent;
import org.trialway.knowledge.Approval;
import org.trialway.knowledge.ClassFacts;
import org.trialway.knowledge.Reviewed;
import org.trialway.knowledge.Source;
import org.trialway.knowledge.Target;
import org.trialway.knowledge.TreatmentClass;
import org.trialway.study.NctId;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Kinds of immune treatment, agents and targets, as docs/json.md gives them.
public final class TreatmentsJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private TreatmentsJson() {}

    /// All kinds, on one line.
    public static String map() {
        ObjectNode root = root();
        ArrayNode kinds = root.putArray("kinds");
        ClassFacts.all().forEach(facts -> write(facts, kinds.addObject()));
        approvals(Approval.shown(), root);
        return root.toString();
    }

    /// One kind of treatment, on one line.
    ///
    /// @param studies those of our copy that try it
    public static String of(TreatmentClass kind, List<NctId> studies) {
        ObjectNode root = root();
        write(ClassFacts.of(kind), root.putObject("kind"));
        names(Agent.all().stream().filter(each -> each.classes().contains(kind)).toList(), root);
        return withStudies(root, studies);
    }

    /// One agent, on one line.
    ///
    /// @param studies those of our copy that try it
    public static String of(Agent agent, List<NctId> studies) {
        ObjectNode root = root();
        ObjectNode node = root.putObject("agent");
        node.put("name", agent.name());
        ArrayNode names = node.putArray("names");
        agent.synonyms().forEach(names::add);
        agent.exact().forEach(names::add);
        ArrayNode kinds = node.putArray("kinds");
        agent.classes().forEach(kind -> write(ClassFacts.of(kind), kinds.addObject()));
        ArrayNode targets = node.putArray("targets");
        agent.targets().forEach(targets::add);
        node.put("confirmed", agent.isConfirmed());
        if (agent.isConfirmed()) {
            node.put("source", agent.source());
        }
        approvals(
                Approval.shown().stream()
                        .filter(each -> each.agents().contains(agent.name()))
                        .toList(),
                root);
        return withStudies(root, studies);
    }

    /// A target, and the agents that aim at it.
    public static String of(Target target) {
        ObjectNode root = root();
        root.putObject("target").put("symbol", target.symbol()).put("plain", target.plain());
        names(
                Agent.all().stream()
                        .filter(each -> each.targets().contains(target.symbol()))
                        .toList(),
                root);
        return root.toString();
    }

    private static ObjectNode root() {
        return JSON.createObjectNode().put("reviewed", Reviewed.treatments().toString());
    }

    private static String withStudies(ObjectNode root, List<NctId> studies) {
        ArrayNode list = root.putArray("studies");
        studies.forEach(id -> list.add(id.value()));
        return root.toString();
    }

    private static void names(List<Agent> agents, ObjectNode into) {
        ArrayNode list = into.putArray("agents");
        agents.forEach(each -> list.addObject().put("name", each.name()).put("confirmed", each.isConfirmed()));
    }

    private static void write(ClassFacts facts, ObjectNode into) {
        into.put("name", facts.kind().words());
        into.put("classic", facts.classic());
        into.put("active", facts.active());
        into.put("works", facts.works());
        into.put("benefits", facts.benefits());
        into.put("risks", facts.risks());
        into.put("sameDay", facts.sameDay());
        ArrayNode sources = into.putArray("sources");
        facts.sources().stream().filter(Source::isShown).forEach(source -> write(source, sources.addObject()));
    }

    private static void write(Source source, ObjectNode into) {
        into.put("kind", source.kind().words());
        into.put("citation", source.citation());
        if (source.date().isKnown()) {
            into.put("date", source.date().toString());
        }
    }

    private static void approvals(List<Approval> approvals, ObjectNode into) {
        ArrayNode list = into.putArray("approvals");
        approvals.forEach(each -> write(each, list.addObject()));
    }

    /// One approval, also for a list of matches.
    static void write(Approval approval, ObjectNode into) {
        into.put("treatment", approval.words());
        into.put("country", approval.country());
        into.put("standing", approval.standing().words() + " " + approval.agency());
        if (approval.date().isKnown()) {
            into.put("date", approval.date().toString());
        }
        into.put("use", approval.use());
        write(approval.source(), into.putObject("source"));
        into.put("address", approval.address());
    }
}
