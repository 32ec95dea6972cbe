package org.trialway.json;

import java.util.List;
import java.util.function.Function;
import org.trialway.match.ApprovedOptions;
import org.trialway.match.Match;
import org.trialway.match.Match.EntryFinding;
import org.trialway.match.MatchList;
import org.trialway.match.MatchedStudy;
import org.trialway.match.Unmentioned;
import org.trialway.match.Verdict;
import org.trialway.study.Eligibility;
import org.trialway.study.NctId;
import org.trialway.study.Origin;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes matches: `match` and `match --why` in docs/json.md.
public final class MatchJson {

    private static final JsonMapper MAPPER = new JsonMapper();

    private MatchJson() {}

    /// The list, on one line.
    ///
    /// @param approved what the patient could ask about without a study
    /// @param shown the studies to write in full, in their order; the counts are those of the whole list
    /// @param searched what was searched, in words
    /// @param notes what was in the patient's file and is not used
    /// @param words gives the words a study's criteria stand in
    public static String list(
            MatchList list,
            ApprovedOptions approved,
            List<MatchedStudy> shown,
            String searched,
            List<String> notes,
            Function<NctId, Eligibility> words) {
        ObjectNode root = root(list, searched, notes);
        if (!list.about().isEmpty()) {
            root.put("about", list.about());
        }
        if (list.unmentioned() == Unmentioned.COMPLETE_SUMMARY) {
            root.put("unmentioned", list.unmentioned().code());
        }
        ArrayNode options = root.putArray("approved");
        approved.treatments()
                .forEach(each ->
                        each.approvals().forEach(approval -> TreatmentsJson.write(approval, options.addObject())));
        ObjectNode counts = root.putObject("counts");
        ObjectNode others = root.putObject("others");
        for (Verdict verdict : Verdict.values()) {
            counts.put(VerdictCode.of(verdict), list.with(verdict).size());
            others.put(VerdictCode.of(verdict), list.othersWith(verdict));
        }
        ArrayNode studies = root.putArray("studies");
        for (MatchedStudy study : shown) {
            ObjectNode node = studies.addObject();
            writeStudy(study, node);
            write(study.match().deciding(), words.apply(study.id()), node.putArray("deciding"));
        }
        return MAPPER.writeValueAsString(root);
    }

    /// One study with every criterion, on one line.
    public static String why(
            MatchList list, MatchedStudy study, String searched, List<String> notes, Eligibility words) {
        ObjectNode root = root(list, searched, notes);
        writeStudy(study, root);
        write(study.match().findings(), words, root.putArray("criteria"));
        return MAPPER.writeValueAsString(root);
    }

    private static ObjectNode root(MatchList list, String searched, List<String> notes) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("patient", list.patient().value());
        root.put("day", list.day().toString());
        root.put("searched", searched);
        if (!notes.isEmpty()) {
            notes.forEach(root.putArray("notUsed")::add);
        }
        return root;
    }

    private static void writeStudy(MatchedStudy study, ObjectNode into) {
        Match match = study.match();
        into.put("nct", study.id().value());
        into.put("title", study.title());
        study.phases().forEach(into.putArray("phases")::add);
        into.put("restated", study.origin() == Origin.RESTATED);
        into.set("standing", StudyJson.standing(study.standing()));
        into.put("relevance", FindingJson.code(study.relevance()));
        into.put("verdict", VerdictCode.of(study.verdict()));
        if (!match.cohort().isEmpty()) {
            into.put("cohort", match.cohort());
        }
        FindingJson.write(match.barrier(), into);
        Match.Counts counts = match.counts();
        into.putObject("counts")
                .put("met", counts.met())
                .put("toCheck", counts.toCheck())
                .put("notMet", counts.notMet())
                .put("forTheSite", counts.forTheSite());
    }

    private static void write(List<EntryFinding> findings, Eligibility words, ArrayNode into) {
        findings.forEach(entry -> FindingJson.write(entry, words, into.addObject()));
    }
}
